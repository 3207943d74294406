import type { FactBase } from "../../course/fact-base";

/** All sources with what they say of themselves, so that their weight can be compared at a glance. */
export function SourceList({ facts }: { facts: FactBase }) {
  const { course } = facts;
  return (
    <>
      <h1 className="text-3xl sm:text-4xl">The reports</h1>
      <p className="mt-3 max-w-prose text-lg">
        Everything in this course rests on {course.sources.length} documents. They are numbered by the order in which
        the course holds them, not by rank or date.
      </p>
      <ol className="source-list">
        {course.sources.map((source) => (
          <li key={source.id}>
            <span aria-hidden="true" className="source-list-n">
              {source.number}
            </span>
            <div>
              <h2>
                <a href={`/${course.id}/sources/${source.id}`}>{source.title ?? `Without a title: ${source.label}`}</a>
              </h2>
              <p>
                {source.publisher ?? "No publisher named"} · {source.date?.text ?? "no date"} ·{" "}
                {source.paragraphs.length} paragraphs
              </p>
              <p className="text-soft">
                Reads as {source.readsAs}. {source.dateNote}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
