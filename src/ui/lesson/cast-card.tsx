import { type AnyEntity, type FactBase, getEntity } from "../../course/fact-base";
import type { LessonSummary } from "../../course/lesson-summary";
import { NameLink } from "../cite/name-link";

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
  const arabic = "arabic" in entity ? entity.arabic : null;
  return (
    <>
      <strong>
        <NameLink facts={facts} form="first" id={entity.id} />
      </strong>{" "}
      {arabic && <span lang="ar">{arabic}</span>} <span className="card-type">{entity.type}</span> {entity.about}
    </>
  );
}

/** Who and where, to be opened from the head of a lesson and from its bar: the names that the lesson brings, then those of earlier lessons. */
export function CastCard({ facts, lesson }: { facts: FactBase; lesson: LessonSummary }) {
  const before = facts.course.lessons.filter(({ number }) => number < lesson.number);
  const earlier = new Set(before.flatMap(({ introduces }) => introduces));
  const old = [...earlier].filter((id) => !lesson.introduces.includes(id));
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
      <p className="cast-all">
        <a href={`/${facts.course.id}/actors`}>All names of the course</a>
      </p>
    </aside>
  );
}
