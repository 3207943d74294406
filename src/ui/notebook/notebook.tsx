import type { Course } from "../../course/course";
import { NotebookPages } from "./notebook-pages";

/** The notebook of a course: what its reader knew on day one, beside what the reader knows now. */
export function Notebook({ course }: { course: Course }) {
  return (
    <div className="notebook">
      <h1 className="page-title">Notebook</h1>
      <p className="page-lead">
        What you knew on day one, beside what you know now. It is written by your answers, and kept on this device
        alone.
      </p>
      <noscript>
        <p className="notice">
          Answers are remembered by a script. Without it the lessons can be read, and this page stays empty.
        </p>
      </noscript>
      <NotebookPages
        course={course.id}
        lessons={course.lessons.map(({ id, number, title, guesses, asks }) => ({ id, number, title, guesses, asks }))}
        title={`${course.title}: notebook`}
      />
    </div>
  );
}
