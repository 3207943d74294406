import type { ReactNode } from "react";
import type { Account, Claim } from "../../course/course";
import type { FactBase } from "../../course/fact-base";
import { keepTogether } from "../kit/keep-together";
import { claimPath } from "./claim-path";
import { groupParagraphs, ParagraphLinks } from "./paragraph-links";

interface ClaimLineProps {
  readonly facts: FactBase;
  readonly claim: Claim;
  /** Those of its accounts that count here, each with those of its citations that do. */
  readonly accounts: readonly Account[];
}

/** What a claim says, leading to where it stands with all who tell it and whom it concerns. */
export function ClaimLink({ facts, claim, children }: { facts: FactBase; claim: Claim; children: ReactNode }) {
  const path = claimPath(facts, claim);
  if (path === null) return children;
  return (
    <a className="sentence-link" href={path}>
      {children}
    </a>
  );
}

/** What is told, and the paragraphs that tell it. Where reports differ, the matter stands before the account. */
export function ClaimWords({ facts, claim, accounts }: ClaimLineProps) {
  const several = claim.accounts.length > 1;
  return (
    <>
      {several && (
        <>
          <ClaimLink claim={claim} facts={facts}>
            {keepTogether(claim.gist)}
          </ClaimLink>{" "}
          <span className="badge">Reports differ</span>{" "}
        </>
      )}
      {accounts.map((account) => (
        <span className={several ? "claim-account" : undefined} key={account.id}>
          {several ? (
            keepTogether(account.gist)
          ) : (
            <ClaimLink claim={claim} facts={facts}>
              {keepTogether(account.gist)}
            </ClaimLink>
          )}{" "}
          <span className="claim-at">
            <ParagraphLinks cited={groupParagraphs(facts, account.citations)} facts={facts} />
          </span>
        </span>
      ))}
    </>
  );
}

/** A claim on a line of a list. */
export function ClaimLine(props: ClaimLineProps) {
  return (
    <li className="claim-line">
      <ClaimWords {...props} />
    </li>
  );
}
