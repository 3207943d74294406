import { type FactBase, getClaim } from "../../course/fact-base";
import { asksForEnd } from "../flaws/answer-query";
import { listFlaws } from "../flaws/find-flaw";
import type { Item, MapItem, PinItem } from "../item";
import { asksForPair, findPairFault } from "../options/pair-answers";
import { asksForSources, findSourceFault } from "../reports/source-answers";
import { checkAnswer, isOption } from "./check-answer";
import { checkMatch } from "./check-match";
import { checkMultiple } from "./check-multiple";
import { checkOpen } from "./check-open";
import { checkEnd, checkOrder } from "./check-order";
import { checkPin } from "./check-pin";
import { checkRefutations } from "./check-refutations";

const LEAST_OPTIONS = 3;

/** What is wrong with an item whose one key is shown among its options. */
function checkChoice(facts: FactBase, item: Extract<Item, { kind: "choice" }> | MapItem | PinItem): readonly string[] {
  const [key] = item.key;
  const wrong = item.options.filter(({ id }) => id !== key).map(({ id }) => id);
  const faults = [
    ...(item.options.length < LEAST_OPTIONS ? ["has too few options"] : []),
    ...checkRefutations(facts, item.options, item.key),
  ];
  if (item.kind === "choice" && asksForSources(item))
    return [...faults, ...[findSourceFault(facts, item) ?? []].flat()];
  if (asksForPair(item)) return [...faults, ...[findPairFault(facts, item) ?? []].flat()];
  if (item.kind === "choice" && asksForEnd(facts, item)) return [...faults, ...checkEnd(facts, item)];
  return [...faults, ...checkAnswer(facts, item.asks[0] ?? "", isOption(key), wrong)];
}

function checkKind(facts: FactBase, item: Item): readonly string[] {
  switch (item.kind) {
    case "order":
      return checkOrder(facts, item);
    case "match":
      return checkMatch(facts, item);
    case "multiple":
      return checkMultiple(facts, item);
    case "pin":
      return [...checkChoice(facts, item), ...checkPin(facts, item)];
    case "number":
    case "text":
      return checkOpen(facts, item);
    default:
      return checkChoice(facts, item);
  }
}

/** What is wrong with an item, one line a fault: by its kind's laws of proof, and by every rule of `FLAW_RULES`. Throws where it names a claim that the course lacks. */
export function checkItem(facts: FactBase, item: Item): readonly string[] {
  for (const claim of item.claims) getClaim(facts, claim);
  return [
    ...listFlaws(item, facts).map(({ rule, message }) => `${rule}: ${message}`),
    ...(item.citations.length === 0 ? ["has no citation"] : []),
    ...(new Set(item.options.map(({ id }) => id)).size < item.options.length ? ["has an option twice"] : []),
    ...(item.asks.some((claim, i) => item.claims[i] !== claim) ? ["its claims do not begin with those asked"] : []),
    ...checkKind(facts, item),
  ];
}
