import type { Claim } from "../../course/course";
import type { FactBase } from "../../course/fact-base";
import { listEntities } from "../../course/naming";
import { entityPath } from "../../course/paths";
import { cardId } from "./cite";

/** Where a claim stands with all who tell it: on the page of the first actor, place or event in it; null where it has none. */
export function claimPath(facts: FactBase, claim: Claim): string | null {
  const [first] = listEntities(claim);
  return first === undefined ? null : `${entityPath(facts, first)}#${cardId(claim.id)}`;
}
