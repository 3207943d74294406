import type { ReactNode } from "react";

interface TimelineFoldProps {
  /** Where a link lands: inside the fold, which a browser opens for the target of an address. */
  readonly id: string;
  /** Whose row it is, for those who do not see the row. */
  readonly name: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** What stands behind a row of the overview, folded until it is asked for. */
export function TimelineFold({ id, name, title, children }: TimelineFoldProps) {
  return (
    <details className="timeline-fold">
      <summary>
        <span className="sr-only">{name}: </span>
        {title}
      </summary>
      <div className="timeline-why" id={id}>
        {children}
      </div>
    </details>
  );
}
