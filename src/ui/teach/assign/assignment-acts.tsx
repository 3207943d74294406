import { JsonForm } from "../../kit/json-form";
import { WhileAtWork } from "../class/class-archive";
import type { AssignmentPageProps } from "./assignment-page";

type ActsProps = Pick<AssignmentPageProps, "classId" | "assignment" | "fixedBy" | "otherClasses" | "handedIn">;

/** What is done to an assignment as a whole: release, copy, put away, delete. */
export function AssignmentActs({ classId, assignment, fixedBy, otherClasses, handedIn }: ActsProps) {
  const { id, revision, archivedAt } = assignment;
  const action = `/api/classes/${classId}/assignments/${id}`;
  return (
    <div className="assignment-acts">
      <WhileAtWork>
        <Release action={action} assignment={assignment} handedIn={handedIn} />
      </WhileAtWork>
      <section aria-labelledby="copy" className="school-card">
        <h2 id="copy">Give it to another class</h2>
        {otherClasses.length === 0 ? (
          <p>You have no other class on this course.</p>
        ) : (
          <>
            <p>The form opens filled in; a quiz keeps its questions unless you choose others.</p>
            <ul className="assignment-classes">
              {otherClasses.map((other) => (
                <li key={other.id}>
                  <a href={`/teach/classes/${other.id}/assign?like=${id}&of=${classId}`}>
                    <bdi>{other.name}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <WhileAtWork>
        <section aria-labelledby="away" className="school-card">
          <h2 id="away">{archivedAt === null ? "Put it away" : "Archived"}</h2>
          <p>
            {archivedAt === null
              ? "In the archive pupils do not see it, and the gradebook leaves it out. All work on it stays, and it can come back."
              : "Pupils do not see it. All work on it is kept."}
          </p>
          <JsonForm
            action={`${action}/archive`}
            also={{ archived: archivedAt === null, revision }}
            quiet
            send={archivedAt === null ? "Archive it" : "Bring it back"}
          />
          {fixedBy === "change" && (
            <p>
              It cannot be deleted: a result was given or marks were changed here, and that would go with it. It can be
              undone first, under <a href={`/teach/classes/${classId}/assignments/${id}/marks`}>Marks</a>.
            </p>
          )}
          {fixedBy === null && (
            <details className="assignment-delete">
              <summary>Delete it</summary>
              <p>
                Nobody has begun and no result stands, so no work and no mark is lost: the assignment goes, with what
                was granted for it and with changes of marks that were undone. There is no way back.
              </p>
              <JsonForm action={action} go={`/teach/classes/${classId}`} method="DELETE" quiet send="Delete for good" />
            </details>
          )}
        </section>
      </WhileAtWork>
    </div>
  );
}

interface ReleaseProps extends Pick<ActsProps, "assignment" | "handedIn"> {
  readonly action: string;
}

function Release({ action, assignment: { task, rules, releasedAt, revision }, handedIn }: ReleaseProps) {
  if (rules.feedback.kind === "at-once" || task.kind === "lesson" || task.kind === "scenario") return null;
  const isReleased = releasedAt !== null;
  return (
    <section aria-labelledby="release" className="school-card">
      <h2 id="release">{isReleased ? "Feedback is released" : "Release the feedback"}</h2>
      <p>
        {isReleased
          ? "Pupils who have handed in see their marks, the right answers and why. Taken back, they see them no more; what they saw, they saw."
          : `Pupils then see their marks, the right answers and why, whatever the rule says. ${handedIn === 0 ? "Nobody has handed in yet." : "Those still at work see it once they have handed in."}`}
      </p>
      <JsonForm
        action={`${action}/release`}
        also={{ released: !isReleased, revision }}
        quiet={isReleased}
        send={isReleased ? "Take it back" : "Release it now"}
      />
    </section>
  );
}
