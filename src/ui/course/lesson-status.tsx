"use client";

import { countAnswered, isBegun, lessonOf } from "../progress/progress";
import { useProgress } from "../progress/progress-provider";

/** What this device knows of a lesson: read, begun, or nothing. The list marks the lesson's number by `data-state`. */
export function LessonStatus({ lesson, asks }: { lesson: string; asks: number }) {
  const kept = useProgress(({ progress }) => lessonOf(progress, lesson));
  const answered = Math.min(countAnswered(kept), asks);
  const state = kept.finished ? "read" : isBegun(kept) ? "begun" : "new";
  return (
    <span className="lesson-status" data-state={state}>
      {state === "read" && (answered < asks ? `Read: ${answered} of ${asks} answered` : "Read")}
      {state === "begun" && (answered > 0 ? `Begun: ${answered} of ${asks} answered` : "Begun")}
    </span>
  );
}
