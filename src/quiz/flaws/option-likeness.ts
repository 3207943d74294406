import type { FactBase } from "../../course/fact-base";
import { figureLikeness } from "../options/figure-likeness";
import { jaccard, type Likeness, measureLikeness } from "../options/likeness";
import { spanLikeness, timeLikeness } from "../options/time-likeness";
import { mapOptionValues } from "../options/true-of";
import { listSharedRoles } from "../reports/label-roles";

/** Labels of one role of one predicate are of one type; other labels have nothing in common (our own choice, as in `which-label`). */
const ONE_TYPE = 0.4;

const measures = new WeakMap<FactBase, Likeness>();

function getMeasure(facts: FactBase): Likeness {
  const measure = measures.get(facts) ?? measureLikeness(facts);
  measures.set(facts, measure);
  return measure;
}

/** What two who are quoted or credited in the reports have in common by that alone (our own choice); the rest is how often it is in the same ones. */
const BOTH_TELL = 0.35;

const tellers = new WeakMap<FactBase, ReadonlyMap<string, ReadonlySet<string>>>();

/** In which sources somebody speaks, carries, or is the voice behind what is told. */
function mapTellers(facts: FactBase): ReadonlyMap<string, ReadonlySet<string>> {
  const known = tellers.get(facts);
  if (known) return known;
  const made = new Map<string, Set<string>>();
  for (const { source, origin: id } of facts.course.claims.flatMap(({ accounts }) =>
    accounts.flatMap((one) => one.citations),
  )) {
    const origin = facts.origins.get(id);
    for (const teller of [origin?.speaker, origin?.carrier, origin?.voice])
      if (teller) made.set(teller, (made.get(teller) ?? new Set()).add(source));
  }
  tellers.set(facts, made);
  return made;
}

/** How alike two are as tellers, from 0 to 1: whether both are heard in the reports, and in how many of the same. */
export function tellerLikeness(facts: FactBase, one: string, other: string): number {
  const [a, b] = [mapTellers(facts).get(one), mapTellers(facts).get(other)];
  return a && b ? BOTH_TELL + (1 - BOTH_TELL) * jaccard(a, b) : 0;
}

/** From 0 to 1, how alike two options are as far as the facts tell (see `measureLikeness`); null where one of them stands for nothing in the facts. */
export function optionLikeness(facts: FactBase, one: string, other: string): number | null {
  if (facts.events.has(one) && facts.events.has(other))
    return Math.max(getMeasure(facts).between(one, other), timeLikeness(facts, one, other));
  if (facts.entities.has(one) && facts.entities.has(other)) return getMeasure(facts).between(one, other);
  if (facts.sources.has(one) && facts.sources.has(other)) return 1;
  const values = mapOptionValues(facts);
  const [a, b] = [values.get(one), values.get(other)];
  if (!a || !b) return null;
  if (a.kind === "date" && b.kind === "date") return spanLikeness(a.span, b.span);
  if (a.kind === "figure" && b.kind === "figure") return figureLikeness(a.figure, b.figure);
  if (a.kind !== "label" || b.kind !== "label") return 0;
  return listSharedRoles(facts, [a.text, b.text]).length > 0 ? ONE_TYPE : 0;
}
