import { type CSSProperties, Fragment } from "react";
import { BEFORE } from "../../course/event-order";
import { type FactBase, getClaim, getEntity } from "../../course/fact-base";
import { type NamePlan, type Passage, UNNAMED } from "../../course/mentions";
import { listConcerned } from "../../course/naming";
import { capitalise } from "../../course/render";
import type { OrderStatement, TimelineRow } from "../../figures/lay-out-timeline";
import { formatDay } from "../../figures/timeline-axis";
import type { TimelineBound } from "../../figures/timeline-times";
import { NameLink, nameText } from "../cite/name-link";
import { groupParagraphs, ParagraphLinks } from "../cite/paragraph-links";
import { TimelineFold } from "./timeline-fold";
import { TimelineTrack } from "./timeline-track";

const HOW = { reported: "Reported", inferred: "Inferred" } as const;
const SIDES = { before: "Before", after: "After" } as const;

type Side = keyof typeof SIDES;

function ClaimLinks({ facts, claims }: { facts: FactBase; claims: readonly string[] }) {
  const citations = claims.flatMap((id) => getClaim(facts, id).accounts.flatMap((account) => account.citations));
  return <ParagraphLinks cited={groupParagraphs(facts, citations)} facts={facts} />;
}

/** What the notes of an order say of a bound. */
const listOrderNotes = (facts: FactBase, { claims }: TimelineBound): readonly string[] =>
  claims.flatMap((id) => {
    const { predicate, note } = getClaim(facts, id);
    return predicate === BEFORE.predicate && note ? [note] : [];
  });

/** The texts of a full row in which names may stand, in the order of the row. */
export function listRowPassages(facts: FactBase, row: TimelineRow): readonly Passage[] {
  const { event, datings, notBefore, notAfter, statements } = row;
  const claims = [
    ...datings.map(({ claim }) => claim),
    ...[...(notBefore?.claims ?? []), ...(notAfter?.claims ?? [])].map((id) => getClaim(facts, id)),
    ...statements.map(({ claim }) => getClaim(facts, claim)),
  ];
  const about = claims.flatMap(listConcerned);
  return [
    getEntity(facts, event).about,
    ...datings.flatMap(({ claim, account }) => [...(datings.length > 1 ? [account.gist] : []), claim.note ?? ""]),
    ...[notBefore, notAfter].flatMap((bound) => (bound ? listOrderNotes(facts, bound) : [])),
    ...statements.flatMap(({ claim, bounding }) => (bounding ? [] : (getClaim(facts, claim).note ?? ""))),
  ].map((text) => ({ text, about }));
}

interface BoundProps {
  readonly facts: FactBase;
  readonly bound: TimelineBound;
  readonly side: Side;
  readonly names: NamePlan | null;
}

/** Why an event lies before or after a day. */
function BoundReason({ facts, bound, side, names }: BoundProps) {
  const { via, claims } = bound;
  const notes = names ? listOrderNotes(facts, bound) : [];
  return (
    <p>
      <span className="timeline-how">By its order:</span> {side} <NameLink facts={facts} form="running" id={via} />.{" "}
      {notes.map((note) => (
        <Fragment key={note}>{nameText(facts, names ?? UNNAMED, note)} </Fragment>
      ))}
      <ClaimLinks claims={claims} facts={facts} />
    </p>
  );
}

interface StatementsProps {
  readonly facts: FactBase;
  readonly statements: readonly OrderStatement[];
  readonly names: NamePlan | null;
}

/** What the reports say of an event's order, beyond what bounds it. */
function Statements({ facts, statements, names }: StatementsProps) {
  return (["after", "before"] as const).map((side) => {
    const some = statements.filter((statement) => statement.side === side);
    if (some.length === 0) return null;
    return (
      <p key={side}>
        <span className="timeline-how">{SIDES[side]}:</span>{" "}
        {some.map(({ claim, other, bounding }, i) => (
          <span key={claim}>
            {i > 0 && "; "}
            <NameLink facts={facts} form="running" id={other} />
            {names && !bounding ? (
              <>
                . {nameText(facts, names, getClaim(facts, claim).note ?? "")}{" "}
                <ClaimLinks claims={[claim]} facts={facts} />
              </>
            ) : (
              <>
                {" "}
                (<ClaimLinks claims={[claim]} facts={facts} />)
              </>
            )}
          </span>
        ))}
      </p>
    );
  });
}

/** The dates of a row in words, as far as they go. */
function When({ facts, row: { datings, notBefore, notAfter } }: { facts: FactBase; row: TimelineRow }) {
  const day = (bound: TimelineBound): string => formatDay(bound.day, facts.course.language);
  const bounds = [
    ...(notBefore ? [{ id: "not before", text: `${day(notBefore)} at the earliest` }] : []),
    ...(notAfter ? [{ id: "not after", text: `${day(notAfter)} at the latest` }] : []),
  ];
  const dates = datings.map(({ claim, account, span }) => ({ id: `${claim.id} ${account.id}`, text: span.text }));
  const lines = [...dates, ...bounds];
  if (lines.length === 0) return <p className="timeline-when">No date</p>;
  return lines.map(({ id, text }) => (
    <p className="timeline-when" key={id}>
      {text}
    </p>
  ));
}

/** What is known of an event in one word, for the line that folds the rest. */
function sayHow({ datings: [dating], notBefore, notAfter }: TimelineRow): string {
  if (dating) return HOW[dating.how];
  return notBefore || notAfter ? "By its order" : "What is said";
}

/** How a row's dates were found. */
function Known({ facts, row, names }: { facts: FactBase; row: TimelineRow; names: NamePlan | null }) {
  const { datings, notBefore, notAfter } = row;
  const bare = datings.length === 0 && notBefore === null && notAfter === null;
  return (
    <div className="timeline-known">
      {datings.map(({ claim, account, how }, i) => (
        <p
          id={names && datings[i - 1]?.claim !== claim ? `claim-${claim.id}` : undefined}
          key={`${claim.id} ${account.id}`}
        >
          <span className="timeline-how">{HOW[how]}:</span>{" "}
          {datings.length > 1 && nameText(facts, names ?? UNNAMED, account.gist)}{" "}
          {names && nameText(facts, names, claim.note ?? "")}{" "}
          <ParagraphLinks cited={groupParagraphs(facts, account.citations)} facts={facts} />
        </p>
      ))}
      {notBefore && <BoundReason bound={notBefore} facts={facts} names={names} side="after" />}
      {notAfter && <BoundReason bound={notAfter} facts={facts} names={names} side="before" />}
      {(names || bare) && <Statements facts={facts} names={names} statements={row.statements} />}
    </div>
  );
}

interface TimelineRowProps {
  readonly facts: FactBase;
  readonly row: TimelineRow;
  /** In full, with what the event is, how its date was found, and all that is said of its order: which names in these texts are links; else null. */
  readonly names: NamePlan | null;
  /** Without a track, where nothing could stand on it. */
  readonly loose?: boolean;
}

/** One event: its name, its dates in words, the mark that says the same, and the paragraphs that prove it: in full, under a fold. */
export function TimelineEntry({ facts, row, names, loose = false }: TimelineRowProps) {
  const { about, name } = getEntity(facts, row.event);
  return (
    <li className="timeline-row" style={row.bars.length > 1 ? ({ "--lanes": row.bars.length } as CSSProperties) : {}}>
      <div className="timeline-what">
        <p className="timeline-name">
          <NameLink facts={facts} form="first" id={row.event} />
        </p>
        {!loose && <When facts={facts} row={row} />}
      </div>
      {!loose && <TimelineTrack bars={row.bars} />}
      {names ? (
        <TimelineFold id={`event-${row.event}`} name={capitalise(name)} title={sayHow(row)}>
          {about !== "" && <p className="timeline-about">{nameText(facts, names, about)}</p>}
          <Known facts={facts} names={names} row={row} />
        </TimelineFold>
      ) : (
        <Known facts={facts} names={null} row={row} />
      )}
    </li>
  );
}
