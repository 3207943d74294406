"use client";

import type { Tally } from "../../study/tally";
import { useTally } from "./knowledge-provider";

/** How much was asked and is remembered of all that can be asked, and the way on. */
export function KnowledgeSummary({ course }: { course: string }) {
  const tally = useTally()?.() ?? null;
  return (
    <div className="known-summary">
      <p>{tally ? <Counts tally={tally} /> : <span className="known-waiting">Looking on this device …</span>}</p>
      <p className="known-ways">
        <a className="button" href={`/${course}/review`}>
          Today’s questions{tally && tally.due > 0 && `: ${tally.due} due`}
        </a>
        <a className="button-quiet" href={`/${course}/practice`}>
          Take a quiz
        </a>
      </p>
    </div>
  );
}

function Counts({ tally: { of, asked, remembered, missed } }: { tally: Tally }) {
  if (asked === 0)
    return `Nothing yet: ${of} claims of the reports can be asked. Take a quiz, or read a lesson and come to today’s questions.`;
  return (
    <>
      Of {of} claims that can be asked, you were asked {asked}:{" "}
      <strong>
        {remembered} remembered, {asked - remembered} practised
      </strong>
      {missed > 0 && `, ${missed} of all these missed last time`}.
    </>
  );
}
