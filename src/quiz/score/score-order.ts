import type { OrderItem } from "../item";
import { type Score, type ScoringMode, shareOf } from "./score";

type Pair = Pick<OrderItem["key"]["pairs"][number], "before" | "after">;
type Scored = { readonly key: { readonly pairs: readonly Pair[] } };

/** The provable pairs between whose two events no third one provably lies. Whoever has these right has all pairs right. */
function listNeighbours(pairs: readonly Pair[]): readonly Pair[] {
  const after = (event: string): readonly string[] =>
    pairs.filter(({ before }) => before === event).map((pair) => pair.after);
  return pairs.filter((pair) => !after(pair.before).some((between) => after(between).includes(pair.after)));
}

function countRight(pairs: readonly Pair[], order: readonly string[]): number {
  const placeOf = (event: string): number =>
    order.indexOf(event) === order.lastIndexOf(event) ? order.indexOf(event) : -1;
  return pairs.filter(({ before, after }) => placeOf(before) >= 0 && placeOf(after) > placeOf(before)).length;
}

/**
 * Scores over provable pairs only, so every order that the sources allow earns the full mark in every mode. With C of the N
 * pairs in the right order: practice C/N; assigned `max(0, 2C/N - 1)`, since an order drawn by lot has half of the pairs right on average; exact 1
 * where C = N, else 0; adjacent C'/N' over the N' pairs with no third event provably between them, as in Moodle's "relative to the next item". An
 * event that the response leaves out, or names twice, has no place and its pairs count as wrong. `detail` counts what the mode counts, and for
 * `exact` the pairs. Example: a<b, b<c, a<c and the response c, a, b earn 1/3 in practice, 0 assigned, 0 exact, 1/2 adjacent.
 */
export function scoreOrder(item: Scored, order: readonly string[], mode: ScoringMode = "practice"): Score {
  const pairs = mode === "adjacent" ? listNeighbours(item.key.pairs) : item.key.pairs;
  const score = shareOf(countRight(pairs, order), pairs.length);
  if (mode === "assigned") return { ...score, earned: Math.max(0, 2 * score.earned - 1) };
  return mode === "exact" ? { ...score, earned: score.earned === 1 ? 1 : 0 } : score;
}
