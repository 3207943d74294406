import { BEFORE } from "../../course/event-order";
import { type FactBase, getClaim, getEntity } from "../../course/fact-base";
import type { OrderStatement, TimelineRow } from "../../figures/lay-out-timeline";
import { formatDay } from "../../figures/timeline-axis";
import type { TimelineBound } from "../../figures/timeline-times";
import { NameLink } from "../cite/name-link";
import { groupParagraphs, ParagraphLinks } from "../cite/paragraph-links";
import { TimelineTrack } from "./timeline-track";

const HOW = { reported: "Reported", inferred: "Inferred" } as const;
const SIDES = { before: "Before", after: "After" } as const;

type Side = keyof typeof SIDES;

function ClaimLinks({ facts, claims }: { facts: FactBase; claims: readonly string[] }) {
  const citations = claims.flatMap((id) => getClaim(facts, id).accounts.flatMap((account) => account.citations));
  return <ParagraphLinks cited={groupParagraphs(facts, citations)} facts={facts} />;
}

interface BoundProps {
  readonly facts: FactBase;
  readonly bound: TimelineBound;
  readonly side: Side;
  readonly noted: boolean;
}

/** Why an event lies before or after a day. */
function BoundReason({ facts, bound: { via, claims }, side, noted }: BoundProps) {
  const notes = claims.flatMap((id) => {
    const { predicate, note } = getClaim(facts, id);
    return noted && predicate === BEFORE.predicate && note ? [note] : [];
  });
  return (
    <p>
      <span className="timeline-how">By its order:</span> {side} <NameLink facts={facts} form="running" id={via} />.{" "}
      {notes.join(" ")} <ClaimLinks claims={claims} facts={facts} />
    </p>
  );
}

interface StatementsProps {
  readonly facts: FactBase;
  readonly statements: readonly OrderStatement[];
  readonly noted: boolean;
}

/** What the reports say of an event's order, beyond what bounds it. */
function Statements({ facts, statements, noted }: StatementsProps) {
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
            {noted && !bounding ? (
              <>
                . {getClaim(facts, claim).note} <ClaimLinks claims={[claim]} facts={facts} />
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

interface TimelineRowProps {
  readonly facts: FactBase;
  readonly row: TimelineRow;
  /** With what the event is, how its date was found, and all that is said of its order. */
  readonly full: boolean;
  /** Without a track, where nothing could stand on it. */
  readonly loose?: boolean;
}

/** One event: its name, its dates in words, the mark that says the same, and the paragraphs that prove it. */
export function TimelineEntry({ facts, row, full, loose = false }: TimelineRowProps) {
  const { event, datings, notBefore, notAfter } = row;
  const bare = datings.length === 0 && notBefore === null && notAfter === null;
  const { about } = getEntity(facts, event);
  return (
    <li className="timeline-row">
      <div className="timeline-what">
        <p className="timeline-name">
          <NameLink facts={facts} form="first" id={event} />
        </p>
        {!loose && <When facts={facts} row={row} />}
      </div>
      {!loose && <TimelineTrack bars={row.bars} />}
      {full && about !== "" && <p className="timeline-about">{about}</p>}
      <div className="timeline-known">
        {datings.map(({ claim, account, how }) => (
          <p key={`${claim.id} ${account.id}`}>
            <span className="timeline-how">{HOW[how]}:</span> {datings.length > 1 && account.gist} {full && claim.note}{" "}
            <ParagraphLinks cited={groupParagraphs(facts, account.citations)} facts={facts} />
          </p>
        ))}
        {notBefore && <BoundReason bound={notBefore} facts={facts} noted={full} side="after" />}
        {notAfter && <BoundReason bound={notAfter} facts={facts} noted={full} side="before" />}
        {(full || bare) && <Statements facts={facts} noted={full} statements={row.statements} />}
      </div>
    </li>
  );
}
