import { contentWords } from "../../language/wording";
import type { CheckedItem, FlawRule } from "../flaw-rule";
import { keyOptions, wrongOptions } from "../item-parts";
import { HALADYNA, SAQUET, TARRANT } from "../published";

/** What asks, what is right and what is wrong, for each thing that is asked. */
interface Round {
  readonly asking: string;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

function listRounds(item: CheckedItem): readonly Round[] {
  const texts = new Map(item.options.map(({ id, text }) => [id, text]));
  if (item.kind === "match")
    return item.key.map(({ prompt, option }) => ({
      asking: item.prompts.find(({ id }) => id === prompt)?.text ?? "",
      right: [texts.get(option) ?? ""],
      wrong: item.options.filter(({ id }) => id !== option).map(({ text }) => text),
    }));
  const right = keyOptions(item).map(({ text }) => text);
  return [{ asking: item.stem, right, wrong: wrongOptions(item).map(({ text }) => text) }];
}

/** The word that the stem and every right answer share, and no wrong one. */
function findShared({ asking, right, wrong }: Round): string | null {
  const inStem = contentWords(asking);
  const [first, ...others] = right.map(contentWords);
  const avoided = wrong.map(contentWords);
  for (const word of first ?? []) {
    if (inStem.has(word) && others.every((words) => words.has(word)) && !avoided.some((words) => words.has(word)))
      return word;
  }
  return null;
}

function describeShared(round: Round): string | null {
  const word = findShared(round);
  return word === null ? null : `"${word}" stands in "${round.asking}" and in the key alone`;
}

/** Whether a name that is to be typed in stands in the stem word by word: one word of several ("guild") gives nothing away where no options are shown. */
function isGiven(stem: string, name: string): boolean {
  const inStem = contentWords(stem);
  const words = [...contentWords(name)];
  return words.length > 0 && words.every((word) => inStem.has(word));
}

/** A word heard twice leads to the key without any knowledge ("clang association"). */
export const repeatedWord: FlawRule = {
  id: "repeated-word",
  name: "word repeated in the key",
  kinds: ["choice", "multiple", "match", "text"],
  source: `${HALADYNA}, guideline 28b; ${TARRANT}; ${SAQUET}`,
  flawed: { stem: "Who keeps the harbour?", options: ["Town clerk", "Harbour master", "Old miller"], key: 1 },
  clean: { stem: "Who keeps the harbour?", options: ["Harbour clerk", "Harbour master", "Old miller"], key: 1 },
  inOptions: (asking, options, keys) =>
    describeShared({
      asking,
      right: options.flatMap(({ id, text }) => (keys.includes(id) ? [text] : [])),
      wrong: options.flatMap(({ id, text }) => (keys.includes(id) ? [] : [text])),
    }),
  find: (item) => {
    if (item.kind === "text")
      return isGiven(item.stem, item.key.text) ? `the stem holds every word of "${item.key.text}"` : null;
    return (
      listRounds(item)
        .map(describeShared)
        .find((message) => message !== null) ?? null
    );
  },
};
