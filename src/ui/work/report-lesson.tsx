"use client";

import { useEffect, useState } from "react";
import { lessonOf } from "../progress/progress";
import { useProgress } from "../progress/progress-provider";
import { ReportLine } from "./report-line";
import { useReport } from "./use-report";

interface ReportLessonProps {
  readonly attempt: string;
  readonly lesson: string;
  /** How many answers the lesson asks for. */
  readonly asks: number;
}

const questionSlot = (key: string): string => `question ${key}`;

/** Whether the end of the lesson has been on the screen. */
function useEndReached(): boolean {
  const [isReached, setReached] = useState(false);
  useEffect(() => {
    const end = document.querySelector(".lesson-end");
    if (!end) return;
    const watcher = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setReached(true);
    });
    watcher.observe(end);
    return () => watcher.disconnect();
  }, []);
  return isReached;
}

/** Records which questions of a lesson are answered, and that its end was reached; hands in when both are. */
export function ReportLesson({ attempt, lesson, asks }: ReportLessonProps) {
  const { state, slots, record, finish } = useReport(attempt);
  const kept = useProgress(({ progress }) => lessonOf(progress, lesson));
  const isOwn = useProgress(({ work }) => work === attempt);
  const isReached = useEndReached();
  const isOpen = state === "saved" || state === "saving" || state === "kept";
  const answered = [...slots].filter((slot) => slot.startsWith("question ")).length;
  const isDone = slots.has("end") && answered >= asks;

  useEffect(() => {
    // What stands in the device's own record may be another's, who was at this machine before.
    if (!isOpen || !isOwn) return;
    for (const key of [...Object.keys(kept.guesses), ...Object.keys(kept.stops)]) record(questionSlot(key), true);
    if (isReached) record("end", true);
  }, [isOpen, isOwn, kept, isReached, record]);
  useEffect(() => {
    if (state === "saved" && isDone) finish();
  }, [state, isDone, finish]);

  return (
    <ReportLine state={state}>
      {Math.min(answered, asks)} of {asks} questions answered;{" "}
      {slots.has("end") ? "the end reached" : "the end not yet reached"}.
    </ReportLine>
  );
}
