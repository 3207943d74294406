import type { Account, Arguments, Claim, Value } from "../../course/course";
import { BEFORE, DATED } from "../../course/event-order";
import type { FactBase } from "../../course/fact-base";
import { findSoleAccount } from "../../course/fact-base";
import { isAsserted, replaceRole } from "../../course/refute";
import { overlaps, valueKey } from "../../course/value";
import { mapOptionValues } from "../options/true-of";
import { getOrder } from "../provable-order";
import { optionId } from "../telling/explain";
import type { CheckedItem } from "./flaw-rule";
import { listKeys } from "./item-parts";

/** What an item asks: a claim by one of its roles. */
export interface Query {
  readonly claim: Claim;
  readonly account: Account;
  readonly role: string;
}

const rolesOf = new WeakMap<Account, ReadonlyMap<string, string>>();

/** The roles of an account by the id that their value has as an option; the first role where two have one value. */
function mapRoles(account: Account): ReadonlyMap<string, string> {
  const known = rolesOf.get(account);
  if (known) return known;
  const roles = new Map(
    Object.entries(account.args)
      .map(([role, value]) => [optionId(value), role] as const)
      .reverse(),
  );
  rolesOf.set(account, roles);
  return roles;
}

/** The accounts of a claim in which a value with this option id stands, with the role that it fills. */
function listQueries(facts: FactBase, claimId: string, key: string): readonly Query[] {
  const claim = facts.claims.get(claimId);
  return (claim?.accounts ?? []).flatMap((account) => {
    const role = mapRoles(account).get(key);
    return claim && role !== undefined ? [{ claim, account, role }] : [];
  });
}

/** The claim by the role that a value with this option id fills; null where none does, or where the reports differ on the claim. */
export function findQuery(facts: FactBase, claimId: string | undefined, key: string): Query | null {
  const [query] = listQueries(facts, claimId ?? "", key);
  return query && findSoleAccount(query.claim) ? query : null;
}

/** The arguments, other than the one that is asked for, that all queries have in common: what a question with several answers gives. */
function listGiven(queries: readonly Query[]): Arguments {
  const [first, ...others] = queries;
  const given = Object.entries(first?.account.args ?? {}).filter(
    ([role, value]) =>
      role !== first?.role &&
      others.every(({ account }) => {
        const other = account.args[role];
        return other !== undefined && valueKey(other) === valueKey(value);
      }),
  );
  return Object.fromEntries(given);
}

const held = new WeakMap<FactBase, WeakMap<Account, Map<string, boolean>>>();

/** Whether any account of any source gives the option in the role, beside the given arguments of this one. Each answer is found once for each fact base. */
function holds(facts: FactBase, { claim, account, role }: Query, given: Arguments, option: string): boolean {
  const accounts = held.get(facts) ?? new WeakMap<Account, Map<string, boolean>>();
  held.set(facts, accounts);
  const known = accounts.get(account) ?? new Map<string, boolean>();
  accounts.set(account, known);
  const name = `${role} ${Object.keys(given)} ${option}`;
  const value = mapOptionValues(facts).get(option);
  const answer =
    known.get(name) ?? (value !== undefined && isAsserted(facts, replaceRole(claim.predicate, given, role, value)));
  known.set(name, answer);
  return answer;
}

/** All values that any account gives the role where every other role is as in the query. */
export function listAnswers(facts: FactBase, { claim, account, role }: Query): readonly Value[] {
  const others = Object.entries(account.args).filter(([other]) => other !== role);
  return (facts.told.get(claim.predicate) ?? []).flatMap(({ args }) => {
    const answer = args[role];
    const fits = others.every(([other, value]) => {
      const told = args[other];
      return told !== undefined && overlaps(facts.overlapping, told, value);
    });
    return answer && fits ? [answer] : [];
  });
}

const SEQUENCE = new Set<string>([DATED.predicate, BEFORE.predicate]);
/** Whether a choice asks which of several events comes first or last: then it asks for the dates of several. */
export function asksForEnd(facts: FactBase, item: CheckedItem): boolean {
  return (
    item.kind === "choice" &&
    item.asks.length > 1 &&
    item.asks.every((id) => SEQUENCE.has(facts.claims.get(id)?.predicate ?? "")) &&
    item.options.every(({ id }) => facts.events.has(id))
  );
}

/** The options that are proven to come before all others; or after all others, where the key does. */
function listEnds(facts: FactBase, item: CheckedItem): ReadonlySet<string> {
  const { proof } = getOrder(facts);
  const ids = item.options.map(({ id }) => id);
  const [key = ""] = listKeys(item);
  const isFirst = (id: string): boolean => ids.every((other) => other === id || proof(id, other) !== null);
  const isLast = (id: string): boolean => ids.every((other) => other === id || proof(other, id) !== null);
  return new Set(ids.filter(isLast(key) ? isLast : isFirst));
}

/**
 * The options that answer an item of choice by what any source says, disputed or not; null where the item cannot be read as a query, because no claim that
 * it asks holds its key.
 */
export function listTrueOptions(facts: FactBase, item: CheckedItem): ReadonlySet<string> | null {
  if (asksForEnd(facts, item)) return listEnds(facts, item);
  const queries = listKeys(item).map((key) => item.asks.flatMap((claim) => listQueries(facts, claim, key))[0]);
  const read = queries.flatMap((query) => query ?? []);
  const [first] = read;
  if (!first || read.length < queries.length) return null;
  const given = listGiven(read);
  return new Set(item.options.map(({ id }) => id).filter((id) => holds(facts, first, given, id)));
}

/** The prompts of a match item under which an option holds, by the option's id. */
export function listTruePrompts(
  facts: FactBase,
  item: Extract<CheckedItem, { kind: "match" }>,
  option: string,
): readonly string[] {
  return item.key.flatMap(({ prompt, option: key }) => {
    const query = findQuery(facts, prompt, key);
    return query && holds(facts, query, listGiven([query]), option) ? [prompt] : [];
  });
}
