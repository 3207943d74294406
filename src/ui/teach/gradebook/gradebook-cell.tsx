import type { GradeCell } from "../../../classroom/marks/gradebook";
import { showPercent } from "../../../classroom/marks/show-percent";
import { Icon } from "../../kit/icon";

const WORDS = {
  unread: "to read",
  running: "at work",
  missing: "missing",
  open: "not begun",
  planned: "not open",
  excused: "excused",
} as const;

function Content({ cell, hasMarks }: { readonly cell: GradeCell; readonly hasMarks: boolean }) {
  if (cell.state === "open" || cell.state === "planned")
    return (
      <>
        <span aria-hidden="true">·</span>
        <span className="sr-only">{WORDS[cell.state]}</span>
      </>
    );
  if (cell.state !== "marked") return <span className="grade-word">{WORDS[cell.state]}</span>;
  if (hasMarks || cell.isSet) return <span className="grade-number">{showPercent(cell.percent ?? 0)}</span>;
  if (cell.percent !== 100) return <span className="grade-word">not finished</span>;
  return (
    <span className="grade-word">
      <Icon name="right" /> done
    </span>
  );
}

interface GradebookCellProps {
  readonly cell: GradeCell;
  readonly hasMarks: boolean;
  readonly row: number;
  readonly column: number;
}

/** One pupil's cell of one assignment. What is no mark is a word, so that nothing is taken for a nought. */
export function GradebookCell({ cell, hasMarks, row, column }: GradebookCellProps) {
  return (
    <td
      data-attempt={cell.attempt ?? undefined}
      data-given={cell.isGiven || undefined}
      data-cell={`${row} ${column}`}
      data-percent={cell.percent ?? undefined}
      data-state={cell.state}
      data-tries={cell.tries}
      tabIndex={row === 0 && column === 0 ? 0 : -1}
    >
      <Content cell={cell} hasMarks={hasMarks} />
      {cell.isLate && <small className="grade-sign">late</small>}
      {cell.isGiven && <small className="grade-sign">given</small>}
      {cell.isSet && !cell.isGiven && hasMarks && <small className="grade-sign">set</small>}
    </td>
  );
}
