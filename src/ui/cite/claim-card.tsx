import type { ReactNode } from "react";
import { type Chain, corroborate } from "../../course/corroboration";
import type { Account, Claim } from "../../course/course";
import { type FactBase, getSource } from "../../course/fact-base";
import { sayDate } from "../../course/name-source";
import { sourcePath } from "../../course/paths";
import { keepTogether, tieFigures } from "../kit/keep-together";
import { ChainLine } from "./chain";
import { cardId } from "./cite";
import { ClaimNotes } from "./claim-notes";
import { countVoices } from "./count-voices";
import { NameLink } from "./name-link";

interface AccountPartProps {
  readonly facts: FactBase;
  readonly account: Account;
  readonly several: boolean;
}

/** Whether a chain adds a voice to those before it on the card. A voice that the chain names itself has its link there. */
function VoiceLine({ facts, chain, isNew }: { facts: FactBase; chain: Chain; isNew: boolean }) {
  const { speaker, carrier, voice } = chain;
  if (voice === null) return <p className="card-voice">Adds no voice: nobody is credited.</p>;
  return (
    <p className="card-voice">
      {isNew ? "An independent voice" : "The same voice again"}:{" "}
      <NameLink facts={facts} here={[speaker, carrier].includes(voice) ? voice : undefined} id={voice} />
    </p>
  );
}

function AccountPart({ facts, account, several, heard }: AccountPartProps & { readonly heard: ReadonlySet<string> }) {
  const { chains } = corroborate(facts, account);
  return (
    <section className="card-account">
      {several && <p className="card-gist">{keepTogether(account.gist)}</p>}
      {chains.map((chain, i) => {
        const before = chains.slice(0, i).some(({ voice }) => voice === chain.voice);
        return (
          <div className="card-chain" key={chain.origins.join()}>
            <ChainLine chain={chain} facts={facts} />
            <VoiceLine chain={chain} facts={facts} isNew={!before && !heard.has(chain.voice ?? "")} />
            {groupByGist(facts, chain).map((told) => (
              <Excerpt facts={facts} key={told.gist} told={told} />
            ))}
          </div>
        );
      })}
    </section>
  );
}

/** Voices of the accounts before each account. */
function listHeard(facts: FactBase, claim: Claim): readonly ReadonlySet<string>[] {
  const voices = claim.accounts.map((account) => corroborate(facts, account).voices);
  return voices.map((_, i) => new Set(voices.slice(0, i).flat()));
}

interface Told {
  readonly gist: string;
  readonly places: readonly { readonly source: string; readonly n: number }[];
}

/** What the paragraphs of a chain tell, each text once: documents that copy each other share it. */
function groupByGist(facts: FactBase, chain: Chain): readonly Told[] {
  const places = chain.documents.flatMap(({ source, paragraphs }) => paragraphs.map((n) => ({ source, n })));
  const byGist = new Map<string, (typeof places)[number][]>();
  for (const place of places) {
    const gist = getSource(facts, place.source).paragraphs[place.n - 1]?.gist ?? "";
    byGist.set(gist, [...(byGist.get(gist) ?? []), place]);
  }
  return [...byGist].map(([gist, places]) => ({ gist, places }));
}

function Excerpt({ facts, told: { gist, places } }: { facts: FactBase; told: Told }) {
  return places.map(({ source: id, n }, i) => {
    const source = getSource(facts, id);
    return (
      <p className="card-excerpt" key={`${id}#${n}`}>
        {i > 0 && "also "}
        <a href={sourcePath(facts.course.id, id, n)}>
          {tieFigures(`${i > 0 ? "source" : "Source"} ${source.number}, paragraph ${n}`)}
        </a>{" "}
        <span className="card-date">{tieFigures(sayDate(source) ?? "no date")}</span>
        {i === places.length - 1 && <span className="card-told">{keepTogether(gist)}</span>}
      </p>
    );
  });
}

/** What stands behind a claim: its accounts, who spoke, who carried it, who printed it, and how many voices that makes. */
export function ClaimCard({ facts, claim, n }: { facts: FactBase; claim: Claim; n: ReactNode }) {
  const several = claim.accounts.length > 1;
  const heard = listHeard(facts, claim);
  return (
    <aside aria-labelledby={`${cardId(claim.id)}-title`} className="card" id={cardId(claim.id)} popover="auto">
      <header className="card-head">
        <span className="card-n">{n}</span>
        <p className="card-title" id={`${cardId(claim.id)}-title`}>
          {keepTogether(claim.gist)}
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
      {claim.accounts.map((account, i) => (
        <AccountPart account={account} facts={facts} heard={heard[i] ?? new Set()} key={account.id} several={several} />
      ))}
      <ClaimNotes claim={claim} facts={facts} />
    </aside>
  );
}
