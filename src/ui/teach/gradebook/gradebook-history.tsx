"use client";

import { useEffect, useState } from "react";
import type { MarkEvent } from "../../../classroom/marks/gradebook";
import { tellTime } from "../../../classroom/zoned-time";
import { sendJson } from "../../kit/send-json";
import { WhileAtWork } from "../class/class-archive";

interface GradebookHistoryProps {
  readonly classId: string;
  readonly assignmentId: string;
  readonly pupilId: string;
  readonly timeZone: string;
}

/** How a mark came about: who did what, when and why, the newest first. */
export function GradebookHistory({ classId, assignmentId, pupilId, timeZone }: GradebookHistoryProps) {
  const [events, setEvents] = useState<readonly MarkEvent[] | null>(null);
  const [says, setSays] = useState<string | null>(null);
  useEffect(() => {
    let isStale = false;
    const query = new URLSearchParams({ assignment: assignmentId, pupil: pupilId });
    const path = `/api/classes/${encodeURIComponent(classId)}/gradebook/history?${query}`;
    void sendJson<{ readonly events: readonly MarkEvent[] }>("GET", path).then((sent) => {
      if (isStale) return;
      if (sent.ok) setEvents(sent.body.events);
      else setSays(sent.says);
    });
    return () => {
      isStale = true;
    };
  }, [classId, assignmentId, pupilId]);

  const undo = async (id: string) => {
    const root = `/api/classes/${encodeURIComponent(classId)}/assignments/${encodeURIComponent(assignmentId)}`;
    const sent = await sendJson("DELETE", `${root}/adjustments/${encodeURIComponent(id)}`);
    if (sent.ok) window.location.reload();
    else setSays(sent.says);
  };

  return (
    <section aria-label="History of this mark" className="grade-history">
      <h3>History</h3>
      <p role="status">
        {says ?? (events === null ? "Reading …" : events.length === 0 ? "Nothing has happened yet." : "")}
      </p>
      <ol>
        {events?.map(({ at, what, who, why, undo: id }) => (
          <li key={`${at} ${what}`}>
            <time dateTime={new Date(at).toISOString()}>{tellTime(at, timeZone)}</time>
            <span>
              {what}
              {who && `, by ${who}`}
              {why && <q>{why}</q>}
            </span>
            {id && (
              <WhileAtWork>
                <button onClick={() => void undo(id)} type="button">
                  Undo
                </button>
              </WhileAtWork>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
