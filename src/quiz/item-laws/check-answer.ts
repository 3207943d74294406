import type { Value } from "../../course/course";
import { type FactBase, findSoleAccount, getClaim } from "../../course/fact-base";
import { isAsserted, refute, replaceRole } from "../../course/refute";
import { mapOptionValues } from "../options/true-of";
import { optionId } from "../telling/explain";

/** What is wrong with the answers to one claim: the key must be what its sole account says, and the facts must refute everything else in its place. */
export function checkAnswer(
  facts: FactBase,
  claimId: string,
  isKey: (value: Value) => boolean,
  wrong: readonly string[],
): readonly string[] {
  const claim = getClaim(facts, claimId);
  const account = findSoleAccount(claim);
  if (!account) return ["asks what the reports differ on"];
  const [role, key] = Object.entries(account.args).find(([, value]) => isKey(value)) ?? [];
  if (role === undefined || !key) return ["its key is in no account"];
  const assertionOf = (value: Value) => replaceRole(claim.predicate, account.args, role, value);
  const faults: string[] = [];
  if (refute(facts, assertionOf(key)) || !isAsserted(facts, assertionOf(key)))
    faults.push("its key is refuted or asserted by nobody");
  const values = mapOptionValues(facts);
  for (const id of wrong) {
    const value = values.get(id);
    if (!value) faults.push(`option ${id} stands in no claim`);
    else if (!refute(facts, assertionOf(value))) faults.push(`option ${id} is not refuted`);
  }
  return faults;
}

export const isOption =
  (id: string) =>
  (value: Value): boolean =>
    optionId(value) === id;
