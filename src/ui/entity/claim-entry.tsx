import { corroborate } from "../../course/corroboration";
import type { Account, Claim } from "../../course/course";
import { findSoleSource } from "../../course/entity-claims";
import { type FactBase, getSource } from "../../course/fact-base";
import type { NamePlan } from "../../course/mentions";
import { listConcerned } from "../../course/naming";
import { capitalise } from "../../course/render";
import { cardId } from "../cite/cite";
import { ClaimNotes } from "../cite/claim-notes";
import { countVoices } from "../cite/count-voices";
import { NameLink, nameText, RouteText } from "../cite/name-link";
import { ParagraphLinks } from "../cite/paragraph-links";
import { keepTogether } from "../kit/keep-together";

/** Who told an account, and where it is printed: a line for each chain. */
function Tellers({ facts, account, here }: { facts: FactBase; account: Account; here: string }) {
  return corroborate(facts, account).chains.map((chain) => (
    <p className="told-by" key={chain.origins.join()}>
      <span className="told-who">
        <RouteText facts={facts} here={here} route={chain} />
      </span>
      : <ParagraphLinks cited={chain.documents} facts={facts} />
    </p>
  ));
}

interface ClaimEntryProps {
  readonly facts: FactBase;
  readonly claim: Claim;
  readonly here: string;
  /** Which names in the page's texts lead to their pages. */
  readonly names: NamePlan;
  /** What it and the claims after it are about; null where the claim before says so. */
  readonly theme: string | null;
}

/** One claim about what the page is about (`here`), with its accounts, who told them, what to notice, and whom else it concerns. */
export function ClaimEntry({ facts, claim, here, names, theme }: ClaimEntryProps) {
  const several = claim.accounts.length > 1;
  const sole = findSoleSource(claim);
  const others = listConcerned(claim).filter((id) => id !== here);
  return (
    <li className="told" id={cardId(claim.id)}>
      {theme !== null && <p className="told-theme">{theme}</p>}
      <p className="told-gist">
        {keepTogether(nameText(facts, names, claim.gist))} {several && <span className="badge">Reports differ</span>}
      </p>
      {several ? (
        <ul className="told-accounts">
          {claim.accounts.map((account) => (
            <li key={account.id}>
              <p>{nameText(facts, names, account.gist)}</p>
              <Tellers account={account} facts={facts} here={here} />
            </li>
          ))}
        </ul>
      ) : (
        claim.accounts.map((account) => <Tellers account={account} facts={facts} here={here} key={account.id} />)
      )}
      <ClaimNotes claim={claim} facts={facts} names={names} />
      <p className="told-count">
        {capitalise(countVoices(facts, claim))}
        {sole !== null && ` · only source ${getSource(facts, sole).number}`}
        {others.length > 0 && " · see also "}
        {others.map((id, i) => (
          <span key={id}>
            {i > 0 && ", "}
            <NameLink facts={facts} id={id} />
          </span>
        ))}
      </p>
    </li>
  );
}
