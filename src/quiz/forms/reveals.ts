import type { Claim } from "../../course/course";
import type { FactBase } from "../../course/fact-base";
import { valueKey } from "../../course/value";
import type { Item } from "../item";

/** By claim: the claims (itself included) whose telling gives its content away. */
export type Reveals = ReadonlyMap<string, readonly string[]>;

const valuesOf = (claim: Claim): ReadonlySet<string> =>
  new Set(claim.accounts.flatMap((account) => Object.values(account.args).map(valueKey)));

/**
 * A claim is given away by itself, by a claim of its predicate that holds all its values, and by a claim of any predicate (an inverse, most
 * often) that holds the same values and no others.
 */
export function mapReveals(facts: FactBase): Reveals {
  const values = new Map(facts.course.claims.map((claim) => [claim.id, valuesOf(claim)]));
  const reveals = new Map<string, readonly string[]>();
  for (const claim of facts.course.claims) {
    const own = values.get(claim.id) ?? new Set();
    const [some] = own;
    const others = new Set(
      (some === undefined ? [] : (facts.mentions.get(some) ?? [])).map((mention) => mention.claim),
    );
    const telling = [...others].filter((other) => {
      const theirs = values.get(other.id) ?? new Set();
      const holdsAll = own.size > 1 && [...own].every((value) => theirs.has(value));
      return holdsAll && (other.predicate === claim.predicate || theirs.size === own.size);
    });
    reveals.set(claim.id, [...new Set([claim.id, ...telling.map(({ id }) => id)])]);
  }
  return reveals;
}

/** The claims that an item's form must tell nowhere else. */
export function listGuarded(reveals: Reveals, item: Item): readonly string[] {
  return item.asks.flatMap((claim) => reveals.get(claim) ?? [claim]);
}

/** Whether one item's stem, options, map or feedback tells what the other asks. */
export function areEnemies(reveals: Reveals, a: Item, b: Item): boolean {
  const tells = (item: Item, other: Item): boolean => {
    const guarded = new Set(listGuarded(reveals, other));
    return item.claims.some((claim) => guarded.has(claim));
  };
  return tells(a, b) || tells(b, a);
}
