import { useId } from "react";
import type { FactBase } from "../../course/fact-base";
import { UNNAMED } from "../../course/mentions";
import { layOutTimeline } from "../../figures/lay-out-timeline";
import { keepTogether } from "../kit/keep-together";
import { TimelineKey } from "./timeline-key";
import { TimelinePairs } from "./timeline-pairs";
import { TimelineEntry } from "./timeline-row";
import { TimelineHead, trackStyle } from "./timeline-track";

interface TimelineProps {
  readonly facts: FactBase;
  readonly title: string;
  /** Ids of events. */
  readonly events: readonly string[];
  /** First and last ISO day of the axis; without them it shows where most of the dates lie. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Events as the spans in which they can have happened. The list says it all in words; the marks beside it are for the eye. */
export function Timeline({ facts, title, events, from, to }: TimelineProps) {
  const id = useId();
  const layout = layOutTimeline(facts, { events, from, to });
  const { axis, groups } = layout;
  const rows = [...groups.earlier, ...groups.axis, ...groups.later];
  return (
    <figure aria-labelledby={`${id}title`} className="timeline" style={trackStyle(layout)}>
      <figcaption>
        <h3 className="figure-title" id={`${id}title`}>
          {keepTogether(title)}
        </h3>
        <p className="timeline-intro">
          A mark covers all days on which the event can have happened, not how long it lasted.
        </p>
      </figcaption>
      <TimelineKey {...layout} />
      <div className="timeline-table">
        {axis && <TimelineHead axis={axis} earlier={groups.earlier.length > 0} later={groups.later.length > 0} />}
        <ol className="timeline-rows">
          {rows.map((row) => (
            <TimelineEntry facts={facts} key={row.event} names={null} row={row} />
          ))}
        </ol>
      </div>
      {groups.loose.length > 0 && (
        <>
          <h4 className="timeline-loose-title">Without a date, and nothing here orders it</h4>
          <ul className="timeline-rows timeline-loose">
            {groups.loose.map((row) => (
              <TimelineEntry facts={facts} key={row.event} loose names={null} row={row} />
            ))}
          </ul>
        </>
      )}
      <TimelinePairs facts={facts} layout={layout} names={UNNAMED} />
    </figure>
  );
}
