import type { FactBase } from "../../course/fact-base";
import { planNames } from "../../course/mentions";
import { plural } from "../../course/plural";
import { layOutTimeline, type TimelineRow } from "../../figures/lay-out-timeline";
import { formatDay, formatDays } from "../../figures/timeline-axis";
import { TimelineDocuments } from "./timeline-documents";
import { TimelineKey } from "./timeline-key";
import { sayOpen, TimelinePairs } from "./timeline-pairs";
import { listRowPassages, TimelineEntry } from "./timeline-row";
import { TimelineHead, trackStyle } from "./timeline-track";

/** All events of a course in time, as far as its sources date or order them, and the dates that the sources bear themselves. */
export function TimelinePage({ facts }: { facts: FactBase }) {
  const { course } = facts;
  const also = course.sources.flatMap(({ date }) => date ?? []);
  const layout = layOutTimeline(facts, { events: course.events.map(({ id }) => id), also });
  const { axis, groups } = layout;
  const single = Object.values(groups)
    .flat()
    .filter(({ datings, earliest, latest }) => datings.length > 0 && earliest === latest).length;
  const day = (iso: string): string => formatDay(iso, course.language);
  const sections: readonly { id: string; title: string; rows: readonly TimelineRow[] }[] = [
    { id: "earlier", title: axis ? `Before ${day(axis.from)}` : "", rows: groups.earlier },
    { id: "axis", title: axis ? formatDays(axis, course.language) : "In order", rows: groups.axis },
    { id: "later", title: axis ? `After ${day(axis.to)}` : "", rows: groups.later },
  ];
  const rows = [...sections.flatMap((section) => section.rows), ...groups.loose];
  const names = planNames(facts, [
    ...rows.flatMap((row) => listRowPassages(facts, row)),
    ...course.sources.map(({ dateNote }) => ({ text: dateNote })),
    ...layout.pairs.open.flatMap((pair) => sayOpen(facts, pair)).map((text) => ({ text })),
  ]);
  return (
    <>
      <h1 className="page-title">Timeline</h1>
      <p className="mt-3 max-w-(--measure) text-lg">
        The reports tell of {plural(course.events.length, "event")}. For {single} of them they lead to a single day. A
        mark covers all days on which an event can have happened, not how long it lasted. Where two marks share a day,
        only a report’s own word can tell which came first.
      </p>
      <div className="timeline" data-full="true" style={trackStyle(layout)}>
        <TimelineKey {...layout} />
        <div className="timeline-table">
          {axis && <TimelineHead axis={axis} earlier={groups.earlier.length > 0} later={groups.later.length > 0} />}
          {sections.map(
            ({ id, title, rows }) =>
              rows.length > 0 && (
                <section aria-labelledby={id} className="timeline-section" key={id}>
                  <h2 id={id}>{title}</h2>
                  <ol className="timeline-rows" data-group={id}>
                    {rows.map((row) => (
                      <TimelineEntry facts={facts} key={row.event} names={names} row={row} />
                    ))}
                  </ol>
                </section>
              ),
          )}
          <TimelineDocuments axis={axis} facts={facts} names={names} />
        </div>
        {groups.loose.length > 0 && (
          <section aria-labelledby="loose" className="timeline-section">
            <h2 id="loose">No date, and nothing orders them</h2>
            <ul className="timeline-rows timeline-loose">
              {groups.loose.map((row) => (
                <TimelineEntry facts={facts} key={row.event} loose names={names} row={row} />
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="pairs" className="timeline-section">
          <h2 id="pairs">How far the order goes</h2>
          <TimelinePairs facts={facts} layout={layout} names={names} />
        </section>
      </div>
    </>
  );
}
