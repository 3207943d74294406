import { plural } from "../../course/plural";
import { capitalise } from "../../course/render";
import type { Tally } from "../../study/tally";
import { KnownSign } from "./known-mark";

export interface KnownEntry {
  readonly id: string;
  readonly name: string;
  /** Its finer kind, or null. */
  readonly type: string | null;
  readonly href: string;
  readonly claims: readonly number[];
}

/** "Practised: 4 of 9 claims asked, 1 missed last time". */
function describe({ known, of, asked, remembered, missed, due }: Tally): string {
  if (known === "not asked") return `Not asked: ${plural(of, "claim")}`;
  const parts =
    known === "remembered"
      ? [`${of === 1 ? "its one claim" : `all ${of} claims`}`]
      : [`${asked} of ${plural(of, "claim")} asked`, remembered > 0 && `${remembered} remembered`];
  return `${capitalise(known)}: ${[...parts, missed > 0 && `${missed} missed last time`, due > 0 && `${due} due`].filter(Boolean).join(", ")}`;
}

interface KnownListProps {
  readonly course: string;
  readonly entries: readonly KnownEntry[];
  readonly tally: (claims: readonly number[]) => Tally;
}

export function KnownEntries({ course, entries, tally }: KnownListProps) {
  return (
    <ul className="known-list">
      {entries.map(({ id, name, type, href, claims }) => {
        const counts = tally(claims);
        return (
          <li key={id}>
            <KnownSign known={counts.known} />
            <p>
              <a href={href}>{name}</a>
              {type && <span className="known-type"> {type}</span>}
              <span className="known-words">{describe(counts)}</span>
            </p>
            <a
              aria-label={`Practise: ${name}`}
              className="known-practise"
              href={`/${course}/review?about=${encodeURIComponent(id)}`}
            >
              Practise
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** Actors, places or events, some of which were asked of: these, and behind a button those that were not. */
export function KnownList({ course, entries, tally }: KnownListProps) {
  const asked = entries.filter(({ claims }) => tally(claims).asked > 0);
  const others = entries.filter((entry) => !asked.includes(entry));
  return (
    <>
      <KnownEntries course={course} entries={asked} tally={tally} />
      {others.length > 0 && (
        <details>
          <summary>Not asked: {others.length}</summary>
          <KnownEntries course={course} entries={others} tally={tally} />
        </details>
      )}
    </>
  );
}
