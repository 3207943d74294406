import type { Course } from "../../course/course";
import { plural } from "../../course/plural";

interface Reference {
  readonly path: string;
  readonly name: string;
  readonly holds: string;
  readonly text: string;
}

const listReferences = ({ places, events, actors, glossary, sources, claims }: Course): readonly Reference[] => [
  {
    path: "atlas",
    name: "Atlas",
    holds: plural(places.length, "place"),
    text: "Where it is said to have happened, and who says so.",
  },
  {
    path: "timeline",
    name: "Timeline",
    holds: plural(events.length, "event"),
    text: "What came before what, as far as the dates that are printed prove it.",
  },
  {
    path: "actors",
    name: "Cast",
    holds: plural(actors.length, "name"),
    text: "Who is named, the side under which this course lists them, and who speaks through whom.",
  },
  {
    path: "sources",
    name: "Sources",
    holds: plural(sources.length, "report"),
    text: "Each report paragraph by paragraph: who spoke, who carried it, and what is said.",
  },
  {
    path: "glossary",
    name: "Glossary",
    holds: plural(glossary.length, "word"),
    text: "The words one needs to read a report with care, each with its meaning.",
  },
  {
    path: "search",
    name: "Search",
    holds: plural(claims.length, "claim"),
    text: "Find a name in any spelling, a statement or a paragraph.",
  },
];

/** The pages to look things up on, each with what it holds. */
export function ReferenceList({ course }: { course: Course }) {
  return (
    <ul className="references">
      {listReferences(course).map(({ path, name, holds, text }) => (
        <li className="reference" key={path}>
          <h3>
            <a href={`/${course.id}/${path}`}>{name}</a> <span className="reference-holds">{holds}</span>
          </h3>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}
