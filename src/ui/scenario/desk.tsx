import type { ReactNode } from "react";
import { formatFullDay } from "./format-full-day";

/** A document as it lies before the learner. */
export interface DeskDocument {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** What the course calls it, where that is not its title. */
  readonly label: ReactNode;
  readonly href: string;
  /** What it says of its own date. */
  readonly printed: string;
  /** The day (ISO) on which it arrives in this story, and why on that one where it does not print it. */
  readonly arrives: string;
  readonly why: ReactNode;
}

interface DeskProps {
  readonly documents: readonly DeskDocument[];
  readonly language: string;
  /** The day up to which they have arrived; all of them where it is null. */
  readonly day: string | null;
  readonly title: string;
}

/** The documents that have arrived, and what each says of its date. Why one without a date arrives when it does is told where all lie open: it may rest on what comes later. */
export function Desk({ documents, language, day, title }: DeskProps) {
  const here = documents.filter(({ arrives }) => day === null || arrives <= day);
  return (
    <section className="desk">
      <h2 className="desk-title">{title}</h2>
      <ul>
        {here.map(({ id, number, title: name, label, href, printed, arrives, why }) => (
          <li className="desk-sheet" key={id}>
            <a href={href}>
              Source {number}: {name}
            </a>
            <p>
              {label !== null && <>{label}; </>}
              {printed}. On the table from {formatFullDay(arrives, language)}.
              {day === null && why !== null && <> {why}</>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
