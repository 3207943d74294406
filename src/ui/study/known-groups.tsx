"use client";

import { useTally } from "./knowledge-provider";
import { KnownEntries, type KnownEntry, KnownList } from "./known-list";

interface KnownGroup {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly KnownEntry[];
}

/** Places, actors and events with what is known of each; before anything was asked, no more than what there is to ask of. */
export function KnownGroups({ course, groups }: { course: string; groups: readonly KnownGroup[] }) {
  const tally = useTally();
  if (tally && tally().asked > 0)
    return groups.map(({ id, title, entries }) => (
      <section aria-labelledby={id} className="known-group" key={id}>
        <h2 id={id}>{title}</h2>
        <KnownList course={course} entries={entries} tally={tally} />
      </section>
    ));
  return (
    <section aria-labelledby="to-ask" className="known-group known-begin">
      <h2 id="to-ask">What can be asked</h2>
      {tally &&
        groups.map(({ id, title, entries }) => (
          <details key={id}>
            <summary>
              {title}: {entries.length}
            </summary>
            <KnownEntries course={course} entries={entries} tally={tally} />
          </details>
        ))}
    </section>
  );
}
