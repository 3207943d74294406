import type { ReactNode } from "react";
import type { Account, Claim } from "../../course/course";
import type { FactBase } from "../../course/fact-base";
import { planNames } from "../../course/mentions";
import { listConcerned } from "../../course/naming";
import { keepTogether } from "../kit/keep-together";
import { claimPath } from "./claim-path";
import { nameText } from "./name-link";
import { groupParagraphs, ParagraphLinks } from "./paragraph-links";

interface ClaimLineProps {
  readonly facts: FactBase;
  readonly claim: Claim;
  /** Those of its accounts that count here, each with those of its citations that do. */
  readonly accounts: readonly Account[];
  /** Id of what the page itself is about, which needs no link to itself. */
  readonly here?: string;
}

/** What a claim says, leading to where it stands with all who tell it and whom it concerns. */
export function ClaimLink({ facts, claim, children }: { facts: FactBase; claim: Claim; children: ReactNode }) {
  return (
    <a className="sentence-link" href={claimPath(facts, claim)}>
      {children}
    </a>
  );
}

/** What is told, and the paragraphs that tell it. Where reports differ, the matter stands before the account. */
export function ClaimWords({ facts, claim, accounts, here = "" }: ClaimLineProps) {
  const several = claim.accounts.length > 1;
  const about = listConcerned(claim);
  const names = planNames(
    facts,
    accounts.map(({ gist }) => ({ text: gist, about })),
    [here],
  );
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
            keepTogether(nameText(facts, names, account.gist))
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
