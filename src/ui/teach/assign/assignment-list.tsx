import type { TaskKind } from "../../../classroom/assigning/assignment-fields";
import type { ListedAssignment } from "../../../classroom/assigning/listed-assignment";
import { WhileAtWork } from "../class/class-archive";

export const KIND_WORDS: Readonly<Record<TaskKind, string>> = {
  lesson: "Lesson",
  quiz: "Quiz",
  scenario: "Scenario",
  written: "Written task",
};

interface AssignmentListProps {
  readonly classId: string;
  /** How many pupils the class has now. */
  readonly pupils: number;
  readonly work: {
    readonly open: readonly ListedAssignment[];
    readonly planned: readonly ListedAssignment[];
    readonly past: readonly ListedAssignment[];
    readonly archived: readonly ListedAssignment[];
  };
}

/** What is assigned to a class: open, planned, past its date. */
export function AssignmentList({ classId, pupils, work }: AssignmentListProps) {
  const { open, planned, past, archived } = work;
  if (open.length + planned.length + past.length + archived.length === 0) return null;
  return (
    <section aria-labelledby="assignments" className="assignment-lists">
      <h2 id="assignments">Assignments</h2>
      {open.length > 0 ? (
        <Part classId={classId} list={open} pupils={pupils} title="Open now" />
      ) : (
        <p>Nothing is open now.</p>
      )}
      {planned.length > 0 && <Part classId={classId} list={planned} pupils={pupils} title="Planned" />}
      {past.length > 0 && <Part classId={classId} list={past} pupils={pupils} title="Past its date" />}
      {archived.length > 0 && (
        <details>
          <summary>Archived ({archived.length})</summary>
          <Part classId={classId} list={archived} pupils={pupils} title="Archived" />
        </details>
      )}
    </section>
  );
}

interface PartProps extends Pick<AssignmentListProps, "classId" | "pupils"> {
  readonly title: string;
  readonly list: readonly ListedAssignment[];
}

function Part({ title, list, classId, pupils }: PartProps) {
  return (
    <table className="school-table assignment-list">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">When</th>
          <th scope="col">Started</th>
          <th scope="col">Handed in</th>
          <th scope="col">
            <span className="assignment-hidden">Pages</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {list.map((one) => (
          <Row base={`/teach/classes/${classId}/assignments/${one.id}`} key={one.id} one={one} pupils={pupils} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  base,
  one,
  pupils,
}: {
  readonly base: string;
  readonly one: ListedAssignment;
  readonly pupils: number;
}) {
  const { title, kind, started, handedIn, phase } = one;
  return (
    <tr>
      <th scope="row">
        <a href={base}>
          <bdi>{title}</bdi>
        </a>
        <span className="assignment-kind">{KIND_WORDS[kind]}</span>
        {(one.toRead > 0 || one.waitsForRelease) && (
          <WhileAtWork>
            <span className="assignment-waits">
              {one.toRead > 0 && <span className="badge">{one.toRead} to read</span>}
              {one.waitsForRelease && <span className="badge">feedback not released</span>}
            </span>
          </WhileAtWork>
        )}
      </th>
      <td className="assignment-when" data-label="When">
        <When one={one} />
      </td>
      <Count label="Started" of={pupils} value={started} />
      <Count label="Handed in" of={pupils} value={handedIn} />
      <td className="assignment-ways">
        {phase === "planned" ? (
          <a href={`${base}/preview`}>Preview</a>
        ) : (
          <>
            <a href={`${base}/live`}>Live</a> <a href={`${base}/marks`}>Marks</a>
          </>
        )}
      </td>
    </tr>
  );
}

function When({ one: { phase, opens, due, closes } }: { readonly one: ListedAssignment }) {
  if (phase === "planned") return <>opens {opens}</>;
  if (phase === "late")
    return (
      <>
        was due {due}
        <small>late work is {closes === null ? "still taken" : `taken until ${closes}`}</small>
      </>
    );
  if (phase === "closed") return <>closed {closes ?? due}</>;
  if (due !== null) return <>due {due}</>;
  return <>{closes === null ? "no due date" : `closes ${closes}`}</>;
}

function Count({ label, value, of }: { readonly label: string; readonly value: number; readonly of: number }) {
  return (
    <td className="assignment-count" data-label={label}>
      {value} <small>of {of}</small>
      {of > 0 && <progress aria-hidden="true" max={of} value={Math.min(value, of)} />}
    </td>
  );
}
