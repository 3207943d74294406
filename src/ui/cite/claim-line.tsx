import type { Account, Claim } from "../../course/course";
import type { FactBase } from "../../course/fact-base";
import { groupParagraphs, ParagraphLinks } from "./paragraph-links";

interface ClaimLineProps {
  readonly facts: FactBase;
  readonly claim: Claim;
  /** Those of its accounts that count here, each with those of its citations that do. */
  readonly accounts: readonly Account[];
}

/** A claim on a line of a list: what is told, and the paragraphs that tell it. Where reports differ, the matter stands before the account. */
export function ClaimLine({ facts, claim, accounts }: ClaimLineProps) {
  const several = claim.accounts.length > 1;
  return (
    <li className="claim-line">
      {several && (
        <>
          {claim.gist} <span className="badge">Reports differ</span>{" "}
        </>
      )}
      {accounts.map((account) => (
        <span className={several ? "claim-account" : undefined} key={account.id}>
          {account.gist}{" "}
          <span className="claim-at">
            <ParagraphLinks cited={groupParagraphs(facts, account.citations)} facts={facts} />
          </span>
        </span>
      ))}
    </li>
  );
}
