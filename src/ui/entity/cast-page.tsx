import type { Actor } from "../../course/course";
import type { FactBase } from "../../course/fact-base";
import { planNames } from "../../course/mentions";
import { capitalise } from "../../course/render";
import { EntityList } from "./entity-list";

interface SideGroup {
  readonly side: string | null;
  readonly actors: readonly Actor[];
}

/** Actors by side, in the order in which the sides first occur; those on none come last. */
function groupBySide(actors: readonly Actor[]): readonly SideGroup[] {
  const sides = [...new Set(actors.map(({ side }) => side))].sort((a, b) => Number(a === null) - Number(b === null));
  return sides.map((side) => ({ side, actors: actors.filter((actor) => actor.side === side) }));
}

const titleOf = ({ side }: SideGroup): string =>
  side === null ? "Those who carry news, and others" : capitalise(side);

/** Everybody whom the reports name, by the side on which they put them. */
export function CastPage({ facts }: { facts: FactBase }) {
  const { course } = facts;
  const groups = groupBySide(course.actors);
  const names = planNames(
    facts,
    groups.flatMap(({ actors }) => actors.map(({ about }) => ({ text: about }))),
    course.actors.map(({ id }) => id),
  );
  return (
    <>
      <h1 className="page-title">The cast</h1>
      <div className="page-lead grid gap-3">
        <p>
          {course.actors.length} actors stand in the reports: people, groups, offices and states that speak, act or are
          named. The sides are those under which this course lists them from the reports. Those in one list may want
          different things.
        </p>
        <p>
          Looking for somewhere? <a href={`/${course.id}/places`}>All places</a> have a list of their own.
        </p>
      </div>
      <nav aria-label="Sides" className="side-links">
        {groups.map((group, i) => (
          <a href={`#side-${i + 1}`} key={group.side}>
            {titleOf(group)} <span>{group.actors.length}</span>
          </a>
        ))}
      </nav>
      {groups.map((group, i) => (
        <section aria-labelledby={`side-${i + 1}`} className="entity-group" key={group.side}>
          <h2 id={`side-${i + 1}`}>{titleOf(group)}</h2>
          {group.side === null && <p className="text-soft">This course lists them under no side.</p>}
          <EntityList entities={group.actors} facts={facts} names={names} />
        </section>
      ))}
    </>
  );
}
