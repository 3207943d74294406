import type { Claim } from "../../course/course";
import type { FactBase } from "../../course/fact-base";
import { listConcerned } from "../../course/naming";
import { entityPath } from "../../course/paths";
import { cardId } from "./cite";

/** Where a claim stands with all who tell it: on the page of the first of those it tells of. Throws for a claim that tells of none, which the check of a course refuses. */
export function claimPath(facts: FactBase, claim: Claim): string {
  const [first] = listConcerned(claim);
  if (first === undefined) throw new Error(`The claim "${claim.id}" is about no actor, place or event.`);
  return `${entityPath(facts, first)}#${cardId(claim.id)}`;
}
