import type { Arguments, Claim, Value } from "./course";
import type { FactBase } from "./fact-base";
import { findTwinRoles, listReadings, type Rule, rolesKey } from "./grounds";
import type { Predicate } from "./predicate";
import { overlaps } from "./value";

/** A predicate with all its arguments: something that may be true or false. */
export interface Assertion {
  readonly predicate: string;
  readonly args: Arguments;
}

/** The claim that makes an assertion false, by which kind of rule, and for a dependency or a complete set the role that clashes. */
export interface Ruling {
  readonly kind: Rule["kind"];
  readonly claim: Claim;
  readonly role: string | null;
}

function allOverlap(facts: FactBase, args: Arguments, told: Arguments): boolean {
  for (const role in args) {
    const [value, other] = [args[role], told[role]];
    if (value && other && !overlaps(facts.overlapping, value, other)) return false;
  }
  return true;
}

function isReached(facts: FactBase, predicate: Predicate, args: Arguments): boolean {
  const twins = findTwinRoles(predicate);
  if (!twins) return false;
  const [from, to] = twins;
  const start = args[from];
  const goal = args[to];
  if (!start || !goal) return false;
  const reached: Value[] = [start];
  const taken = new Set<Arguments>();
  for (const value of reached) {
    if (value !== start && overlaps(facts.overlapping, value, goal)) return true;
    for (const step of facts.told.get(predicate.id) ?? []) {
      const here = step.args[from];
      const next = step.args[to];
      if (!here || !next || taken.has(step.args) || !overlaps(facts.overlapping, here, value)) continue;
      taken.add(step.args);
      reached.push(next);
    }
  }
  return false;
}

/**
 * Whether any account of any claim says this or something that may amount to it (a part for the whole, an overlapping span), directly or,
 * for transitive predicates, along a chain. What a single source asserts counts, disputed or not.
 */
export function isAsserted(facts: FactBase, { predicate: id, args }: Assertion): boolean {
  if ((facts.told.get(id) ?? []).some((told) => allOverlap(facts, args, told.args))) return true;
  const predicate = facts.predicates.get(id);
  return predicate?.transitive === true && isReached(facts, predicate, args);
}

/**
 * The claim that makes an assertion false, or null: in an open world what nobody denies may be true. Three things refute: a role with one
 * true value that a claim fills differently, a claim of a predicate that excludes this one, and a set that a source gives as the whole.
 * A claim with several accounts refutes only where every account does. Nothing refutes what some account asserts.
 * Why these and no others: docs/decisions/what-refutes.md.
 */
export function refute(facts: FactBase, assertion: Assertion): Ruling | null {
  const rules = facts.rules.get(assertion.predicate);
  const predicate = facts.predicates.get(assertion.predicate);
  if (!rules || !predicate || rules.length === 0) return null;
  for (const args of listReadings(predicate, assertion.args)) {
    for (const rule of rules) {
      const claim = findGround(facts, rule, args);
      if (claim) return isAsserted(facts, assertion) ? null : { kind: rule.kind, claim, role: rule.one };
    }
  }
  return null;
}

function findGround(facts: FactBase, rule: Rule, args: Arguments): Claim | null {
  const key = rolesKey(args, rule.keyRoles);
  const grounds = key === null ? undefined : rule.index.get(key);
  if (!grounds) return null;
  if (rule.one === null) return grounds[0]?.claim ?? null;
  const value = args[rule.one];
  if (!value) return null;
  const clashes = (values: readonly Value[]): boolean =>
    values.every((other) => !overlaps(facts.overlapping, value, other));
  if (rule.kind === "complete") {
    const agreed = grounds.find((ground) => ground.claim.accounts.length === 1);
    return agreed && grounds.every((ground) => clashes(ground.values)) ? agreed.claim : null;
  }
  return grounds.find((ground) => clashes(ground.values))?.claim ?? null;
}

/** The assertion that a claim's arguments make with one role filled by another value. */
export function replaceRole(predicate: string, args: Arguments, role: string, value: Value): Assertion {
  return { predicate, args: { ...args, [role]: value } };
}
