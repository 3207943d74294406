import type { Arguments } from "../../course/course";
import type { FactBase } from "../../course/fact-base";
import { refute } from "../../course/refute";
import { argsOf, listPairs } from "../families/which-pair/list-pairs";
import { pairId } from "../families/which-pair/pair-id";
import type { Draft } from "../family";

type AnyItem = Draft["item"];

/** Whether an item's options are pairs of actors, which stand in no claim as one value. */
export const asksForPair = ({ family }: Pick<AnyItem, "family">): boolean =>
  family === "which-pair" || family === "which-pairs";

const judged = new WeakMap<FactBase, Map<string, boolean>>();

/** Whether the facts refute a predicate of two; judged once for each fact base. */
function isRuledOut(facts: FactBase, predicate: string, pair: string, args: Arguments): boolean {
  const known = judged.get(facts) ?? new Map<string, boolean>();
  judged.set(facts, known);
  const name = `${predicate} ${pair}`;
  const answer = known.get(name) ?? refute(facts, { predicate, args }) !== null;
  known.set(name, answer);
  return answer;
}

/** What is wrong with the options of such an item, or null: its claims must relate the keys' two, and what other claims tell must refute it of every other two. */
export function findPairFault(facts: FactBase, item: AnyItem): string | null {
  const pairs = listPairs(facts);
  const asked = pairs.filter(({ claim }) => item.asks.includes(claim.id));
  const [own] = asked;
  if (!own || asked.length < item.asks.length) return "a claim that it asks relates no two actors";
  for (const { id, text, refutedBy } of item.options) {
    const pair = pairs.find((other) => pairId(other) === id);
    const args = pair && argsOf(own.predicate, pair);
    if (!args) return `"${text}" is no pair of any claim`;
    const isRefuted = isRuledOut(facts, own.predicate.id, id, args);
    if (isRefuted !== (refutedBy !== null)) return `"${text}" is ${isRefuted ? "" : "not "}refuted`;
    if (!refutedBy && !asked.some((other) => pairId(other) === id)) return `"${text}" is not what its claims say`;
  }
  return null;
}
