"use client";

import { useTally } from "./knowledge-provider";
import { KnownEntries, type KnownEntry, KnownList } from "./known-list";

interface KnownGroup {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly KnownEntry[];
}

/** Places, actors and events with what is known of each; of a kind of which nothing was asked yet, only what there is to ask of. */
export function KnownGroups({ course, groups }: { course: string; groups: readonly KnownGroup[] }) {
  const tally = useTally();
  const begun = tally ? groups.filter(({ entries }) => entries.some(({ claims }) => tally(claims).asked > 0)) : [];
  const others = groups.filter((group) => !begun.includes(group));
  return (
    <>
      {tally &&
        begun.map(({ id, title, entries }) => (
          <section aria-labelledby={id} className="known-group" key={id}>
            <h2 id={id}>{title}</h2>
            <KnownList course={course} entries={entries} tally={tally} />
          </section>
        ))}
      {others.length > 0 && (
        <section aria-labelledby="to-ask" className="known-group known-begin">
          <h2 id="to-ask">{begun.length > 0 ? "Not asked yet" : "What can be asked"}</h2>
          {tally &&
            others.map(({ id, title, entries }) => (
              <details key={id}>
                <summary>
                  {title}: {entries.length}
                </summary>
                <KnownEntries course={course} entries={entries} tally={tally} />
              </details>
            ))}
        </section>
      )}
    </>
  );
}
