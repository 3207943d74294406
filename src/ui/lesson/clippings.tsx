import { Fragment } from "react";
import { type Chain, corroborate } from "../../course/corroboration";
import type { Account, Claim } from "../../course/course";
import { type FactBase, getSource } from "../../course/fact-base";
import { findWording } from "../../course/find-wording";
import { sourcePath } from "../../course/paths";
import { ChainLine } from "../cite/chain";
import { keepTogether, tieFigures } from "../kit/keep-together";

interface ClippingsProps {
  readonly facts: FactBase;
  readonly claim: Claim;
  readonly accounts: readonly Account[];
  /** One clipping an account, its words and nothing else: enough to see that they do not fit. */
  readonly brief?: boolean;
}

/** Words that stand two to a row on a phone and are still large: up to so many letters each (our own choice). */
const SHORT = 7;

/** Words that are set like a headline, up to so many letters (our own choice). All of a figure or none: none of the reports speaks louder. */
const LOUD = 26;

/** Puts what the reports say on one matter side by side. Documents that have it by the same way share a clipping. */
export function Clippings({ facts, claim, accounts, brief = false }: ClippingsProps) {
  const clippings = accounts.flatMap((account) => {
    const { chains } = corroborate(facts, brief ? { ...account, citations: account.citations.slice(0, 1) } : account);
    const words = findWording(facts, claim, account) ?? "";
    return chains.map((chain) => ({ account, chain, words }));
  });
  const short = brief && clippings.every(({ words }) => words.length <= SHORT);
  const loud = clippings.every(({ words }) => words.length <= LOUD);
  return (
    <figure className={short ? "clippings clippings-short" : "clippings"} data-count={clippings.length}>
      <figcaption className="clippings-matter">{keepTogether(claim.gist)}</figcaption>
      <div className="clippings-row">
        {clippings.map(({ account, chain, words }) => (
          <div className="clipping" key={`${account.id} ${chain.origins.join()}`}>
            <div className="clipping-said">
              <p className={loud ? "clipping-word" : "clipping-words"}>{keepTogether(words)}</p>
            </div>
            <div className="clipping-sources">
              {chain.documents.map(({ source, paragraphs }) => (
                <PrintedBy facts={facts} key={source} paragraphs={paragraphs} source={source} />
              ))}
            </div>
            {!brief && <Told account={account} chain={chain} facts={facts} />}
          </div>
        ))}
      </div>
    </figure>
  );
}

/** What the first paragraph says that has it by this way, and the way. */
function Told({ facts, account, chain }: { facts: FactBase; account: Account; chain: Chain }) {
  const first = account.citations.find(({ origin }) => chain.origins.includes(origin));
  return (
    <>
      {first && (
        <p className="clipping-gist">
          {keepTogether(getSource(facts, first.source).paragraphs[first.paragraph - 1]?.gist)}
        </p>
      )}
      <ChainLine chain={chain} facts={facts} />
    </>
  );
}

/** A document by its number, with its publisher and date. The number leads to the paragraph; where there are more, each has its own link. */
function PrintedBy({
  facts,
  source: id,
  paragraphs,
}: {
  facts: FactBase;
  source: string;
  paragraphs: readonly number[];
}) {
  const { number, publisher, date } = getSource(facts, id);
  const [only, ...others] = paragraphs;
  const { course } = facts;
  return (
    <p className="clipping-source">
      <span>
        {others.length === 0 ? (
          <a href={sourcePath(course.id, id, only)}>{tieFigures(`Source ${number}`)}</a>
        ) : (
          <>
            {tieFigures(`Source ${number}`)}, paragraphs{" "}
            {paragraphs.map((n, i) => (
              <Fragment key={n}>
                {i > 0 && ", "}
                <a aria-label={`${n}, source ${number}`} className="at-n" href={sourcePath(course.id, id, n)}>
                  {n}
                </a>
              </Fragment>
            ))}
          </>
        )}
      </span>{" "}
      <span>{publisher ?? "no publisher named"}</span> <span>{tieFigures(date?.text ?? "no date")}</span>
    </p>
  );
}
