import type { Value } from "../../course/course";
import type { FactBase } from "../../course/fact-base";
import { findSoleAccount } from "../../course/fact-base";
import type { Item, Option } from "../item";
import { findTrueOf, optionId, withoutEcho } from "../telling/explain";
import { listLures } from "./list-lures";

/** Ids of the right answers, as options have them; none where the answer is an order or a number. */
function listKeys(item: Item): readonly string[] {
  switch (item.kind) {
    case "match":
      return item.key.map(({ option }) => option);
    case "text":
      return [item.key.id];
    default:
      return item.options.filter(({ refutedBy }) => !refutedBy).map(({ id }) => id);
  }
}

/** The claims that an item tells whatever note on a wrong answer it shows: those it asks, those it refutes with, and what its words give away besides. */
export function listFirmClaims(item: Item): readonly string[] {
  const refuting = [...item.options, ...listLures(item)].flatMap(({ refutedBy }) => refutedBy?.claim ?? []);
  const crossing = item.kind === "match" ? item.refutations.map(({ claim }) => claim) : [];
  return [...new Set([...item.asks, ...(item.tells ?? []), ...refuting, ...crossing])];
}

const known = new WeakMap<FactBase, ReadonlyMap<string, Value>>();

/** Every value of every claim, by the id that it has as an option; made once for each fact base. */
export function mapOptionValues(facts: FactBase): ReadonlyMap<string, Value> {
  const values =
    known.get(facts) ??
    new Map(
      facts.course.claims.flatMap((claim) =>
        claim.accounts.flatMap(({ args }) => Object.values(args).map((value) => [optionId(value), value] as const)),
      ),
    );
  known.set(facts, values);
  return values;
}

function retell<T extends Option>(facts: FactBase, item: Item, option: T, avoid: ReadonlySet<string>): T {
  const asked = facts.claims.get(item.asks[0] ?? "");
  const account = asked && findSoleAccount(asked);
  const value = mapOptionValues(facts).get(option.id);
  if (!asked || !account || !value) return { ...option, trueOf: null };
  const keys = new Set(listKeys(item));
  const [role] = Object.entries(account.args).find(([, argument]) => keys.has(optionId(argument))) ?? [];
  const trueOf = findTrueOf(facts, asked.predicate, role ?? "", value, avoid);
  return { ...option, trueOf: withoutEcho(trueOf, option.refutedBy) };
}

/**
 * The item with every note on what a wrong option is true of that would tell a guarded claim replaced by another that tells none, or by nothing
 * where the reports have no other. The item itself where no note needs it.
 */
export function withoutTelling(facts: FactBase, item: Item, guarded: ReadonlySet<string>): Item {
  const tells = ({ trueOf }: Option): boolean => trueOf !== null && guarded.has(trueOf.claim);
  if (![...item.options, ...listLures(item)].some(tells)) return item;
  const avoid = new Set([...guarded, ...item.asks]);
  const mend = <T extends Option>(option: T): T => (tells(option) ? retell(facts, item, option, avoid) : option);
  const options = item.options.map(mend);
  const lures = listLures(item).map(mend);
  return {
    ...item,
    options,
    ...(item.kind === "number" || item.kind === "text" ? { lures } : {}),
    claims: [
      ...new Set([...listFirmClaims(item), ...[...options, ...lures].flatMap(({ trueOf }) => trueOf?.claim ?? [])]),
    ],
  };
}
