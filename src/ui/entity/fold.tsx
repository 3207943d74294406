import type { ReactNode } from "react";

interface FoldProps {
  /** Id of its heading. */
  readonly id: string;
  readonly title: ReactNode;
  /** What it holds, in a few words. */
  readonly note?: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A part of a page that opens on a press, and by itself where an address leads into it. Paper shows it open. */
export function Fold({ id, title, note, open = false, children }: FoldProps) {
  return (
    <section aria-labelledby={id} className="entity-fold">
      <details open={open}>
        <summary>
          <h2 id={id}>{title}</h2>
          {note && <span className="fold-note">{note}</span>}
        </summary>
        {children}
      </details>
    </section>
  );
}
