import type { FactBase } from "../../course/fact-base";
import { listTrueOptions } from "../flaws/answer-query";
import type { MultipleItem } from "../item";
import { asksForPair, findPairFault } from "../options/pair-answers";
import { asksForSources, findSourceFault } from "../reports/source-answers";
import { checkRefutations } from "./check-refutations";

/** What is wrong with an item of several answers: the sources give its keys and nothing else of what it shows, and there is at least one of each. */
export function checkMultiple(facts: FactBase, item: MultipleItem): readonly string[] {
  const wrong = item.options.filter(({ id }) => !item.key.includes(id));
  const faults = [
    ...(item.key.length === 0 ? ["has no key"] : []),
    ...(wrong.length === 0 ? ["has no wrong option"] : []),
    ...checkRefutations(facts, item.options, item.key),
  ];
  if (asksForSources(item)) return [...faults, ...[findSourceFault(facts, item) ?? []].flat()];
  if (asksForPair(item)) return [...faults, ...[findPairFault(facts, item) ?? []].flat()];
  const right = listTrueOptions(facts, item);
  if (!right) return [...faults, "its keys are in no account"];
  const isExact = item.options.every(({ id }) => right.has(id) === item.key.includes(id));
  return isExact ? faults : [...faults, "the sources give other options than its keys"];
}
