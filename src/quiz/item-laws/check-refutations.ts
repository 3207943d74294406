import { type FactBase, getClaim } from "../../course/fact-base";
import type { Option } from "../item";

/** What is wrong with the refutations of options: each wrong one has one, with citations, a reason and a claim of the course; no key has one. */
export function checkRefutations(
  facts: FactBase,
  options: readonly Option[],
  keys: readonly string[],
): readonly string[] {
  return options.flatMap(({ id, refutedBy }) => {
    if (keys.includes(id)) return refutedBy ? [`its key ${id} has a refutation`] : [];
    if (!refutedBy) return [`option ${id} has no refutation`];
    getClaim(facts, refutedBy.claim);
    const isBare = refutedBy.citations.length === 0 || refutedBy.because === "";
    return isBare ? [`the refutation of ${id} has no citation or no reason`] : [];
  });
}
