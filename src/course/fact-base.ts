import type { Account, Actor, Claim, Course, CourseEvent, Origin, Place, Source } from "./course";
import { buildRules, listReadings, type Rule, type Told } from "./grounds";
import type { Predicate } from "./predicate";
import { type Related, valueKey } from "./value";

export type AnyEntity = Actor | Place | CourseEvent;

/** One place in the claims where a value stands. */
interface Mention {
  readonly claim: Claim;
  readonly account: Account;
  readonly role: string;
}

/** A course with everything found by id. Built once and shared; nothing in it changes. */
export interface FactBase {
  readonly course: Course;
  readonly entities: ReadonlyMap<string, AnyEntity>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly events: ReadonlyMap<string, CourseEvent>;
  readonly predicates: ReadonlyMap<string, Predicate>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly origins: ReadonlyMap<string, Origin>;
  /** Position of each lesson in the course, from 0. */
  readonly lessonRank: ReadonlyMap<string, number>;
  /** Every account, by predicate; symmetric predicates in both directions. */
  readonly told: ReadonlyMap<string, readonly Told[]>;
  /** By value key (see `valueKey`): where it stands, in the order of the claims. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  /** For every entity itself and the wholes it belongs to, near and far. */
  readonly wholes: Related;
  /** For every entity those that have a part in common with it, and so may be an answer as true as it: parts, wholes, wholes of its parts, those that it may be, and other actors that may be the same. */
  readonly overlapping: Related;
  readonly rules: ReadonlyMap<string, readonly Rule[]>;
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((entry) => [entry.id, entry]));

function buildWholes(entities: ReadonlyMap<string, AnyEntity>): Related {
  const wholes = new Map<string, ReadonlySet<string>>();
  for (const id of entities.keys()) {
    const reached = new Set([id]);
    for (const reach of reached) for (const whole of entities.get(reach)?.partOf ?? []) reached.add(whole);
    wholes.set(id, reached);
  }
  return wholes;
}

/** Two forces that may each be a third share members for all that the reports say, and two unnamed speakers who may each be a third may be one man; two places are not one for that. */
function buildOverlapping(
  entities: ReadonlyMap<string, AnyEntity>,
  wholes: Related,
  isActor: (id: string) => boolean,
): Related {
  const overlapping = new Map<string, Set<string>>([...wholes.keys()].map((id) => [id, new Set()]));
  for (const family of wholes.values())
    for (const one of family) for (const other of family) overlapping.get(one)?.add(other);
  const alike = new Map<string, Set<string>>();
  for (const [id, { mayBe }] of entities) {
    for (const other of mayBe) {
      overlapping.get(id)?.add(other);
      overlapping.get(other)?.add(id);
      if (isActor(id)) alike.set(other, (alike.get(other) ?? new Set()).add(id));
    }
  }
  for (const those of alike.values())
    for (const one of those) for (const other of those) if (one !== other) overlapping.get(one)?.add(other);
  return overlapping;
}

function push<T>(lists: Map<string, T[]>, key: string, entry: T): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}

/** Indexes a course. Cost is linear in the claims; a predicate or entity that a claim names but the course lacks is passed over. */
export function createFactBase(course: Course): FactBase {
  const entities = byId<AnyEntity>([...course.actors, ...course.places, ...course.events]);
  const actors = byId(course.actors);
  const predicates = byId(course.predicates);
  const told = new Map<string, Told[]>();
  const mentions = new Map<string, Mention[]>();
  for (const claim of course.claims) {
    const predicate = predicates.get(claim.predicate);
    for (const account of claim.accounts) {
      for (const [role, value] of Object.entries(account.args))
        push(mentions, valueKey(value), { claim, account, role });
      if (!predicate) continue;
      for (const args of listReadings(predicate, account.args)) push(told, claim.predicate, { claim, account, args });
    }
  }
  const wholes = buildWholes(entities);
  return {
    course,
    entities,
    actors,
    places: byId(course.places),
    events: byId(course.events),
    predicates,
    claims: byId(course.claims),
    sources: byId(course.sources),
    origins: byId(course.origins),
    lessonRank: new Map(course.lessons.map((lesson, rank) => [lesson.id, rank])),
    told,
    mentions,
    wholes,
    overlapping: buildOverlapping(entities, wholes, (id) => actors.has(id)),
    rules: buildRules(course.predicates, told),
  };
}

function getFrom<T>(map: ReadonlyMap<string, T>, what: string, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`The course has no ${what} "${id}".`);
  return found;
}

/** Throws when the course has no claim of this id; so do the other look-ups below. */
export const getClaim = (facts: FactBase, id: string): Claim => getFrom(facts.claims, "claim", id);
export const getPredicate = (facts: FactBase, id: string): Predicate => getFrom(facts.predicates, "predicate", id);
export const getEntity = (facts: FactBase, id: string): AnyEntity =>
  getFrom(facts.entities, "actor, place or event", id);
export const getSource = (facts: FactBase, id: string): Source => getFrom(facts.sources, "source", id);
export const getOrigin = (facts: FactBase, id: string): Origin => getFrom(facts.origins, "origin", id);

/** The one account of a claim on which the reports agree, or null where they differ. */
export function findSoleAccount(claim: Claim): Account | null {
  return claim.accounts.length === 1 ? (claim.accounts[0] ?? null) : null;
}
