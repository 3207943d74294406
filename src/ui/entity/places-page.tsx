import type { FactBase } from "../../course/fact-base";
import { planNames } from "../../course/mentions";
import { EntityList } from "./entity-list";

/** All places that the reports name: those that a point on a map can stand for, and the others. */
export function PlacesPage({ facts }: { facts: FactBase }) {
  const { course } = facts;
  const groups = [
    { id: "points", title: "With a point on the map", places: course.places.filter(({ position }) => position) },
    {
      id: "areas",
      title: "Areas, borders and roads, for which no single point stands",
      places: course.places.filter(({ position }) => !position),
    },
  ];
  const names = planNames(
    facts,
    groups.flatMap(({ places }) => places.map(({ about }) => ({ text: about }))),
    course.places.map(({ id }) => id),
  );
  return (
    <>
      <h1 className="page-title">Places</h1>
      <p className="page-lead">
        {course.places.length} places are named in the reports. The <a href={`/${course.id}/atlas`}>atlas</a> shows
        where they lie. Who was there stands in the <a href={`/${course.id}/actors`}>cast</a>.
      </p>
      {groups.map(
        ({ id, title, places }) =>
          places.length > 0 && (
            <section aria-labelledby={id} className="entity-group" key={id}>
              <h2 id={id}>{title}</h2>
              <EntityList entities={places} facts={facts} names={names} />
            </section>
          ),
      )}
    </>
  );
}
