"use client";

import { lessonPath } from "../../course/paths";
import { isBegun, lessonOf } from "../progress/progress";
import { useProgress } from "../progress/progress-provider";

interface LessonLink {
  readonly id: string;
  readonly number: number;
}

/** The one button of the first page. It knows from this device which lesson comes next, and whether it was begun. */
export function ContinueLink({ course, lessons }: { course: string; lessons: readonly LessonLink[] }) {
  const progress = useProgress((state) => state.progress);
  const next = lessons.find(({ id }) => !lessonOf(progress, id).finished);
  if (!next) {
    return (
      <a className="button button-large" href={`/${course}/practice`}>
        You have read it: now practise
      </a>
    );
  }
  const begun = isBegun(lessonOf(progress, next.id));
  const isFirst = next === lessons[0];
  return (
    <a className="button button-large" href={lessonPath(course, next.id)}>
      {begun
        ? `Go on with lesson ${next.number}`
        : isFirst
          ? "Look into it: the first lesson"
          : `On to lesson ${next.number}`}
    </a>
  );
}
