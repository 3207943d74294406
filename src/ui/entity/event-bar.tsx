import type { CourseEvent } from "../../course/course";
import type { FactBase } from "../../course/fact-base";
import { layOutTimeline, type TimelineRow } from "../../figures/lay-out-timeline";
import { formatDay } from "../../figures/timeline-axis";
import { NameLink } from "../cite/name-link";
import { TimelineHead, TimelineTrack, trackStyle } from "../figure/timeline-track";
import { tieFigures } from "../kit/keep-together";

/** So many neighbours are shown on each side; where one side has fewer, the other has more. */
const NEIGHBOURS = 2;

const rowsOf = ({ groups }: ReturnType<typeof layOutTimeline>): readonly TimelineRow[] => [
  ...groups.earlier,
  ...groups.axis,
  ...groups.later,
];

/** The days of a row in words: dates as reports have them, and what its order leaves. */
function sayWhen({ datings, notBefore, notAfter }: TimelineRow, language: string): string {
  const words = [
    ...new Set(datings.map(({ span }) => span.text)),
    ...(notBefore ? [`${formatDay(notBefore.day, language)} at the earliest`] : []),
    ...(notAfter ? [`${formatDay(notAfter.day, language)} at the latest`] : []),
  ];
  return words.length === 0 ? "no date" : words.join(", ");
}

/** An event and its neighbours on an axis of days; nothing where the event has neither a date nor an order. */
export function EventBar({ facts, event }: { facts: FactBase; event: CourseEvent }) {
  const all = rowsOf(layOutTimeline(facts, { events: facts.course.events.map(({ id }) => id) }));
  const at = all.findIndex((row) => row.event === event.id);
  if (at < 0) return null;
  const first = Math.max(0, Math.min(at - NEIGHBOURS, all.length - 1 - 2 * NEIGHBOURS));
  const near = all.slice(first, first + 1 + 2 * NEIGHBOURS).map((row) => row.event);
  const layout = layOutTimeline(facts, { events: near });
  const { axis, groups } = layout;
  const rows = rowsOf(layout);
  if (!axis || !rows.some((row) => row.event === event.id)) return null;
  return (
    <figure aria-labelledby="bar" className="timeline event-bar" style={trackStyle(layout)}>
      <figcaption className="sr-only" id="bar">
        On the timeline, among what stands next to it. A mark covers all days on which an event can have happened.
      </figcaption>
      <TimelineHead axis={axis} earlier={groups.earlier.length > 0} later={groups.later.length > 0} />
      <ol className="event-rows">
        {rows.map((row) => (
          <li aria-current={row.event === event.id ? "true" : undefined} key={row.event}>
            <p>
              <NameLink facts={facts} form="first" here={event.id} id={row.event} />{" "}
              <span className="event-when">{tieFigures(sayWhen(row, facts.course.language))}</span>
            </p>
            <TimelineTrack bars={row.bars} />
          </li>
        ))}
      </ol>
      <p className="map-note">A mark covers all days on which the event can have happened, not how long it lasted.</p>
    </figure>
  );
}
