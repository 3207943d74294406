import { type ReactNode, useId } from "react";
import type { GlossaryEntry } from "../../course/course";

interface TermMarkProps {
  readonly entry: GlossaryEntry;
  /** Where the glossary explains it. */
  readonly href: string;
  readonly children: ReactNode;
}

/** A word with a dotted line; pressing it opens its meaning, and the way to the glossary. */
export function TermMark({ entry, href, children }: TermMarkProps) {
  const id = `term${useId().replace(/\W/g, "")}`;
  return (
    <>
      <button className="word" popoverTarget={id} type="button">
        {children}
      </button>
      <span className="card card-small" id={id} popover="auto" role="note">
        <strong>{entry.term}</strong> {entry.means}{" "}
        <a className="card-more" href={href}>
          In the glossary
        </a>
      </span>
    </>
  );
}
