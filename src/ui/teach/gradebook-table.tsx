import type { Assignment } from "../../classroom/assignment";
import { type GradeCell, givesMarks } from "../../classroom/gradebook";
import type { MeanOf } from "../../classroom/mean-of";
import { GradebookCell } from "./gradebook-cell";
import { showInterval, showPercent } from "./marks-words";

export interface GradebookTableProps {
  readonly classId: string;
  readonly caption: string;
  readonly assignments: readonly Assignment[];
  /** "due 5 May": what stands under an assignment's name. */
  readonly dues: readonly (string | null)[];
  readonly pupils: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly {
    readonly cells: readonly GradeCell[];
    readonly mean: MeanOf;
    readonly done: number;
    readonly asked: number;
  }[];
  readonly columns: readonly { readonly mean: MeanOf; readonly missing: number }[];
}

const KINDS = { lesson: "lesson", quiz: "quiz", scenario: "scenario", written: "written" } as const;

/** A mean, and where so few marks are a rough guess, how rough. */
function Mean({ of: { mean, count, interval } }: { readonly of: MeanOf }) {
  if (mean === null)
    return (
      <>
        <span aria-hidden="true">·</span>
        <span className="sr-only">no marks</span>
      </>
    );
  return (
    <>
      <span className="grade-number">{showPercent(mean)}</span>
      <small className="grade-range">{interval ? showInterval(interval) : `of ${count}`}</small>
    </>
  );
}

/** Pupils by assignments, as a grid for the keyboard; the page gives it its keys. */
export function GradebookTable(props: GradebookTableProps) {
  const { classId, caption, assignments, dues, pupils, rows, columns } = props;
  const root = `/teach/classes/${encodeURIComponent(classId)}/assignments`;
  const marks = assignments.map(givesMarks);
  const hasPlain = marks.some((has) => !has);
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are reached by arrow keys is a grid (ARIA Authoring Practices, "Grid Pattern").
    <table aria-label={caption} className="gradebook" role="grid">
      <thead>
        <tr>
          <th className="grade-corner" scope="col">
            Pupil
          </th>
          {assignments.map(({ id, title, task }, i) => (
            <th key={id} scope="col">
              <a href={`${root}/${encodeURIComponent(id)}/marks`}>{title}</a>
              <small>
                {KINDS[task.kind]}
                {dues[i] && `, ${dues[i]}`}
              </small>
            </th>
          ))}
          <th className="grade-total" scope="col">
            Mean<small>of the marks</small>
          </th>
          {hasPlain && (
            <th className="grade-total" scope="col">
              Done<small>lessons, scenarios</small>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells, mean, done, asked }, row) => (
          <tr key={pupils[row]?.id}>
            <th scope="row">
              <bdi>{pupils[row]?.name}</bdi>
            </th>
            {cells.map((cell, column) => (
              <GradebookCell
                cell={cell}
                column={column}
                hasMarks={marks[column] ?? false}
                key={assignments[column]?.id}
                row={row}
              />
            ))}
            <td className="grade-total">
              <Mean of={mean} />
            </td>
            {hasPlain && (
              <td className="grade-total">
                {done} of {asked}
              </td>
            )}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Class mean</th>
          {columns.map(({ mean, missing }, i) => (
            <td className="grade-total" key={assignments[i]?.id}>
              {marks[i] && <Mean of={mean} />}
              {missing > 0 && <small className="grade-missing">{missing} missing</small>}
            </td>
          ))}
          <td className="grade-total" />
          {hasPlain && <td className="grade-total" />}
        </tr>
      </tfoot>
    </table>
  );
}
