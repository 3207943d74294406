import type { DateSpan } from "../../../course/course";
import { DATED } from "../../../course/event-order";
import { valueKey } from "../../../course/value";
import type { Family, Question, Workshop } from "../../family";
import type { Candidate } from "../../options/choose-distractors";
import { harvestChoices } from "../../options/compose-choice";
import { LEAST_LIKENESS } from "../../options/likeness";
import { spanLikeness } from "../../options/time-likeness";

const formatOf = (span: DateSpan): string => `${span.grain}${span.approximate ? "~" : ""}`;

function listDates({ facts }: Workshop, { key }: Question): readonly Candidate[] {
  if (key.kind !== "date") return [];
  const found = new Map<string, Candidate>();
  for (const { args } of facts.told.get(DATED.predicate) ?? []) {
    const value = args[DATED.date];
    if (value?.kind !== "date" || valueKey(value) === valueKey(key) || formatOf(value.span) !== formatOf(key.span))
      continue;
    const likeness = spanLikeness(value.span, key.span);
    if (likeness >= LEAST_LIKENESS)
      found.set(valueKey(value), { value, likeness, type: formatOf(value.span), kin: true });
  }
  return [...found.values()].sort(
    (a, b) => b.likeness - a.likeness || (valueKey(a.value) < valueKey(b.value) ? -1 : 1),
  );
}

/** Single choice among dates of one grain and format that the reports give for something; they ascend and are never shuffled. */
export const when: Family = {
  id: "when",
  harvest: (workshop) =>
    harvestChoices(workshop, {
      family: "when",
      takes: ({ key, predicate }) => key.kind === "date" && predicate.id === DATED.predicate,
      candidates: listDates,
      typeOf: (_facts, { key }) => (key.kind === "date" ? formatOf(key.span) : ""),
      sort: (a, b) => (valueKey(a.value) < valueKey(b.value) ? -1 : 1),
    }),
};
