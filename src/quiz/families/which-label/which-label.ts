import { valueKey } from "../../../course/value";
import type { Family, Question, Workshop } from "../../family";
import { type Candidate, MOST_DISTRACTORS } from "../../options/choose-distractors";
import { harvestChoices } from "../../options/compose-choice";
import { jaccard } from "../../options/likeness";
import { isSaidOfKin, isSaidOfNear } from "./said-of-kin";

/** Labels of one role of one predicate are of one type: that alone makes them this alike (our own choice). */
const BASE = 0.4;

/** Type of wordings that are said of another sort of thing: of towns, where a desert is asked about. They are drawn where there are no others. */
const UNLIKE = "unlike";

const companyOf = (args: Question["account"]["args"], role: string): ReadonlySet<string> =>
  new Set(Object.entries(args).flatMap(([other, value]) => (other === role ? [] : [valueKey(value)])));

/** Wordings of the key's role. None where they are fewer than a question can show and of things with nothing in common: a president's post is no rival to a photographer's. */
function listLabels({ facts }: Workshop, { predicate, role, key, account, ask }: Question): readonly Candidate[] {
  const own = companyOf(account.args, role);
  const found = new Map<string, Candidate>();
  for (const { args } of facts.told.get(predicate.id) ?? []) {
    const value = args[role];
    if (value?.kind !== "label" || valueKey(value) === valueKey(key)) continue;
    if (ask.kin && !isSaidOfKin(facts, role, account.args, args)) continue;
    const likeness = BASE + (1 - BASE) * jaccard(own, companyOf(args, role));
    const known = found.get(valueKey(value));
    if (!known || known.likeness < likeness) {
      const kin = isSaidOfNear(facts, role, account.args, args);
      found.set(valueKey(value), { value, likeness, type: kin ? role : UNLIKE, kin });
    }
  }
  const hasCompany = [...found.values()].some(({ likeness }) => likeness > BASE);
  if (found.size < MOST_DISTRACTORS && !hasCompany) return [];
  return [...found.values()].sort(
    (a, b) =>
      Number(b.kin) - Number(a.kin) || b.likeness - a.likeness || (valueKey(a.value) < valueKey(b.value) ? -1 : 1),
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
