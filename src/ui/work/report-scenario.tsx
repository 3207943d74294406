"use client";

import { useEffect } from "react";
import type { RecordedPath } from "../../classroom/working/work";
import { debriefOf } from "../../scenario/debrief";
import type { Play } from "../../scenario/play";
import { isOver } from "../../scenario/play";
import { ClassChoices } from "./class-choices";
import { ReportLine } from "./report-line";
import type { PlayedScenario } from "./scenario-work";
import { useReport } from "./use-report";

/** A play as it is recorded: each choice with the decision that it answers. */
const recordPath = (story: string, { turns, steps }: Play): RecordedPath => ({
  story,
  steps: steps.map(({ option, text, sure }, i) => ({
    decision: turns[i]?.lines.at(-1)?.asks?.id ?? null,
    option,
    text,
    sure,
  })),
});

/** What stands for an ending that bears no name. */
const UNNAMED = "end";

/** Records the path of a scenario, and its ending when the debrief is reached; then shows what the class chose. */
export function ReportScenario({ attempt, story, header, play }: PlayedScenario & { readonly attempt: string }) {
  const { state, slots, record, finish } = useReport(attempt);
  const isOpen = state === "saved" || state === "saving" || state === "kept";
  useEffect(() => {
    if (!isOpen || !play || play.steps.length === 0) return;
    record("path", recordPath(story, play));
    if (isOver(play)) record("ending", debriefOf(header, play).ending?.id ?? UNNAMED);
  }, [isOpen, play, story, header, record]);
  useEffect(() => {
    if (state === "saved" && slots.has("ending")) finish();
  }, [state, slots, finish]);
  return (
    <>
      {state === "done" && play && isOver(play) && <ClassChoices attempt={attempt} header={header} play={play} />}
      <ReportLine state={state}>
        {play
          ? "Your path is recorded; leaving it costs no marks."
          : "Your path will be recorded, and nothing in it is marked."}
      </ReportLine>
    </>
  );
}
