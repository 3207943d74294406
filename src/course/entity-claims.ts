import type { Claim } from "./course";
import { BEFORE } from "./event-order";
import type { AnyEntity, FactBase } from "./fact-base";
import { listConcerned, listNamings } from "./naming";
import type { ArgumentKind } from "./predicate";

/** What a claim adds to an entity: when and in what order, how many or how far, who or what or where else, or else words alone. */
export type Theme = "when" | "figure" | "actor" | "place" | "event" | "label";

/** What the reports say of one entity. Each claim stands in one place, and in the course's order there. */
export interface EntityClaims {
  /** Claims that tell of the entity, in an argument or by what their authors say that they are about, by what else stands in them. A theme without claims is left out. */
  readonly groups: readonly { readonly theme: Theme; readonly claims: readonly Claim[] }[];
  /** Claims that neither tell of it nor have it as a teller, and still name it in their words. */
  readonly named: readonly Claim[];
  /** Those of `groups` and `named` together. */
  readonly all: readonly Claim[];
}

const THEMES: readonly Theme[] = ["label", "when", "actor", "place", "event", "figure"];

/** The more telling kind first; a claim without any of them tells words alone. */
const TELLING: readonly (readonly [ArgumentKind, Theme])[] = [
  ["date", "when"],
  ["figure", "figure"],
  ["actor", "actor"],
  ["place", "place"],
  ["event", "event"],
];

const listValues = ({ accounts }: Claim) => accounts.flatMap(({ args }) => Object.values(args));

function themeOf(claim: Claim, entity: string): Theme {
  if (claim.predicate === BEFORE.predicate) return "when";
  const others = listValues(claim).flatMap((value) => ("id" in value && value.id === entity ? [] : [value.kind]));
  return TELLING.find(([kind]) => others.includes(kind))?.[1] ?? "label";
}

/** Gathers what is told of an actor, place or event. Cost is linear in the claims. */
export function gatherClaims(facts: FactBase, entity: string): EntityClaims {
  const own = facts.course.claims.filter((claim) => listConcerned(claim).includes(entity));
  const named = listNamings(facts, entity);
  const groups = THEMES.map((theme) => ({ theme, claims: own.filter((claim) => themeOf(claim, entity) === theme) }));
  return { groups: groups.filter(({ claims }) => claims.length > 0), named, all: [...own, ...named] };
}

/** The one source that prints all accounts of a claim, or null where several print it. */
export function findSoleSource({ accounts }: Claim): string | null {
  const sources = new Set(accounts.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const [only, ...others] = sources;
  return only !== undefined && others.length === 0 ? only : null;
}

/** Others that an entity belongs to and that belong to it, one step away, and those that it may be, or have members in common with. */
export interface Kin {
  readonly wholes: readonly AnyEntity[];
  readonly parts: readonly AnyEntity[];
  readonly mayBe: readonly AnyEntity[];
}

/** Lists an entity's kin. An entity is "may be" of another where either says so. */
export function listKin({ entities }: FactBase, { id, partOf, mayBe }: AnyEntity): Kin {
  const all = [...entities.values()];
  return {
    wholes: partOf.flatMap((whole) => entities.get(whole) ?? []),
    parts: all.filter((other) => other.partOf.includes(id)),
    mayBe: all.filter((other) => mayBe.includes(other.id) || other.mayBe.includes(id)),
  };
}
