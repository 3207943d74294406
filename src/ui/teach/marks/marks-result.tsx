import type { AssignmentTask } from "../../../classroom/assigning/assignment";
import { showPercent } from "../../../classroom/marks/show-percent";
import { plural } from "../../../course/plural";
import { roundMark } from "../../../quiz/score/round-mark";
import type { MarksPupil } from "./marks-given";
import type { MarksListed } from "./marks-list";

interface Result {
  /** "55.6 %", or how far the work is. */
  readonly says: string;
  /** What the percentage is made of; null where it is nothing that was counted. */
  readonly marks: { readonly earned: number; readonly max: number } | null;
  /** What else made it what it is, each to stand after a comma. */
  readonly notes: readonly string[];
}

/** What an attempt came to, as far as it has come. */
export function readResult({ mark, submittedAt }: MarksListed, kind: AssignmentTask["kind"]): Result {
  const only = (says: string): Result => ({ says, marks: null, notes: [] });
  if (submittedAt === null) return only("at work");
  if (mark === null || mark.percent === null) return only(kind === "written" ? "to read" : "no mark");
  if (kind !== "quiz" && kind !== "written" && !mark.setBy) return only(mark.percent === 100 ? "done" : "not finished");
  const isSet = mark.setBy !== null && kind === "quiz";
  const off = mark.deducted > 0 ? `late: ${roundMark(mark.deducted, 2)} taken off` : "late";
  return {
    says: `${showPercent(mark.percent)} %`,
    marks: isSet ? null : { earned: roundMark(mark.earned, 2, mark.max), max: roundMark(mark.max, 2) },
    notes: [...(isSet ? ["set by a teacher"] : []), ...(mark.isLate ? [off] : [])],
  };
}

interface MarksResultProps {
  readonly attempt: MarksListed;
  readonly kind: AssignmentTask["kind"];
  readonly given: MarksPupil["given"];
}

/** The result over a pupil's work: the one that stands, and what this attempt came to where another was given. */
export function MarksResult({ attempt, kind, given }: MarksResultProps) {
  const { says, marks, notes } = readResult(attempt, kind);
  const [most, ...rest] = [says, ...(marks ? [`${marks.earned} of ${plural(marks.max, "mark")}`] : []), ...notes];
  if (given)
    return (
      <p className="marks-total">
        {showPercent(given.percent)} %{" "}
        <small>given for the whole assignment. This attempt: {[most, ...rest].join(", ")}.</small>
      </p>
    );
  return (
    <p className="marks-total">
      {most}
      {rest.length > 0 && <span>, {rest.join(", ")}</span>}
    </p>
  );
}
