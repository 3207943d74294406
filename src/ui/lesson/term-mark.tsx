import { type ReactNode, useId } from "react";
import type { GlossaryEntry } from "../../course/course";
import { keepTogether } from "../kit/keep-together";

interface TermMarkProps {
  readonly entry: GlossaryEntry;
  /** Where the glossary explains it. */
  readonly href: string;
  readonly children: ReactNode;
}

/** A word with a dotted line; pressing it opens its meaning, and the way to the glossary. `OpenCard` opens the card. */
export function TermMark({ entry, href, children }: TermMarkProps) {
  const id = `term${useId().replace(/\W/g, "")}`;
  return (
    <>
      <a className="word" href={`#${id}`}>
        {children}
      </a>
      <span className="card card-small" id={id} popover="auto" role="note">
        <strong>{entry.term}</strong> {keepTogether(entry.means)}{" "}
        <a className="card-more" href={href}>
          In the glossary
        </a>
      </span>
    </>
  );
}
