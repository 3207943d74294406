import type { Account, Value } from "../../course/course";
import type { FactBase } from "../../course/fact-base";
import { capitalise, renderValue } from "../../course/render";
import { readDate, readNumber } from "../flaws/words";
import { contentWords } from "../language/wording";
import type { Dispute } from "../reports/report-bench";
import { findTellingRole } from "../reports/report-bench";
import { optionId, optionText } from "../telling/explain";
import { jaccard } from "./likeness";

/** What one account gives in the role on which the accounts of its claim differ. */
export interface Given {
  readonly account: Account;
  readonly id: string;
  readonly text: string;
}

/** What the accounts of a claim give, in their order; null where they differ in more than one role. */
export function listGiven(facts: FactBase, { claim }: Dispute): readonly Given[] | null {
  const role = findTellingRole(claim);
  if (role === null) return null;
  return claim.accounts.flatMap((account) => {
    const value: Value | undefined = account.args[role];
    return value
      ? [
          {
            account,
            id: optionId(value),
            text: value.kind === "label" ? capitalise(renderValue(facts, value)) : optionText(facts, value),
          },
        ]
      : [];
  });
}

/** What two versions of one matter count at least, and what they share in words besides (our own choice). */
export const likenessOfTexts = (a: string, b: string): number => 0.6 + 0.4 * jaccard(contentWords(a), contentWords(b));

/** The one account that a source gives of a matter, or null where it gives none or several. */
export function findOnlyGiven(dispute: Dispute, source: string): Account | null {
  const given = dispute.given.get(source) ?? [];
  return given.length === 1 ? (given[0] ?? null) : null;
}

/** Texts that are numbers or dates ascend, since those are looked up and not searched for; null where some are neither. */
export function sortNumbers<T extends Pick<Given, "text">>(given: readonly T[]): readonly T[] | null {
  for (const read of [readDate, readNumber]) {
    const keyed = given.flatMap((one) => {
      const value = read(one.text);
      return value === null ? [] : [{ one, value }];
    });
    if (keyed.length === given.length) return keyed.sort((a, b) => a.value - b.value).map(({ one }) => one);
  }
  return null;
}
