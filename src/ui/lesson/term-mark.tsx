import { type ReactNode, useId } from "react";
import type { GlossaryEntry } from "../../course/course";

/** A word with a dotted line; pressing it opens its meaning. */
export function TermMark({ entry, children }: { entry: GlossaryEntry; children: ReactNode }) {
  const id = `term${useId().replace(/\W/g, "")}`;
  return (
    <>
      <button className="word" popoverTarget={id} type="button">
        {children}
      </button>
      <span className="card card-small" id={id} popover="auto" role="note">
        <strong>{entry.term}</strong> {entry.means}
      </span>
    </>
  );
}
