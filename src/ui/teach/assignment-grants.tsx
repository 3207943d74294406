import type { Accommodation } from "../../classroom/assignment";
import { tellGranted } from "../../classroom/describe-assignment";
import { toLocal } from "../../classroom/zoned-time";
import { Field } from "../kit/field";
import { JsonForm } from "../kit/json-form";
import type { AssignmentPageProps } from "./assignment-page";

type GrantsProps = Pick<AssignmentPageProps, "classId" | "assignment" | "zone" | "pupils" | "granted" | "pupil">;

/** What single pupils are granted in this assignment. */
export function AssignmentGrants({ classId, assignment, zone, pupils, granted, pupil }: GrantsProps) {
  const page = `/teach/classes/${classId}/assignments/${assignment.id}`;
  const action = `/api/classes/${classId}/assignments/${assignment.id}/accommodations`;
  const chosen = pupils.find(({ id }) => id === pupil);
  const standing = pupils.filter(({ extraPercent }) => extraPercent > 0);
  const isTimed = assignment.task.kind === "quiz" && assignment.task.quiz.minutes !== null;
  return (
    <section aria-labelledby="grants" className="assignment-grants">
      <h2 id="grants">Extra time and other dates</h2>
      <p>
        The pupil sees what you grant here, and nobody else does. It holds at once, for work that is running too.
        {isTimed && standing.length > 0 && (
          <>
            {" "}
            With their standing extra time:{" "}
            {standing.map(({ name, extraPercent }) => `${name} ${extraPercent} %`).join(", ")}.
          </>
        )}
      </p>
      {granted.length > 0 && (
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
                  <a
                    aria-label={`Change what ${name} is granted`}
                    href={`${page}?pupil=${encodeURIComponent(pupilId)}#grant`}
                  >
                    Change
                  </a>
                  <JsonForm
                    action={`${action}/${encodeURIComponent(pupilId)}`}
                    go={page}
                    method="DELETE"
                    quiet
                    send="Take back"
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {chosen ? (
        <GrantForm
          action={`${action}/${encodeURIComponent(chosen.id)}`}
          granted={granted.find(({ pupilId }) => pupilId === chosen.id)?.granted ?? null}
          name={chosen.name}
          page={page}
          zone={zone}
        />
      ) : (
        <form action={`${page}#grant`} className="assignment-choose" method="get">
          <Field label="Grant something to">
            {(ids) => (
              <select {...ids} className="select" name="pupil">
                {pupils.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <button className="button-quiet" disabled={pupils.length === 0} type="submit">
            Choose
          </button>
        </form>
      )}
    </section>
  );
}

interface GrantFormProps {
  readonly action: string;
  readonly page: string;
  readonly name: string;
  readonly granted: Accommodation | null;
  readonly zone: string;
}

function GrantForm({ action, page, name, granted, zone }: GrantFormProps) {
  const local = (at: number | null | undefined): string => (at === null || at === undefined ? "" : toLocal(at, zone));
  const dates = [
    { field: "opens", label: "Opens", at: granted?.opensAt },
    { field: "due", label: "Due", at: granted?.dueAt },
    { field: "closes", label: "Closes", at: granted?.closesAt },
  ] as const;
  return (
    <div className="school-card" id="grant">
      <h3>
        For <bdi>{name}</bdi>
      </h3>
      <JsonForm action={action} go={page} method="PUT" send={`Grant it to ${name}`}>
        <Field hint="On top of the time limit. Empty: none." label="More minutes">
          {(ids) => (
            <input
              {...ids}
              className="assign-short"
              defaultValue={granted?.extraMinutes ?? ""}
              name="extraMinutes"
              type="number"
            />
          )}
        </Field>
        <div className="assign-row">
          {dates.map(({ field, label, at }) => (
            <Field hint="Empty: as for the class." key={field} label={label}>
              {(ids) => <input {...ids} defaultValue={local(at)} name={field} type="datetime-local" />}
            </Field>
          ))}
        </div>
        <p className="field-hint">Times are those of {zone.replaceAll("_", " ")}.</p>
        <label className="assign-tick">
          <input defaultChecked={granted?.excused ?? false} name="excused" type="checkbox" />
          <span>
            excused <small>It need not be done, and the gradebook leaves it out for this pupil.</small>
          </span>
        </label>
      </JsonForm>
      <p>
        <a href={page}>Choose another pupil</a>
      </p>
    </div>
  );
}
