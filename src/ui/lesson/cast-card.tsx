import { Fragment } from "react";
import { type AnyEntity, type FactBase, getClaim, getEntity, getSource } from "../../course/fact-base";
import type { LessonSummary } from "../../course/lesson-summary";
import { findMentions } from "../../course/mentions";
import { listConcerned } from "../../course/naming";
import { NameLink } from "../cite/name-link";
import { ArabicName } from "../entity/arabic-name";

export const CAST_ID = "lesson-cast";

function Names({ facts, ids }: { facts: FactBase; ids: readonly string[] }) {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <CastName entity={getEntity(facts, id)} facts={facts} />
        </li>
      ))}
    </ul>
  );
}

function CastName({ facts, entity }: { facts: FactBase; entity: AnyEntity }) {
  return (
    <>
      <strong>
        <NameLink facts={facts} form="first" id={entity.id} />
      </strong>{" "}
      <ArabicName of={entity} /> <span className="card-type">{entity.type}</span> {entity.about}
    </>
  );
}

/** Actors and places that a lesson's cards are about or name: in what its claims say, in their notes, and in what the paragraphs tell. */
function listNamedOnCards(facts: FactBase, { cites }: LessonSummary): readonly string[] {
  return cites.flatMap((id) => {
    const claim = getClaim(facts, id);
    const citations = claim.accounts.flatMap((account) => account.citations);
    const told = citations.map(
      ({ source, paragraph }) => getSource(facts, source).paragraphs[paragraph - 1]?.gist ?? "",
    );
    const words = [claim.gist, claim.note ?? "", ...claim.accounts.map(({ gist }) => gist), ...told].join("\n");
    return [...listConcerned(claim), ...findMentions(facts, words).flatMap(({ ids }) => ids)];
  });
}

/** The names that other lines of the card use to say who somebody is. */
const listNamedInAbouts = (facts: FactBase, ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => findMentions(facts, getEntity(facts, id).about).flatMap((mention) => mention.ids));

interface CastCardProps {
  readonly facts: FactBase;
  readonly lesson: LessonSummary;
  /** Ids of the actors and places that the lesson's text names. */
  readonly named: readonly string[];
}

/** Who and where, to be opened from the head of a lesson and from its bar: the names that the lesson brings, those of earlier lessons, then all others on its page. */
export function CastCard({ facts, lesson, named }: CastCardProps) {
  const before = facts.course.lessons.filter(({ number }) => number < lesson.number);
  const earlier = new Set(before.flatMap(({ introduces }) => introduces));
  const old = [...earlier].filter((id) => !lesson.introduces.includes(id));
  const here = new Set([
    ...named,
    ...listNamedOnCards(facts, lesson),
    ...listNamedInAbouts(facts, [...lesson.introduces, ...old]),
  ]);
  const { actors, places } = facts.course;
  const others = [...actors, ...places].filter(
    ({ id }) => here.has(id) && !earlier.has(id) && !lesson.introduces.includes(id),
  );
  const isShared = (name: string): boolean => others.filter((other) => other.name === name).length > 1;
  return (
    <aside aria-labelledby={`${CAST_ID}-title`} className="card cast" id={CAST_ID} popover="auto">
      <h2 className="cast-title" id={`${CAST_ID}-title`}>
        Who and where
      </h2>
      <Names facts={facts} ids={lesson.introduces} />
      {old.length > 0 && (
        <div className="cast-earlier">
          <h3>From earlier lessons</h3>
          <Names facts={facts} ids={old} />
        </div>
      )}
      {others.length > 0 && (
        <div className="cast-earlier">
          <h3>Also named on this page</h3>
          <p className="cast-others">
            {others.map(({ id, name, type }, i) => (
              <Fragment key={id}>
                {i > 0 && ", "}
                <NameLink facts={facts} form={i === 0 ? "first" : "bare"} id={id} />
                {isShared(name) && ` (${type})`}
              </Fragment>
            ))}
          </p>
        </div>
      )}
      <p className="cast-all">
        <a href={`/${facts.course.id}/actors`}>All names of the course</a>
      </p>
    </aside>
  );
}
