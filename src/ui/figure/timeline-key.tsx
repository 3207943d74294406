import type { TimelineLayout } from "../../figures/lay-out-timeline";
import type { TimelineBar } from "../../figures/timeline-bar";

/** Its fill is that of the first mark that fits. */
type Sample = Pick<TimelineBar, "day" | "startEdge" | "endEdge">;

interface KeyEntry {
  readonly text: string;
  readonly sample: Sample;
  readonly fits: (bar: TimelineBar) => boolean;
}

const sharp = { startEdge: "sharp", endEdge: "sharp" } as const;

const ENTRIES: readonly KeyEntry[] = [
  {
    text: "Reported: a report prints the date.",
    sample: { day: true, ...sharp },
    fits: ({ how }) => how === "reported",
  },
  {
    text: "Inferred: worked out from what several paragraphs or a calendar say.",
    sample: { day: true, ...sharp },
    fits: ({ how }) => how === "inferred",
  },
  {
    text: "Some time between two days.",
    sample: { day: false, ...sharp },
    fits: ({ day, how, startEdge, endEdge }) => !day && how !== "order" && startEdge !== "fuzzy" && endEdge !== "fuzzy",
  },
  {
    text: "About then.",
    sample: { day: false, startEdge: "fuzzy", endEdge: "fuzzy" },
    fits: ({ startEdge, endEdge }) => startEdge === "fuzzy" || endEdge === "fuzzy",
  },
  {
    text: "No date: by its order, that day at the latest.",
    sample: { day: false, startEdge: "open", endEdge: "sharp" },
    fits: ({ startEdge, endEdge }) => startEdge === "open" && endEdge !== "open",
  },
  {
    text: "No date: by its order, that day at the earliest.",
    sample: { day: false, startEdge: "sharp", endEdge: "open" },
    fits: ({ startEdge, endEdge }) => endEdge === "open" && startEdge !== "open",
  },
  {
    text: "No date: by its order, between two days.",
    sample: { day: false, ...sharp },
    fits: ({ how, startEdge, endEdge }) => how === "order" && startEdge !== "open" && endEdge !== "open",
  },
  {
    text: "No date, and its order gives no day either.",
    sample: { day: false, startEdge: "open", endEdge: "open" },
    fits: ({ startEdge, endEdge }) => startEdge === "open" && endEdge === "open",
  },
];

/** What the marks mean, as far as they occur. */
export function TimelineKey({ groups: { earlier, axis, later } }: TimelineLayout) {
  const bars = [...earlier, ...axis, ...later].flatMap((row) => row.bars);
  return (
    <ul className="timeline-key">
      {ENTRIES.map(({ text, sample: { day, startEdge, endEdge }, fits }) => {
        const bar = bars.find(fits);
        if (!bar) return null;
        return (
          <li key={text}>
            <span aria-hidden="true" className="timeline-sample">
              <i className="timeline-bar" data-day={day} data-end={endEdge} data-how={bar.how} data-start={startEdge} />
            </span>
            {text}
          </li>
        );
      })}
    </ul>
  );
}
