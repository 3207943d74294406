import type { Known } from "../../study/tally";

/** A ring around 0, 0 that says by its shape how much is known: none, dashed, closed on one side, closed with a tick. */
export function KnownMark({ known }: { readonly known: Known }) {
  switch (known) {
    case "not asked":
      return null;
    case "practised":
      return <circle className="known-ring known-open" r="11" />;
    case "partly remembered":
      return (
        <>
          <circle className="known-ring known-open" r="11" />
          <path className="known-ring" d="M0-11a11 11 0 0 1 0 22" />
        </>
      );
    case "remembered":
      return (
        <>
          <circle className="known-ring" r="11" />
          <circle className="known-badge" cx="10" cy="-10" r="7" />
          <path className="known-tick" d="M6.8-10l2.4 2.6 4.2-4.8" />
        </>
      );
  }
}

/** The same mark for a line of text, around a point. */
export function KnownSign({ known }: { readonly known: Known }) {
  return (
    <svg aria-hidden="true" className="known-sign" viewBox="-18 -18 36 36">
      <circle className="known-point" r="4.5" />
      <KnownMark known={known} />
    </svg>
  );
}
