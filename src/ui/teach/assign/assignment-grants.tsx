import { tellGranted } from "../../../classroom/assigning/describe-assignment";
import { JsonForm } from "../../kit/json-form";
import { WhileAtWork } from "../class/class-archive";
import { AssignmentGrantForm } from "./assignment-grant-form";
import type { AssignmentPageProps } from "./assignment-page";
import "./assignment-grants.css";

type GrantsProps = Pick<AssignmentPageProps, "classId" | "assignment" | "zone" | "pupils" | "granted" | "pupil">;

/** What single pupils, or several at once, are granted in this assignment. */
export function AssignmentGrants({ classId, assignment, zone, pupils, granted, pupil }: GrantsProps) {
  const page = `/teach/classes/${classId}/assignments/${assignment.id}`;
  const action = `/api/classes/${classId}/assignments/${assignment.id}/accommodations`;
  const chosen = pupils.some(({ id }) => id === pupil) ? pupil : null;
  const standing = pupils.filter(({ extraPercent }) => extraPercent > 0);
  const isTimed = assignment.task.kind === "quiz" && assignment.task.quiz.minutes !== null;
  return (
    <section aria-labelledby="grants" className="assignment-grants">
      <h2 id="grants">Extra time and other dates</h2>
      <p>
        Each pupil sees what you grant them here, and nothing of the others’. It holds at once, for work that is running
        too.
        {isTimed && standing.length > 0 && (
          <>
            {" "}
            With their standing extra time:{" "}
            {standing.map(({ name, extraPercent }) => `${name} ${extraPercent} %`).join(", ")}.
          </>
        )}
      </p>
      {pupils.length > 0 && (
        <WhileAtWork>
          <details className="school-card" id="grant" open={chosen !== null}>
            <summary>Grant something to one or several pupils</summary>
            <AssignmentGrantForm
              action={action}
              chosen={chosen}
              granted={new Map(granted.map((one) => [one.pupilId, one.granted]))}
              key={chosen}
              page={page}
              pupils={pupils}
              zone={zone}
            />
          </details>
        </WhileAtWork>
      )}
      <Granted action={action} granted={granted} page={page} zone={zone} />
    </section>
  );
}

interface GrantedProps extends Pick<GrantsProps, "granted" | "zone"> {
  readonly action: string;
  readonly page: string;
}

function Granted({ action, granted, page, zone }: GrantedProps) {
  if (granted.length === 0) return <p>Nothing is granted to anybody so far.</p>;
  return (
    <>
      <table className="school-table assignment-granted">
        <thead>
          <tr>
            <th scope="col">Pupil</th>
            <th scope="col">Granted</th>
            <th scope="col">
              <span className="assignment-hidden">Change</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {granted.map(({ pupilId, name, granted: own }) => (
            <tr key={pupilId}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td>{tellGranted(own, zone)}</td>
              <td className="assignment-ways">
                <WhileAtWork>
                  <a
                    aria-label={`Change what ${name} is granted`}
                    href={`${page}?pupil=${encodeURIComponent(pupilId)}#grant`}
                  >
                    Change
                  </a>
                  <JsonForm
                    action={action}
                    also={{ pupils: [pupilId] }}
                    go={page}
                    method="DELETE"
                    quiet
                    send="Take back"
                  />
                </WhileAtWork>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {granted.length > 1 && (
        <WhileAtWork>
          <details>
            <summary>Take all of it back</summary>
            <JsonForm
              action={action}
              also={{ pupils: granted.map(({ pupilId }) => pupilId) }}
              go={page}
              method="DELETE"
              quiet
              send={`Take back from all ${granted.length}`}
            />
          </details>
        </WhileAtWork>
      )}
    </>
  );
}
