import type { Course } from "../../course/course";
import { capitalise } from "../../course/render";
import { plural } from "../kit/plural";

/** The words of the craft, in the order of the alphabet; each has its id as its anchor. */
export function GlossaryPage({ course: { glossary, language } }: { course: Course }) {
  const entries = [...glossary].sort((a, b) => a.term.localeCompare(b.term, language));
  return (
    <>
      <h1 className="page-title">Glossary</h1>
      <p className="page-lead">{plural(entries.length, "word")} that the lessons use, and what they mean here.</p>
      <dl className="glossary">
        {entries.map(({ id, term, means }) => (
          <div id={id} key={id}>
            <dt>{capitalise(term)}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
