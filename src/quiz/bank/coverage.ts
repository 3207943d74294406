import type { Claim } from "../../course/course";
import { FAMILIES } from "../families/registry";
import type { Drop } from "../family";
import { findSortReason } from "./family-sorts";
import type { Bank } from "./generate-bank";
import { tellRefusal } from "./refusals";

/** How a bank asks one claim. A family can ask a claim if it makes an item of it in some bank; this tells of one bank. */
export interface Coverage {
  readonly claim: Claim;
  /** Ids of the families that ask it, in the registry's order. */
  readonly families: readonly string[];
  /** Why each of the others does not: in the registry's order, plain words. */
  readonly refusals: readonly { readonly family: string; readonly why: string }[];
}

/** How many families a claim that can be asked should have: one question may be known by heart, two are two ways to it. */
export const ENOUGH_FAMILIES = 2;

/** Drops that stand for a question as such, before any family gets to see it. */
const ANY = "question";

function listReasons(drops: readonly Drop[], family: string): readonly string[] {
  return [...new Set(drops.filter((drop) => drop.family === family).map(({ reason }) => tellRefusal(reason)))];
}

/**
 * Every claim with the families that ask it and, for each other family, why it does not: what the family itself said of the claim, or else that it takes
 * nothing of the claim's sort (an order wants events, a number a figure). Why the claim is no question for a role, whatever the family, stands first, under "question".
 */
export function listCoverage({
  facts,
  items,
  dropped,
}: Pick<Bank, "facts" | "items" | "dropped">): readonly Coverage[] {
  const asking = new Map<string, Set<string>>();
  for (const { asks, family } of items)
    for (const claim of asks) asking.set(claim, (asking.get(claim) ?? new Set()).add(family));
  const drops = new Map<string, Drop[]>();
  for (const drop of dropped) drops.set(drop.claim, [...(drops.get(drop.claim) ?? []), drop]);
  return facts.course.claims.map((claim) => {
    const own = asking.get(claim.id) ?? new Set();
    const said = drops.get(claim.id) ?? [];
    const families = FAMILIES.map(({ id }) => id);
    return {
      claim,
      families: families.filter((id) => own.has(id)),
      refusals: [ANY, ...families.filter((id) => !own.has(id))].flatMap((family) => {
        const reasons = listReasons(said, family);
        if (reasons.length > 0) return [{ family, why: reasons.join("; ") }];
        return family === ANY ? [] : [{ family, why: tellRefusal(findSortReason(facts, family, claim)) }];
      }),
    };
  });
}
