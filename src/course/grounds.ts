import type { Account, Arguments, Claim, Value } from "./course";
import type { Predicate } from "./predicate";
import { valueKey } from "./value";

/** One account of a claim, with its arguments as told, or turned round where the predicate is symmetric. */
export interface Told {
  readonly claim: Claim;
  readonly account: Account;
  readonly args: Arguments;
}

/** A claim that may refute: `values` are what its accounts put into the role that has one true value; empty where the claim alone excludes. */
interface Ground {
  readonly claim: Claim;
  readonly values: readonly Value[];
}

/** One way in which assertions of a predicate can be false. `index` finds the grounds by the values of `keyRoles`. */
export interface Rule {
  readonly kind: "dependency" | "exclusion" | "complete";
  readonly keyRoles: readonly string[];
  /** The role whose value must clash with the grounds', or null where finding a ground is enough. */
  readonly one: string | null;
  readonly index: ReadonlyMap<string, readonly Ground[]>;
}

/** The values of some roles as one string, or null where a role is missing. */
export function rolesKey(args: Arguments, roles: readonly string[]): string | null {
  let key = "";
  for (const role of roles) {
    const value = args[role];
    if (!value) return null;
    key += `${valueKey(value)}\n`;
  }
  return key;
}

/** The two roles that a symmetric or transitive predicate relates: the first two of the same kind; null where there are none. */
export function findTwinRoles(predicate: Predicate): readonly [string, string] | null {
  const roles = Object.entries(predicate.roles);
  for (const [i, [role, spec]] of roles.entries()) {
    const twin = roles.slice(i + 1).find(([, other]) => other.kind === spec.kind);
    if (twin) return [role, twin[0]];
  }
  return null;
}

/** Every way to read one account's arguments: as told, and with the twin roles exchanged where the predicate is symmetric. */
export function listReadings(predicate: Predicate, args: Arguments): readonly Arguments[] {
  const twins = predicate.symmetric ? findTwinRoles(predicate) : null;
  const a = twins && args[twins[0]];
  const b = twins && args[twins[1]];
  return a && b ? [args, { ...args, [twins[0]]: b, [twins[1]]: a }] : [args];
}

function indexGrounds(
  told: readonly Told[],
  keyRoles: readonly string[],
  one: string | null,
  everyAccountAgrees: boolean,
): ReadonlyMap<string, readonly Ground[]> {
  const byKey = new Map<string, Map<Claim, Value[]>>();
  const seen = new Map<string, number>();
  for (const { claim, args } of told) {
    const key = rolesKey(args, keyRoles);
    const value = one === null ? null : args[one];
    if (key === null || value === undefined) continue;
    const claims = byKey.get(key) ?? new Map<Claim, Value[]>();
    byKey.set(key, claims);
    const values = claims.get(claim) ?? [];
    claims.set(claim, values);
    if (value) values.push(value);
    seen.set(`${key}${claim.id}`, (seen.get(`${key}${claim.id}`) ?? 0) + 1);
  }
  const index = new Map<string, readonly Ground[]>();
  for (const [key, claims] of byKey) {
    const grounds = [...claims].flatMap(([claim, values]) => {
      const disputedElsewhere = everyAccountAgrees && (seen.get(`${key}${claim.id}`) ?? 0) < claim.accounts.length;
      return disputedElsewhere ? [] : [{ claim, values }];
    });
    if (grounds.length > 0) index.set(key, grounds);
  }
  return index;
}

/**
 * The rules by which assertions of each predicate can be refuted, with their grounds indexed. An exclusion works both ways: where P and Q
 * cannot hold together, a claim of either refutes the other.
 */
export function buildRules(
  predicates: readonly Predicate[],
  told: ReadonlyMap<string, readonly Told[]>,
): ReadonlyMap<string, readonly Rule[]> {
  const rules = new Map<string, Rule[]>(predicates.map((predicate) => [predicate.id, []]));
  const toldOf = (id: string): readonly Told[] => told.get(id) ?? [];
  for (const predicate of predicates) {
    for (const { one, per } of predicate.dependencies) {
      const index = indexGrounds(toldOf(predicate.id), per, one, true);
      rules.get(predicate.id)?.push({ kind: "dependency", keyRoles: per, one, index });
    }
  }
  for (const predicate of predicates) {
    for (const exclusion of predicate.excludes) {
      const here = Object.keys(exclusion.roles);
      const there = Object.values(exclusion.roles);
      const forward = indexGrounds(toldOf(exclusion.predicate), there, null, true);
      rules.get(predicate.id)?.push({ kind: "exclusion", keyRoles: here, one: null, index: forward });
      const backward = indexGrounds(toldOf(predicate.id), here, null, true);
      rules.get(exclusion.predicate)?.push({ kind: "exclusion", keyRoles: there, one: null, index: backward });
    }
  }
  for (const predicate of predicates) {
    for (const role of predicate.complete) {
      const others = Object.keys(predicate.roles).filter((other) => other !== role);
      const index = indexGrounds(toldOf(predicate.id), others, role, false);
      rules.get(predicate.id)?.push({ kind: "complete", keyRoles: others, one: role, index });
    }
  }
  return rules;
}
