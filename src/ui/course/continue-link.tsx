"use client";

import { lessonOf } from "../progress/progress";
import { useProgress } from "../progress/progress-provider";

/** The one button of the first page. It knows from this device whether the lesson is new, begun or finished. */
export function ContinueLink({ course, lesson, total }: { course: string; lesson: string; total: number }) {
  const { finished, guesses } = useProgress((state) => lessonOf(state.progress, lesson));
  if (finished && total === 1) {
    return (
      <a className="button button-large" href={`/${course}/practice`}>
        You have read it: now practise
      </a>
    );
  }
  const begun = Object.keys(guesses).length > 0;
  return (
    <a className="button button-large" href={`/${course}/lessons/${lesson}`}>
      {begun ? "Go on with the first lesson" : "Look into it: the first lesson"}
    </a>
  );
}
