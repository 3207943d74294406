import type { RefObject } from "react";
import type { PupilRow } from "../../../classroom/people/pupil-row";
import { plural } from "../../../course/plural";
import { Field } from "../../kit/field";
import { JsonForm } from "../../kit/json-form";
import { WhileAtWork } from "../class/class-archive";

interface PupilChangeProps {
  readonly id: string;
  readonly pupil: PupilRow;
  readonly others: readonly { readonly id: string; readonly name: string }[];
  /** Given the answer that bears the new secret. */
  readonly onReset: (body: unknown) => void;
}

function PupilForms({ id, pupil, others, onReset }: PupilChangeProps) {
  const base = `/api/classes/${id}/pupils/${pupil.id}`;
  return (
    <>
      <WhileAtWork>
        <JsonForm action={base} method="PUT" send="Save">
          <Field label="Name">
            {(ids) => (
              <input
                {...ids}
                autoComplete="off"
                defaultValue={pupil.name}
                dir="auto"
                maxLength={80}
                name="name"
                required
              />
            )}
          </Field>
          <Field
            hint="In every timed assignment, from now on; running attempts get it too."
            label="Extra time, in percent"
          >
            {(ids) => (
              <input
                {...ids}
                defaultValue={pupil.extraPercent}
                max={300}
                min={0}
                name="extraPercent"
                required
                step={1}
                type="number"
              />
            )}
          </Field>
        </JsonForm>
        {pupil.removed === null && (
          <>
            <details className="class-more">
              <summary>A new secret</summary>
              <p>The old one stops working at once, and whoever is signed in by it is signed out.</p>
              <JsonForm
                action={`/api/classes/${id}/pupils/secrets`}
                also={{ pupils: [pupil.id] }}
                onDone={onReset}
                quiet
                send="Make a new secret"
              />
            </details>
            {others.length > 0 && (
              <details className="class-more">
                <summary>Move to another class</summary>
                <p>
                  The secret stays, the class code is the other one’s. What was done here stays in this class and leaves
                  its gradebook; it is back if you move the pupil back.
                </p>
                <JsonForm action={`${base}/move`} quiet send="Move">
                  <Field label="To">
                    {(ids) => (
                      <select {...ids} className="select" name="to">
                        {others.map((one) => (
                          <option key={one.id} value={one.id}>
                            {one.name}
                          </option>
                        ))}
                      </select>
                    )}
                  </Field>
                </JsonForm>
              </details>
            )}
          </>
        )}
        <details className="class-more">
          <summary>{pupil.removed === null ? "Remove from the class" : "Take back into the class"}</summary>
          <p>
            {pupil.removed === null
              ? "The pupil is signed out and cannot sign in any more. The work stays, and you can take the pupil back."
              : "The pupil can sign in again with the same secret, and the work is there."}
          </p>
          <JsonForm
            action={`${base}/membership`}
            also={{ removed: pupil.removed === null }}
            method="PUT"
            quiet
            send={pupil.removed === null ? "Remove" : "Take back"}
          />
        </details>
      </WhileAtWork>
      <details className="class-more">
        <summary>What is kept of this pupil</summary>
        <p>
          Everything as one file (JSON): name, attempts, answers, marks, and what was done to them. It holds no secret.
        </p>
        <p className="class-ways">
          <a className="button-quiet" download={`${pupil.name}.json`} href={`${base}/export`}>
            Save it
          </a>
        </p>
        <p>
          Erasing deletes all of it for good: the account, {plural(pupil.attempts, "attempt")}, every answer and mark.
        </p>
        <JsonForm action={base} method="DELETE" send="Erase for good">
          <Field label={`Type the pupil’s name: ${pupil.name}`}>
            {(ids) => <input {...ids} autoComplete="off" dir="auto" name="name" required />}
          </Field>
        </JsonForm>
      </details>
    </>
  );
}

interface PupilDialogProps extends Omit<PupilChangeProps, "pupil"> {
  readonly pupil: PupilRow | null;
  readonly ref: RefObject<HTMLDialogElement | null>;
}

/** What a teacher can do about one pupil. */
export function PupilDialog({ pupil, ref, ...rest }: PupilDialogProps) {
  return (
    <dialog aria-labelledby="pupil-dialog" className="pupil-dialog" ref={ref}>
      {pupil && (
        <div key={pupil.id}>
          <div className="pupil-dialog-top">
            <h2 id="pupil-dialog">
              <bdi>{pupil.name}</bdi>
            </h2>
            <form method="dialog">
              <button className="button-quiet" type="submit">
                Close
              </button>
            </form>
          </div>
          {pupil.waitsUntil !== null && pupil.removed === null && (
            <WhileAtWork>
              <div className="pupil-locked">
                <p>Too many wrong secrets in a row: the next try is at {pupil.waitsUntil}.</p>
                <JsonForm
                  action={`/api/classes/${rest.id}/pupils/${pupil.id}/unlock`}
                  quiet
                  send="Let them try again now"
                />
              </div>
            </WhileAtWork>
          )}
          <PupilForms {...rest} pupil={pupil} />
        </div>
      )}
    </dialog>
  );
}
