import type { AssignmentTask } from "../../../classroom/assigning/assignment";
import type { GradeCell } from "../../../classroom/marks/gradebook";
import type { MeanOf } from "../../../classroom/marks/mean-of";
import { showInterval, showMean } from "../marks/marks-words";
import { GradebookCell } from "./gradebook-cell";

export interface GradebookTableProps {
  readonly classId: string;
  readonly caption: string;
  readonly assignments: readonly {
    readonly id: string;
    readonly title: string;
    readonly kind: AssignmentTask["kind"];
    /** Whether it gives marks; else it is gone through or not. */
    readonly hasMarks: boolean;
    /** "due 5 May"; null where it has no due date. */
    readonly due: string | null;
  }[];
  readonly pupils: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly {
    readonly cells: readonly GradeCell[];
    readonly mean: MeanOf;
    readonly done: number;
    readonly asked: number;
  }[];
  readonly columns: readonly { readonly mean: MeanOf; readonly missing: number }[];
}

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
      <span className="grade-number">{showMean(mean)}</span>
      <small className="grade-range">{interval ? showInterval(interval) : `of ${count}`}</small>
    </>
  );
}

/** Pupils by assignments, as a grid for the keyboard. */
export function GradebookTable(props: GradebookTableProps) {
  const { classId, caption, assignments, pupils, rows, columns } = props;
  const root = `/teach/classes/${encodeURIComponent(classId)}/assignments`;
  const hasPlain = assignments.some(({ hasMarks }) => !hasMarks);
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are reached by arrow keys is a grid (ARIA Authoring Practices, "Grid Pattern").
    <table aria-label={caption} className="gradebook" role="grid">
      <thead>
        <tr>
          <th className="grade-corner" scope="col">
            Pupil
          </th>
          {assignments.map(({ id, title, kind, due }) => (
            <th key={id} scope="col">
              <a href={`${root}/${encodeURIComponent(id)}/marks`}>{title}</a>
              <small>{kind}</small>
              {due && <small>{due}</small>}
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
            {assignments.map(({ id, hasMarks }, column) => {
              const cell = cells[column];
              return cell && <GradebookCell cell={cell} column={column} hasMarks={hasMarks} key={id} row={row} />;
            })}
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
          {assignments.map(({ id, hasMarks }, i) => {
            const { mean, missing } = columns[i] ?? { mean: null, missing: 0 };
            return (
              <td className="grade-total" key={id}>
                {hasMarks && mean && <Mean of={mean} />}
                {missing > 0 && <small className="grade-missing">{missing} missing</small>}
              </td>
            );
          })}
          <td className="grade-total" />
          {hasPlain && <td className="grade-total" />}
        </tr>
      </tfoot>
    </table>
  );
}
