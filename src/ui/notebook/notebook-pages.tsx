"use client";

import { useRef } from "react";
import { lessonPath } from "../../course/paths";
import { plural } from "../../course/plural";
import { downloadText } from "../kit/download-text";
import { isBegun, lessonOf } from "../progress/progress";
import { useProgress } from "../progress/progress-provider";
import { KeptAnswers } from "./kept-answers";
import { StartOver } from "./start-over";
import { type NotebookLesson, writeNotebook } from "./write-notebook";

interface NotebookPagesProps {
  readonly course: string;
  readonly title: string;
  readonly lessons: readonly NotebookLesson[];
}

/** The pages of the notebook: a page for each lesson that was begun, and the way to those that were not. */
export function NotebookPages({ course, title, lessons }: NotebookPagesProps) {
  const progress = useProgress((state) => state.progress);
  const loaded = useProgress((state) => state.loaded);
  const empty = useRef<HTMLDivElement>(null);
  const begun = lessons.filter(({ id }) => isBegun(lessonOf(progress, id)));
  const next = lessons.find(({ id }) => !isBegun(lessonOf(progress, id)));
  if (!loaded) return <p className="notebook-waiting">Looking on this device.</p>;

  const download = () => downloadText(`${course}-notebook.txt`, writeNotebook(title, lessons, progress));

  return (
    <>
      {begun.length === 0 && (
        <div className="notebook-empty" ref={empty} tabIndex={-1}>
          <p>Nothing is written here yet. The first guess of the first lesson goes on this page.</p>
          {next && (
            <a className="button" href={lessonPath(course, next.id)}>
              Begin with lesson {next.number}
            </a>
          )}
        </div>
      )}
      {begun.map((lesson) => (
        <section aria-labelledby={`of-${lesson.id}`} className="notebook-page" key={lesson.id}>
          <h2 id={`of-${lesson.id}`}>
            <span className="notebook-number">Lesson {lesson.number}</span>{" "}
            <a href={lessonPath(course, lesson.id)}>{lesson.title}</a>
          </h2>
          <KeptAnswers lesson={lesson} />
        </section>
      ))}
      {begun.length > 0 && (
        <div className="notebook-end">
          {next && (
            <p>
              Still to come: {plural(lessons.length - begun.length, "lesson")}.{" "}
              <a href={lessonPath(course, next.id)}>
                Go on with lesson {next.number}: {next.title}
              </a>
            </p>
          )}
          <div className="notebook-tools">
            <button className="button-quiet" onClick={download} type="button">
              Save as a text file
            </button>
            <button className="button-quiet" onClick={() => window.print()} type="button">
              Print
            </button>
            <StartOver onGone={() => empty.current?.focus()} />
          </div>
        </div>
      )}
    </>
  );
}
