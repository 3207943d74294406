import type { Value } from "../../course/course";
import type { AnyEntity, FactBase } from "../../course/fact-base";
import { valueKey } from "../../course/value";

/** Below this a wrong option is implausible (our own choice). */
export const LEAST_LIKENESS = 0.3;

/** What counts towards likeness and how much (our own choice). Facets that are empty for both are left out of the mean. */
const WEIGHTS = { type: 0.3, role: 0.35, place: 0.1, time: 0.1, company: 0.15 } as const;
type Facet = keyof typeof WEIGHTS;
/** Facets that are compared as sets; types are compared by `typeLikeness`. */
const FACETS = (Object.keys(WEIGHTS) as readonly Facet[]).filter((facet) => facet !== "type");
/** What types count that are near but not the same (our own choice). */
const NEAR_TYPE = 0.7;
type Features = Readonly<Record<Facet, ReadonlySet<string>>>;

/** The word of a type that says what sort it is: an armed group is like an armed force, and not like a choral group. */
export const leadOf = ({ type }: Pick<AnyEntity, "type">): string => type.split(" ")[0] ?? "";

/**
 * 1 for the same type, 0.7 for near ones: types of actors that begin alike ("armed group", "armed force"), types of events with a word in common, and places that are both points or both
 * areas; else 0.
 */
export function typeLikeness(a: AnyEntity, b: AnyEntity): number {
  if (a.type === b.type) return 1;
  const bothPlaces = "position" in a && "position" in b;
  const near = bothPlaces
    ? (a.position === null) === (b.position === null)
    : "plural" in a
      ? leadOf(a) === leadOf(b)
      : b.type.split(" ").some((word) => a.type.split(" ").includes(word));
  return near ? NEAR_TYPE : 0;
}

interface Neighbour {
  readonly id: string;
  readonly likeness: number;
  /** Whether the types are the same and the other is no stranger to its type: it shares a role, place, time or company with another of it. */
  readonly sameType: boolean;
  /** Whether the types are the same or near (see `typeLikeness`), so that neither stands out among the other's kind. */
  readonly kin: boolean;
}

export interface Likeness {
  /** From 0 (nothing in common) to 1 (the same in every facet). */
  readonly between: (a: string, b: string) => number;
  /** Entities of the same kind and grammatical number that are plausible beside this one: its own type first, then near ones, each by likeness. */
  readonly near: (id: string) => readonly Neighbour[];
}

/** Share of the union that two sets have in common; 0 where both are empty. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const entry of a) if (b.has(entry)) common++;
  const union = a.size + b.size - common;
  return union === 0 ? 0 : common / union;
}

const FACET_OF: Partial<Record<Value["kind"], Facet>> = { actor: "company", place: "place" };

function featuresOf(facts: FactBase, entity: AnyEntity): Features {
  const features: Record<Facet, Set<string>> = {
    type: new Set(),
    role: new Set(),
    place: new Set(),
    time: new Set(),
    company: new Set(),
  };
  for (const whole of entity.partOf) features[facts.places.has(whole) ? "place" : "company"].add(whole);
  for (const { claim, account, role } of facts.mentions.get(entity.id) ?? []) {
    features.role.add(`${claim.predicate}.${role}`);
    for (const [other, value] of Object.entries(account.args)) {
      if (other === role) continue;
      const facet = FACET_OF[value.kind];
      if (facet) features[facet].add(valueKey(value));
      if (value.kind === "date") features.time.add(value.span.from.slice(0, 7));
      const when = value.kind === "event" ? facts.events.get(value.id)?.when : null;
      if (when) features.time.add(when.from.slice(0, 7));
    }
  }
  return features;
}

const kindOf = (facts: FactBase, id: string): string => {
  const actor = facts.actors.get(id);
  if (actor) return actor.plural ? "actors" : "actor";
  return facts.places.has(id) ? "place" : "event";
};

/**
 * How alike two entities are: the weighted mean of the Jaccard likeness of their types, roles, places, times and company
 * (Alsubait, Parsia & Sattler: closer distractors make harder items). Rows are computed when first asked for.
 */
export function measureLikeness(facts: FactBase): Likeness {
  const known = new Map<string, Features>();
  const rows = new Map<string, readonly Neighbour[]>();
  const featuresById = (id: string): Features | null => {
    const entity = facts.entities.get(id);
    if (!entity) return null;
    const features = known.get(id) ?? featuresOf(facts, entity);
    known.set(id, features);
    return features;
  };
  const between = (a: string, b: string): number => {
    const [one, other] = [featuresById(a), featuresById(b)];
    if (!one || !other) return 0;
    const [entity, rival] = [facts.entities.get(a), facts.entities.get(b)];
    let sum = entity && rival ? WEIGHTS.type * typeLikeness(entity, rival) : 0;
    let weight: number = WEIGHTS.type;
    for (const facet of FACETS) {
      if (one[facet].size === 0 && other[facet].size === 0) continue;
      sum += WEIGHTS[facet] * jaccard(one[facet], other[facet]);
      weight += WEIGHTS[facet];
    }
    return sum / weight;
  };
  const strangers = new Map<string, boolean>();
  const isStranger = ({ id, type }: AnyEntity): boolean => {
    const own = featuresById(id);
    const known = strangers.get(id);
    if (!own || known !== undefined) return known ?? true;
    const fellows = [...facts.entities.values()].filter((other) => other.id !== id && other.type === type);
    const stranger = fellows.every((other) => {
      const theirs = featuresById(other.id);
      return !theirs || FACETS.every((facet) => jaccard(own[facet], theirs[facet]) === 0);
    });
    strangers.set(id, stranger);
    return stranger;
  };
  const near = (id: string): readonly Neighbour[] => {
    const row = rows.get(id);
    if (row) return row;
    const entity = facts.entities.get(id);
    if (!entity) return [];
    const isNear = ({ id: other, kin }: Neighbour): boolean => kin && facts.entities.get(other)?.type !== entity.type;
    const fresh = [...facts.entities.values()]
      .filter(
        (other) => other.id !== id && facts.mentions.has(other.id) && kindOf(facts, other.id) === kindOf(facts, id),
      )
      .map(
        (other): Neighbour => ({
          id: other.id,
          likeness: between(id, other.id),
          sameType: other.type === entity.type && !isStranger(other),
          kin: typeLikeness(entity, other) > 0,
        }),
      )
      .filter(({ likeness }) => likeness >= LEAST_LIKENESS - 1e-9)
      .sort(
        (a, b) =>
          Number(b.sameType) - Number(a.sameType) ||
          Number(isNear(b)) - Number(isNear(a)) ||
          b.likeness - a.likeness ||
          (a.id < b.id ? -1 : 1),
      );
    rows.set(id, fresh);
    return fresh;
  };
  return { between, near };
}
