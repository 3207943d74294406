import type { AssignmentTask } from "../../classroom/assignment";
import type { AttemptMark } from "../../classroom/mark-attempt";
import { showPercent } from "./marks-words";

/** One attempt in the list. */
export interface MarksListed {
  readonly id: string;
  readonly pupilName: string;
  readonly number: number;
  readonly submittedAt: number | null;
  readonly submittedBy: "pupil" | "time" | "teacher" | null;
  readonly mark: Pick<AttemptMark, "earned" | "max" | "percent" | "isLate" | "deducted" | "setBy"> | null;
  readonly counts: boolean;
}

interface MarksListProps {
  readonly attempts: readonly MarksListed[];
  readonly kind: AssignmentTask["kind"];
  /** Id of the attempt that stands open. */
  readonly opened: string | null;
  readonly hrefOf: (id: string) => string;
  readonly tell: (at: number) => string;
}

const marks = (n: number): string => String(Math.round(n * 100) / 100);

function Result({ attempt: { mark, submittedAt }, kind }: { attempt: MarksListed; kind: AssignmentTask["kind"] }) {
  if (submittedAt === null) return <>at work</>;
  if (mark === null || mark.percent === null) return <>{kind === "written" ? "to read" : "no mark"}</>;
  if (kind !== "quiz" && kind !== "written" && !mark.setBy)
    return <>{mark.percent === 100 ? "done" : "not finished"}</>;
  return (
    <>
      <strong>{showPercent(mark.percent)} %</strong>
      <small>
        {mark.setBy && kind === "quiz" ? "set by a teacher" : `${marks(mark.earned)} of ${marks(mark.max)}`}
        {mark.isLate && (mark.deducted > 0 ? `, late: ${marks(mark.deducted)} taken off` : ", late")}
      </small>
    </>
  );
}

/** Every attempt by name; the one that makes the pupil's mark is said to. */
export function MarksList({ attempts, kind, opened, hrefOf, tell }: MarksListProps) {
  const hasSeveral = attempts.some(({ number }) => number > 1);
  return (
    <section aria-labelledby="marks-list" className="marks-list">
      <h2 id="marks-list">Attempts</h2>
      {attempts.length === 0 ? (
        <p>Nobody has begun yet.</p>
      ) : (
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
              {attempts.map((attempt) => (
                <tr aria-current={attempt.id === opened ? "true" : undefined} key={attempt.id}>
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
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
