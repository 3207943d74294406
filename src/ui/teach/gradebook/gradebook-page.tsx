import type { Assignment } from "../../../classroom/assigning/assignment";
import { givesMarks } from "../../../classroom/marks/gradebook";
import { GradebookGrid } from "./gradebook-grid";
import type { GradebookTableProps } from "./gradebook-table";

interface GradebookPageProps extends Pick<GradebookTableProps, "pupils" | "rows" | "columns"> {
  readonly taught: { readonly id: string; readonly name: string; readonly term: string; readonly timeZone: string };
  readonly assignments: readonly Assignment[];
  readonly dues: readonly (string | null)[];
}

/** All marks of a class. */
export function GradebookPage({ taught, assignments, dues, pupils, rows, columns }: GradebookPageProps) {
  const root = `/teach/classes/${encodeURIComponent(taught.id)}`;
  const file = `/api/classes/${encodeURIComponent(taught.id)}/gradebook.csv`;
  const isEmpty = assignments.length === 0 || pupils.length === 0;
  return (
    <>
      <header className="marks-head">
        <h1 className="page-title marks-title">Gradebook</h1>
      </header>
      {isEmpty ? (
        <p className="page-lead">
          {pupils.length === 0 ? "There is nobody in this class yet. " : "Nothing is assigned yet. "}
          <a href={pupils.length === 0 ? `${root}/pupils` : `${root}/assign`}>
            {pupils.length === 0 ? "Add the pupils" : "Assign something"}
          </a>
          , and the marks stand here.
        </p>
      ) : (
        <section aria-label="Marks" className="gradebook-room">
          <p className="gradebook-hint" id="gradebook-hint">
            Results in percent. A word is no mark: what is missing, excused or not read yet counts in no mean. Means of
            few marks stand with the range in which the true one lies with 95 %.{" "}
            <span className="gradebook-keys">Arrow keys move, Enter opens a cell, a number sets a result.</span>
          </p>
          <GradebookGrid
            assignments={assignments.map(({ id, title, task }, i) => ({
              ...{ id, title, kind: task.kind, due: dues[i] ?? null },
              hasMarks: givesMarks({ task }),
            }))}
            caption={`Marks of ${taught.name}`}
            classId={taught.id}
            columns={columns}
            pupils={pupils}
            rows={rows}
            timeZone={taught.timeZone}
          />
          <p className="gradebook-ways">
            <a className="button-quiet" download href={file}>
              Download as CSV
            </a>
            <a className="button-quiet" download href={`${file}?shape=moodle`}>
              CSV for Moodle
            </a>
          </p>
          <p className="field-hint">
            Moodle finds people by user name, e-mail or ID number, and takes nothing if it does not know one of them.
            The first column of its file holds the names used here: where they are not the user names there, replace
            them before you import it (Grades, Import, CSV file).
          </p>
        </section>
      )}
    </>
  );
}
