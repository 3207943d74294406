import type { FactBase } from "../../course/fact-base";
import type { MatchItem } from "../item";
import { asksForSources } from "../reports/source-answers";
import { checkAnswer, isOption } from "./check-answer";

/** What is wrong with a match item: each line has one key, every other option is refuted for it, and an option is spare. */
export function checkMatch(facts: FactBase, item: MatchItem): readonly string[] {
  const faults = item.key.flatMap(({ prompt, option }) => {
    const wrong = item.options.filter(({ id }) => id !== option).map(({ id }) => id);
    const bare = wrong.filter(
      (id) => !item.refutations.some((one) => one.prompt === prompt && one.option === id && one.citations.length > 0),
    );
    return [
      ...(asksForSources(item) ? [] : checkAnswer(facts, prompt, isOption(option), wrong)),
      ...bare.map((id) => `the pair ${prompt} and ${id} has no refutation`),
    ];
  });
  const used = new Set(item.key.map(({ option }) => option));
  const lines = new Set(item.key.map(({ prompt }) => prompt));
  return [
    ...faults,
    ...(item.options.some(({ id }) => !used.has(id)) ? [] : ["has no spare option"]),
    ...(item.prompts.every(({ id }) => lines.has(id)) ? [] : ["a line has no key"]),
  ];
}
