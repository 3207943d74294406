import type { Claim } from "../../course/course";
import type { Draft, Drop, Harvest } from "../family";

/** What a family on reports leaves out before it starts: claims that no stem of its can tell. */
export const dropUntold = (family: string, untold: readonly Claim[]): readonly Drop[] =>
  untold.map(({ id }) => ({ family, claim: id, role: null, reason: "no-clause" }));

/** Composes an item of each subject in turn: the drafts that came of it, and for the rest what kept them from becoming one. */
export function harvestEach<T extends { readonly claim: Claim }>(
  family: string,
  subjects: Iterable<T>,
  compose: (subject: T) => Draft | string,
): Harvest {
  const drafts: Draft[] = [];
  const drops: Drop[] = [];
  for (const subject of subjects) {
    const made = compose(subject);
    if (typeof made !== "string") drafts.push(made);
    else drops.push({ family, claim: subject.claim.id, role: null, reason: made });
  }
  return { drafts, drops };
}
