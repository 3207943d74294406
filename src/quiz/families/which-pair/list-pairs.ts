import type { Account, Actor, Arguments, Claim } from "../../../course/course";
import { type FactBase, findSoleAccount } from "../../../course/fact-base";
import { findTwinRoles } from "../../../course/grounds";
import type { Predicate } from "../../../course/predicate";
import { namesValue } from "../../flaws/names-in-text";

/** Two actors, in the order in which a claim relates them. */
export interface Pair {
  readonly first: Actor;
  readonly second: Actor;
}

/** A claim on which the reports agree, and which says something of two actors and of nothing else. */
export interface PairClaim extends Pair {
  readonly claim: Claim;
  readonly account: Account;
  readonly predicate: Predicate;
}

/** The two roles of a predicate that relates two actors and nothing else, or null. */
function findRoles(predicate: Predicate): readonly [string, string] | null {
  const kinds = Object.values(predicate.roles).map(({ kind }) => kind);
  return kinds.length === 2 && kinds.every((kind) => kind === "actor") ? findTwinRoles(predicate) : null;
}

/** The arguments with which a predicate relates two actors; null where it relates something else. */
export function argsOf(predicate: Predicate, { first, second }: Pair): Arguments | null {
  const [from, to] = findRoles(predicate) ?? [];
  return from === undefined || to === undefined
    ? null
    : { [from]: { kind: "actor", id: first.id }, [to]: { kind: "actor", id: second.id } };
}

/** Whether one's name tells of the other, and so what is between them ("the Birk-backed guards", of Birk). */
const nameTells = ({ first, second }: Pair, facts: FactBase): boolean =>
  namesValue(facts, first.name, { kind: "actor", id: second.id }) ||
  namesValue(facts, second.name, { kind: "actor", id: first.id });

const known = new WeakMap<FactBase, readonly PairClaim[]>();

/** Every claim of two actors on which the reports agree, listed once for each fact base; those whose names give it away are left out. */
export function listPairs(facts: FactBase): readonly PairClaim[] {
  const pairs = known.get(facts) ?? readPairs(facts);
  known.set(facts, pairs);
  return pairs;
}

function readPairs(facts: FactBase): readonly PairClaim[] {
  return facts.course.claims.flatMap((claim): PairClaim[] => {
    const predicate = facts.predicates.get(claim.predicate);
    const account = findSoleAccount(claim);
    const roles = predicate && findRoles(predicate);
    if (!predicate || !account || !roles) return [];
    const [first, second] = roles.flatMap((role) => {
      const value = account.args[role];
      return (value?.kind === "actor" && facts.actors.get(value.id)) || [];
    });
    if (!first || !second || nameTells({ first, second }, facts)) return [];
    return [{ claim, account, predicate, first, second }];
  });
}
