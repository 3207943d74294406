import type { Source } from "../../course/course";
import type { FactBase } from "../../course/fact-base";
import type { NamePlan } from "../../course/mentions";
import { sayDate } from "../../course/name-source";
import { sourcePath } from "../../course/paths";
import type { TimelineAxis } from "../../figures/timeline-axis";
import { placeBar } from "../../figures/timeline-bar";
import { nameText } from "../cite/name-link";
import { TimelineFold } from "./timeline-fold";
import { TimelineTrack } from "./timeline-track";

interface TimelineDocumentsProps {
  readonly facts: FactBase;
  readonly axis: TimelineAxis | null;
  readonly names: NamePlan;
}

/** When the sources themselves say that they were printed. */
export function TimelineDocuments({ facts, axis, names }: TimelineDocumentsProps) {
  const { course } = facts;
  const bars = ({ date }: Source) =>
    axis && date ? [placeBar(axis, date.from, date.to, date.approximate ? "fuzzy" : "sharp", "reported")] : [];
  return (
    <section aria-labelledby="documents" className="timeline-section">
      <h2 id="documents">The dates of the documents</h2>
      <ol className="timeline-rows">
        {course.sources.map((source) => (
          <li className="timeline-row" key={source.id}>
            <div className="timeline-what">
              <p className="timeline-name">
                <a href={sourcePath(course.id, source.id)}>
                  Source {source.number}: {source.label}
                </a>
              </p>
              <p className="timeline-when">{sayDate(source) ?? "No date"}</p>
            </div>
            <TimelineTrack bars={bars(source)} />
            <TimelineFold id={`source-${source.id}`} name={`Source ${source.number}`} title="Its date">
              <p className="timeline-known">{nameText(facts, names, source.dateNote)}</p>
            </TimelineFold>
          </li>
        ))}
      </ol>
    </section>
  );
}
