import { valueKey } from "../../../course/value";
import type { Family, Question, Workshop } from "../../family";
import type { Candidate } from "../../options/choose-distractors";
import { harvestChoices } from "../../options/compose-choice";
import { jaccard } from "../../options/likeness";
import { isSaidOfKin } from "./said-of-kin";

/** Labels of one role of one predicate are of one type: that alone makes them this alike (our own choice). */
const BASE = 0.4;

const companyOf = (args: Question["account"]["args"], role: string): ReadonlySet<string> =>
  new Set(Object.entries(args).flatMap(([other, value]) => (other === role ? [] : [valueKey(value)])));

function listLabels({ facts }: Workshop, { predicate, role, key, account, ask }: Question): readonly Candidate[] {
  const own = companyOf(account.args, role);
  const found = new Map<string, Candidate>();
  for (const { args } of facts.told.get(predicate.id) ?? []) {
    const value = args[role];
    if (value?.kind !== "label" || valueKey(value) === valueKey(key)) continue;
    if (ask.kin && !isSaidOfKin(facts, role, account.args, args)) continue;
    const likeness = BASE + (1 - BASE) * jaccard(own, companyOf(args, role));
    const known = found.get(valueKey(value));
    if (!known || known.likeness < likeness) found.set(valueKey(value), { value, likeness, type: role, kin: true });
  }
  return [...found.values()].sort(
    (a, b) => b.likeness - a.likeness || (valueKey(a.value) < valueKey(b.value) ? -1 : 1),
  );
}

/** Whether a predicate speaks of anything but wordings: where it does not, nothing holds its wordings together as options. */
const isOfThings = ({ predicate }: Question): boolean =>
  Object.values(predicate.roles).some(({ kind }) => kind !== "label");

/** Single choice among wordings that stand in the same role of the same predicate, which ties them to somebody, to something or to a number. */
export const whichLabel: Family = {
  id: "which-label",
  harvest: (workshop) =>
    harvestChoices(workshop, {
      family: "which-label",
      takes: (question) => question.key.kind === "label" && isOfThings(question),
      candidates: listLabels,
      typeOf: (_facts, { role }) => role,
    }),
};
