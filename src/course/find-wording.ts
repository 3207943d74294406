import type { Account, Claim } from "./course";
import type { FactBase } from "./fact-base";
import { renderValue } from "./render";

/** What an account says where the accounts of its claim differ, as the words to show; its gist where no argument differs; null where there is but one account. */
export function findWording(facts: FactBase, claim: Claim, account: Account): string | null {
  if (claim.accounts.length === 1) return null;
  const differing = Object.entries(account.args).flatMap(([role, value]) => {
    const text = renderValue(facts, value);
    const differs = claim.accounts.some((other) => {
      const told = other.args[role];
      return told === undefined || renderValue(facts, told) !== text;
    });
    return differs ? [text] : [];
  });
  return differing.join(", ") || account.gist;
}
