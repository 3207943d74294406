import { corroborate } from "../../course/corroboration";
import type { Account, Claim } from "../../course/course";
import { type FactBase, getSource } from "../../course/fact-base";
import { ChainLine } from "./chain";
import { cardId } from "./cite";
import { countVoices } from "./count-voices";

function AccountPart({ facts, account, several }: { facts: FactBase; account: Account; several: boolean }) {
  const { chains } = corroborate(facts, account);
  return (
    <section className="card-account">
      {several && <p className="card-gist">{account.gist}</p>}
      {chains.map((chain) => (
        <div className="card-chain" key={chain.origins.join()}>
          <ChainLine chain={chain} facts={facts} />
          {chain.documents.map(({ source, paragraphs }) =>
            paragraphs.map((n) => <Excerpt facts={facts} key={`${source}${n}`} n={n} source={source} />),
          )}
        </div>
      ))}
    </section>
  );
}

function Excerpt({ facts, source: id, n }: { facts: FactBase; source: string; n: number }) {
  const source = getSource(facts, id);
  return (
    <p className="card-excerpt">
      <a href={`/${facts.course.id}/sources/${id}#p${n}`}>
        Source {source.number}, paragraph {n}
      </a>{" "}
      <span className="card-date">{source.date ? source.date.text : "bears no date"}</span>
      <br />
      {source.paragraphs[n - 1]?.gist}
    </p>
  );
}

/** What stands behind a claim: its accounts, who spoke, who carried it, who printed it, and how many voices that makes. */
export function ClaimCard({ facts, claim, n }: { facts: FactBase; claim: Claim; n: number }) {
  const several = claim.accounts.length > 1;
  return (
    <aside aria-labelledby={`${cardId(claim.id)}-title`} className="card" id={cardId(claim.id)} popover="auto">
      <header className="card-head">
        <span className="card-n">{n}</span>
        <p className="card-title" id={`${cardId(claim.id)}-title`}>
          {claim.gist}
        </p>
        <button
          aria-label="Close"
          className="card-close"
          popoverTarget={cardId(claim.id)}
          popoverTargetAction="hide"
          type="button"
        >
          ×
        </button>
      </header>
      <p className="card-count">
        {several && <span className="badge">Reports differ</span>} {countVoices(facts, claim)}
      </p>
      {claim.accounts.map((account) => (
        <AccountPart account={account} facts={facts} key={account.id} several={several} />
      ))}
      {claim.note && (
        <p className="card-note">
          <strong>Notice:</strong> {claim.note}
        </p>
      )}
    </aside>
  );
}
