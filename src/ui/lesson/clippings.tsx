import { corroborate } from "../../course/corroboration";
import type { Account, Citation, Claim } from "../../course/course";
import { type FactBase, getSource } from "../../course/fact-base";
import { renderValue } from "../../course/render";
import { ChainLine } from "../cite/chain";

/** The arguments in which the accounts of a claim differ, as the words to set in large type. */
function listDiffering(facts: FactBase, claim: Claim, account: Account): readonly string[] {
  return Object.entries(account.args).flatMap(([role, value]) => {
    const text = renderValue(facts, value);
    const differs = claim.accounts.some((other) => other.args[role] && renderValue(facts, other.args[role]) !== text);
    return differs ? [text] : [];
  });
}

interface ClippingsProps {
  readonly facts: FactBase;
  readonly claim: Claim;
  readonly accounts: readonly Account[];
  /** One clipping an account, without the chain: enough to see that they do not fit. */
  readonly brief?: boolean;
}

/** Puts what the reports say on one matter side by side, a clipping for each document. */
export function Clippings({ facts, claim, accounts, brief = false }: ClippingsProps) {
  const clippings = accounts.flatMap((account) =>
    (brief ? account.citations.slice(0, 1) : account.citations).map((citation) => ({ account, citation })),
  );
  return (
    <figure className="clippings" data-count={clippings.length}>
      <figcaption className="clippings-matter">{claim.gist}</figcaption>
      <div className="clippings-row">
        {clippings.map(({ account, citation }) => (
          <Clipping
            account={account}
            brief={brief}
            citation={citation}
            claim={claim}
            facts={facts}
            key={`${citation.source}${citation.paragraph}`}
          />
        ))}
      </div>
    </figure>
  );
}

function Clipping({
  facts,
  claim,
  account,
  citation,
  brief,
}: {
  facts: FactBase;
  claim: Claim;
  account: Account;
  citation: Citation;
  brief: boolean;
}) {
  const source = getSource(facts, citation.source);
  const words = listDiffering(facts, claim, account).join(", ");
  const [chain] = corroborate(facts, { ...account, citations: [citation] }).chains;
  return (
    <div className="clipping">
      <p className="clipping-source">
        <a href={`/${facts.course.id}/sources/${source.id}#p${citation.paragraph}`}>Source {source.number}</a> ·{" "}
        {source.publisher ?? "no publisher named"} · {source.date?.text ?? "no date"}
      </p>
      <p className={words.length <= 24 ? "clipping-word" : "clipping-words"}>{words}</p>
      {brief ? (
        <p className="clipping-gist">{account.gist}</p>
      ) : (
        <p className="clipping-gist">{source.paragraphs[citation.paragraph - 1]?.gist}</p>
      )}
      {!brief && chain && <ChainLine chain={chain} facts={facts} />}
    </div>
  );
}
