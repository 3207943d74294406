import type { ReactNode } from "react";
import type { Actor, CourseEvent, Place, Spelling } from "../../course/course";
import { listKin } from "../../course/entity-claims";
import { findDating } from "../../course/event-order";
import type { AnyEntity, FactBase } from "../../course/fact-base";
import { NameLink } from "../cite/name-link";
import { groupParagraphs, ParagraphLinks } from "../cite/paragraph-links";
import { tellType } from "./kind-of";

/** How many spellings stand open; the others open on a press. */
const OPEN_SPELLINGS = 3;

const DATING: Readonly<Record<CourseEvent["dating"], string>> = {
  reported: "As a report prints it",
  inferred: "Worked out from what the reports say",
  none: "The reports do not date it.",
};

/** `wide`: its value needs a line of its own on a phone. */
function Row({ term, wide, children }: { term: string; wide?: boolean; children: ReactNode }) {
  return (
    <div data-wide={wide}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Names({ facts, term, entities }: { facts: FactBase; term: string; entities: readonly AnyEntity[] }) {
  if (entities.length === 0) return null;
  return (
    <Row term={term}>
      {entities.map(({ id }, i) => (
        <span key={id}>
          {i > 0 && ", "}
          <NameLink facts={facts} id={id} />
        </span>
      ))}
    </Row>
  );
}

function SpellingList({ facts, spellings }: { facts: FactBase; spellings: readonly Spelling[] }) {
  return (
    <ul className="entity-spellings">
      {spellings.map(({ as, at }) => (
        <li key={as}>
          <strong>{as}</strong>
          <span>
            <ParagraphLinks
              cited={groupParagraphs(
                facts,
                at.map(({ source, n }) => ({ source, paragraph: n })),
              )}
              facts={facts}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Spellings({ facts, spellings }: { facts: FactBase; spellings: readonly Spelling[] }) {
  if (spellings.length === 0) return null;
  const [open, rest] = [spellings.slice(0, OPEN_SPELLINGS), spellings.slice(OPEN_SPELLINGS)];
  return (
    <Row term="Written in the reports as" wide>
      <SpellingList facts={facts} spellings={open} />
      {rest.length > 0 && (
        <details>
          <summary>{rest.length === 1 ? "1 more spelling" : `${rest.length} more spellings`}</summary>
          <SpellingList facts={facts} spellings={rest} />
        </details>
      )}
    </Row>
  );
}

const degrees = (value: number, [positive, negative]: readonly [string, string]): string =>
  `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;

function PositionRow({ position }: Pick<Place, "position">) {
  if (position === null) return <Row term="Position">None: no single point stands for it.</Row>;
  const { lat, lon, radiusKm, from } = position;
  return (
    <Row term="Position">
      {degrees(lat, ["N", "S"])}, {degrees(lon, ["E", "W"])}
      <small>
        Give or take {radiusKm} km. Taken from: {from}.
      </small>
    </Row>
  );
}

function SideRow({ side }: Pick<Actor, "side">) {
  return (
    <Row term="Side">
      {side ?? "none"}
      <small>As this course lists it from the reports.</small>
    </Row>
  );
}

function DateRow({ facts, event }: { facts: FactBase; event: CourseEvent }) {
  if (event.when === null) return <Row term="Date">{DATING.none}</Row>;
  const note = facts.claims.get(findDating(facts, event.id)?.claim ?? "")?.note;
  return (
    <Row term="Date">
      {event.when.text}
      <small>
        {DATING[event.dating]}
        {note ? `: ${note}` : "."}
      </small>
    </Row>
  );
}

/** What the course holds on an actor, place or event beside the claims: kind, side, position, date, kin and spellings. */
export function EntityFacts({ facts, entity }: { facts: FactBase; entity: AnyEntity }) {
  const { wholes, parts, mayBe } = listKin(facts, entity);
  const type = tellType(entity);
  const isActor = "side" in entity;
  return (
    <dl className="facts">
      {type !== null && <Row term="Kind">{type}</Row>}
      {"side" in entity && <SideRow side={entity.side} />}
      {"when" in entity && <DateRow event={entity} facts={facts} />}
      {"position" in entity && <PositionRow position={entity.position} />}
      <Names entities={wholes} facts={facts} term={isActor ? "Belongs to" : "Part of, as this course reads it"} />
      <Names
        entities={parts}
        facts={facts}
        term={isActor ? "Belonging to it" : "Places in it, as this course reads them"}
      />
      <Names entities={mayBe} facts={facts} term="May be the same as, or overlap with" />
      {"spellings" in entity && <Spellings facts={facts} spellings={entity.spellings} />}
    </dl>
  );
}
