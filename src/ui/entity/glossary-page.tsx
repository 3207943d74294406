import type { Course } from "../../course/course";
import { capitalise } from "../../course/render";

/** The words of the craft, in the order of the alphabet; each has its id as its anchor. */
export function GlossaryPage({ course: { glossary, language } }: { course: Course }) {
  const entries = [...glossary].sort((a, b) => a.term.localeCompare(b.term, language));
  return (
    <>
      <h1 className="text-3xl sm:text-4xl">Glossary</h1>
      <p className="mt-3 max-w-prose text-lg">{entries.length} words that the lessons use, and what they mean here.</p>
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
