import type { ReactNode } from "react";
import type { CourseEvent, Place, Spelling } from "../../course/course";
import { listKin } from "../../course/entity-claims";
import { findDating } from "../../course/event-order";
import type { AnyEntity, FactBase } from "../../course/fact-base";
import { planNames } from "../../course/mentions";
import { plural } from "../../course/plural";
import { capitalise } from "../../course/render";
import { NameLink, nameText } from "../cite/name-link";
import { groupParagraphs, ParagraphLinks } from "../cite/paragraph-links";
import { tellType } from "./kind-of";

const DATING: Readonly<Record<CourseEvent["dating"], string>> = {
  reported: "As a report prints it",
  inferred: "Worked out from what the reports say",
  none: "The reports do not date it.",
};

const DATE_TERMS: Readonly<Record<CourseEvent["dating"], string>> = {
  reported: "Date, as printed",
  inferred: "Date, worked out",
  none: "Date",
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

const degrees = (value: number, [positive, negative]: readonly [string, string]): string =>
  `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;

function PositionRow({ position }: Pick<Place, "position">) {
  return (
    <Row term="Position">
      {position === null
        ? "None: no single point stands for it."
        : `${degrees(position.lat, ["N", "S"])}, ${degrees(position.lon, ["E", "W"])}`}
    </Row>
  );
}

/** How the course comes to a position, a side or a date. */
function sayHow(facts: FactBase, entity: AnyEntity): string | null {
  if ("side" in entity) return "The side is as this course lists it from the reports.";
  if ("position" in entity) {
    const { position } = entity;
    return position && `The position is taken from: ${position.from}. Give or take ${position.radiusKm} km.`;
  }
  if (entity.when === null) return null;
  const note = facts.claims.get(findDating(facts, entity.id)?.claim ?? "")?.note;
  return `${DATING[entity.dating]}${note ? `: ${note}` : "."}`;
}

/**
 * What the course holds on an actor, place or event beside the claims: kind, side, position or date, and what it belongs to in a line each; how these
 * are known, its kin and its spellings open on a press.
 */
export function EntityFacts({ facts, entity }: { facts: FactBase; entity: AnyEntity }) {
  const { wholes, parts, mayBe } = listKin(facts, entity);
  const type = tellType(entity);
  const isActor = "side" in entity;
  const side = ("side" in entity ? entity.side : null) ?? "none";
  const sides = planNames(facts, [{ text: side }], [entity.id]);
  const how = sayHow(facts, entity);
  const spellings = "spellings" in entity ? entity.spellings : [];
  const more = [
    how === null ? [] : "how this is known",
    parts.length + mayBe.length === 0 ? [] : isActor ? "who is near to it" : "what is in or near it",
    spellings.length === 0 ? [] : plural(spellings.length, "spelling"),
  ].flat();
  return (
    <>
      <dl className="facts">
        {type !== null && <Row term="Kind">{type}</Row>}
        {"side" in entity && <Row term="Side, as listed">{nameText(facts, sides, side)}</Row>}
        {"when" in entity && (
          <Row term={DATE_TERMS[entity.dating]}>{entity.when === null ? DATING.none : entity.when.text}</Row>
        )}
        {"position" in entity && <PositionRow position={entity.position} />}
        <Names entities={wholes} facts={facts} term={isActor ? "Belongs to" : "Part of, as this course reads it"} />
      </dl>
      {more.length > 0 && (
        <details className="facts-more">
          <summary>{capitalise(more.join(", "))}</summary>
          {how !== null && <p>{how}</p>}
          {parts.length + mayBe.length + spellings.length > 0 && (
            <dl className="facts">
              <Names
                entities={parts}
                facts={facts}
                term={isActor ? "Belonging to it" : "Places in it, as this course reads them"}
              />
              <Names entities={mayBe} facts={facts} term="May be the same as, or overlap with" />
              {spellings.length > 0 && (
                <Row term="Written in the reports as" wide>
                  <SpellingList facts={facts} spellings={spellings} />
                </Row>
              )}
            </dl>
          )}
        </details>
      )}
    </>
  );
}
