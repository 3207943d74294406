import type { ReactNode } from "react";
import type { Account, Claim, Origin, Paragraph, Source } from "../../course/course";
import { type FactBase, getOrigin } from "../../course/fact-base";
import { type NamePlan, planNames } from "../../course/mentions";
import { titleOf } from "../../course/name-source";
import { listConcerned } from "../../course/naming";
import { sourcePath } from "../../course/paths";
import { plural } from "../../course/plural";
import { ClaimLink } from "../cite/claim-line";
import { NameLink, nameText, RouteText } from "../cite/name-link";
import { SourceLineage } from "../figure/source-lineage";
import { setTitle } from "../kit/keep-together";
import { describeMaking } from "./describe-making";
import { ParagraphText } from "./paragraph-text";
import { SourceFingerprints } from "./source-fingerprints";
import { SourceSole } from "./source-sole";

interface Reported {
  readonly claim: Claim;
  readonly account: Account;
}

/** The claims that a paragraph reports, once each. */
function listReported(facts: FactBase, source: string, n: number): readonly Reported[] {
  return facts.course.claims.flatMap((claim) =>
    claim.accounts.flatMap((account) =>
      account.citations.some((citation) => citation.source === source && citation.paragraph === n)
        ? [{ claim, account }]
        : [],
    ),
  );
}

const isOnlyHere = ({ account }: Reported, source: string): boolean =>
  account.citations.every((citation) => citation.source === source);

/** By whom the paragraph's matter came, each speaker with each carrier once. */
function listRoutes(facts: FactBase, { origins }: Paragraph): readonly Origin[] {
  const routes = origins.map((id) => getOrigin(facts, id));
  const isSame = (a: Origin, b: Origin): boolean => a.speaker === b.speaker && a.carrier === b.carrier;
  return routes.filter((route, i) => routes.findIndex((other) => isSame(route, other)) === i);
}

/** Each name at its first mention in what the page tells of the paragraphs, and else of the document. */
function planParagraphs(facts: FactBase, source: Source): NamePlan {
  const notes = [source.titleNote, source.publisherNote, source.dateNote].flatMap((note) => note ?? []);
  return planNames(facts, [
    ...source.paragraphs.flatMap(({ n, gist, none }) => {
      const about = listReported(facts, source.id, n).flatMap(({ claim }) => listConcerned(claim));
      return [gist, none ?? []].flat().map((text) => ({ text, about }));
    }),
    ...[...notes, ...source.signs].map((text) => ({ text })),
  ]);
}

/** One document: what it says of itself, what we notice about it, whom it draws on, and paragraph by paragraph what it reports and from whom. */
export function SourcePage({ facts, source }: { facts: FactBase; source: Source }) {
  const { course } = facts;
  const others = course.sources.filter(({ id }) => id !== source.id);
  const names = planParagraphs(facts, source);
  const named = (text: string | null): ReactNode => text && nameText(facts, names, text);
  return (
    <article className="source">
      <p className="text-soft">
        <a href={`/${course.id}/sources`}>Sources</a> · source {source.number} of {course.sources.length}
      </p>
      <h1 className="source-title">{setTitle(titleOf(source))}</h1>
      <div className="mt-8 grid gap-x-12 gap-y-10 lg:grid-cols-[20rem_1fr]">
        <div className="source-side">
          <dl className="facts">
            <Row note={named(source.titleNote)} term="Title" value={source.title ?? "none"} />
            <Row note={named(source.publisherNote)} term="Publisher" value={source.publisher ?? "none named"} />
            <Row term="Byline" value={source.byline ?? "none"} />
            <Row note={named(source.dateNote)} term="Date" value={source.date?.text ?? "none"} />
            <Row
              term="Credits"
              value={
                source.credits.length === 0
                  ? "nobody"
                  : source.credits.map((id, i) => (
                      <span key={id}>
                        {i > 0 && ", "}
                        <NameLink facts={facts} id={id} />
                      </span>
                    ))
              }
            />
            <Row term="Reads as" value={describeMaking(source)} />
          </dl>
          <details className="signs">
            <summary>Why we say so: {plural(source.signs.length, "sign")}</summary>
            <ul>
              {source.signs.map((sign) => (
                <li key={sign}>{nameText(facts, names, sign)}</li>
              ))}
            </ul>
          </details>
          <nav aria-label="On this page" className="source-links">
            <a href="#paragraphs">Its paragraphs</a> <a href="#sole">What only it says</a>{" "}
            <a href="#lineage">Whom it draws on</a> {others.length > 0 && <a href="#others">The other reports</a>}
          </nav>
        </div>
        <div className="source-parts">
          <section aria-labelledby="paragraphs" className="source-part">
            <h2 id="paragraphs">What it reports, paragraph by paragraph</h2>
            <p>The summaries are ours; the article itself is not reprinted here.</p>
            <ol className="paragraphs">
              {source.paragraphs.map((paragraph) => (
                <ParagraphEntry facts={facts} key={paragraph.n} names={names} paragraph={paragraph} source={source} />
              ))}
            </ol>
            <SourceFingerprints source={source} />
          </section>
          <SourceSole facts={facts} source={source.id} />
          <section aria-labelledby="lineage" className="source-part">
            <h2 className="sr-only" id="lineage">
              Whom it draws on
            </h2>
            <SourceLineage facts={facts} source={source} />
          </section>
          {others.length > 0 && (
            <section aria-labelledby="others" className="source-part source-others">
              <h2 id="others">The other reports</h2>
              <ol>
                {others.map((other) => (
                  <li key={other.id}>
                    <span aria-hidden="true">{other.number}</span>
                    <a href={sourcePath(course.id, other.id)}>{setTitle(titleOf(other))}</a>
                  </li>
                ))}
              </ol>
            </section>
          )}
        </div>
      </div>
    </article>
  );
}

function Row({ term, value, note = null }: { term: string; value: ReactNode; note?: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {value}
        {note && <small>{note}</small>}
      </dd>
    </div>
  );
}

interface ParagraphEntryProps {
  readonly facts: FactBase;
  readonly source: Source;
  readonly paragraph: Paragraph;
  readonly names: NamePlan;
}

function ParagraphEntry({ facts, source, paragraph, names }: ParagraphEntryProps) {
  const reported = listReported(facts, source.id, paragraph.n);
  return (
    <li className="paragraph" id={`p${paragraph.n}`}>
      <p className="paragraph-n" aria-hidden="true">
        {paragraph.n}
      </p>
      <div>
        <h3 className="sr-only">Paragraph {paragraph.n}</h3>
        <p>{nameText(facts, names, paragraph.gist)}</p>
        {paragraph.origins.length > 0 && (
          <p className="paragraph-origin">
            From:{" "}
            {listRoutes(facts, paragraph).map((route, i) => (
              <span key={`${route.speaker} ${route.carrier}`}>
                {i > 0 && "; "}
                <RouteText facts={facts} route={route} />
              </span>
            ))}
          </p>
        )}
        <ParagraphText n={paragraph.n} path={`/api/sources/${facts.course.id}/${source.id}`} />
        {paragraph.none && (
          <p className="paragraph-origin">No claim rests on it: {nameText(facts, names, paragraph.none)}</p>
        )}
        {reported.length > 0 && (
          <details className="paragraph-claims">
            <summary>{reported.length === 1 ? "1 claim rests on it" : `${reported.length} claims rest on it`}</summary>
            <ul>
              {reported.map((entry) => (
                <li key={`${entry.claim.id} ${entry.account.id}`}>
                  <ClaimLink claim={entry.claim} facts={facts}>
                    {entry.account.gist}
                  </ClaimLink>{" "}
                  {entry.claim.accounts.length > 1 && <span className="badge">Reports differ</span>}{" "}
                  {isOnlyHere(entry, source.id) && <span className="badge badge-quiet">Only here</span>}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}
