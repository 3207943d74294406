import type { AssignmentTask } from "../../../classroom/assigning/assignment";
import type { AttemptMark } from "../../../classroom/marks/mark-attempt";
import { showPercent } from "../../../classroom/marks/show-percent";
import type { MarksPupil } from "./marks-given";
import { readResult } from "./marks-result";

/** One attempt in the list. */
export interface MarksListed {
  readonly id: string;
  readonly pupilId: string;
  readonly pupilName: string;
  readonly number: number;
  readonly submittedAt: number | null;
  readonly submittedBy: "pupil" | "time" | "teacher" | null;
  readonly mark: Pick<AttemptMark, "earned" | "max" | "percent" | "isLate" | "deducted" | "setBy"> | null;
  readonly counts: boolean;
}

interface MarksListProps {
  /** Everybody in the class, by name. */
  readonly pupils: readonly MarksPupil[];
  readonly attempts: readonly MarksListed[];
  readonly kind: AssignmentTask["kind"];
  /** Id of the attempt or of the pupil that stands open. */
  readonly opened: string | null;
  readonly hrefOf: (attempt: string) => string;
  readonly hrefOfPupil: (pupil: string) => string;
  readonly tell: (at: number) => string;
}

function Result({ attempt, kind }: { readonly attempt: MarksListed; readonly kind: AssignmentTask["kind"] }) {
  const { says, marks, notes } = readResult(attempt, kind);
  const small = [...(marks ? [`${marks.earned} of ${marks.max}`] : []), ...notes];
  if (small.length === 0) return <>{says}</>;
  return (
    <>
      <strong>{says}</strong>
      <small>{small.join(", ")}</small>
    </>
  );
}

function Given({ given }: Pick<MarksPupil, "given">) {
  return given && <small>given for the whole: {showPercent(given.percent)} %</small>;
}

interface RowProps extends Omit<MarksListProps, "pupils" | "attempts"> {
  readonly pupil: MarksPupil;
  readonly hasSeveral: boolean;
}

function AttemptRow({ attempt, pupil, hasSeveral, ...list }: RowProps & { readonly attempt: MarksListed }) {
  const { kind, opened, hrefOf, tell } = list;
  return (
    <tr aria-current={attempt.id === opened ? "true" : undefined}>
      <th scope="row">
        <a href={hrefOf(attempt.id)}>
          <bdi>{attempt.pupilName}</bdi>
        </a>
      </th>
      {hasSeveral && (
        <td>
          {attempt.number}
          {attempt.counts && <small>counts</small>}
        </td>
      )}
      <td>
        {attempt.submittedAt === null ? "" : tell(attempt.submittedAt)}
        {attempt.submittedBy === "time" && <small>ended by the time</small>}
      </td>
      <td>
        <Result attempt={attempt} kind={kind} />
        <Given given={pupil.given} />
      </td>
    </tr>
  );
}

/** Who has begun nothing can be given a result all the same. */
function AbsentRow({ pupil, hasSeveral, opened, hrefOfPupil }: RowProps) {
  const { id, name, given, isExcused } = pupil;
  return (
    <tr aria-current={id === opened ? "true" : undefined}>
      <th scope="row">
        <a href={hrefOfPupil(id)}>
          <bdi>{name}</bdi>
        </a>
      </th>
      {hasSeveral && <td />}
      <td>{isExcused ? "excused" : "not begun"}</td>
      <td>
        {given && (
          <>
            <strong>{showPercent(given.percent)} %</strong>
            <small>given by a teacher</small>
          </>
        )}
      </td>
    </tr>
  );
}

/** Everybody by name with every attempt; the one that makes the pupil's mark is said to. */
export function MarksList({ pupils, attempts, ...list }: MarksListProps) {
  const hasSeveral = attempts.some(({ number }) => number > 1);
  return (
    <section aria-labelledby="marks-list" className="marks-list">
      <h2 id="marks-list">Attempts</h2>
      {attempts.length === 0 && <p>Nobody has begun yet.</p>}
      {pupils.length > 0 && (
        <div className="school-scroll">
          <table className="school-table">
            <thead>
              <tr>
                <th scope="col">Pupil</th>
                {hasSeveral && <th scope="col">Attempt</th>}
                <th scope="col">Handed in</th>
                <th scope="col">Result</th>
              </tr>
            </thead>
            <tbody>
              {pupils.flatMap((pupil) => {
                const own = attempts.filter(({ pupilId }) => pupilId === pupil.id);
                const row = { ...list, pupil, hasSeveral };
                return own.length === 0
                  ? [<AbsentRow {...row} key={pupil.id} />]
                  : own.map((attempt) => <AttemptRow {...row} attempt={attempt} key={attempt.id} />);
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
