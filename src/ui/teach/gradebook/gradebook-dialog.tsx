"use client";

import { useEffect, useId, useRef } from "react";
import { showPercent } from "../../../classroom/marks/show-percent";
import { Field } from "../../kit/field";
import { JsonForm } from "../../kit/json-form";
import { WhileAtWork } from "../class/class-archive";
import { GradebookHistory } from "./gradebook-history";

export interface OpenCell {
  readonly pupil: { readonly id: string; readonly name: string };
  readonly assignment: { readonly id: string; readonly title: string };
  readonly attempt: string | null;
  readonly isHandedIn: boolean;
  /** Whether a result was given for the whole assignment. */
  readonly isGiven: boolean;
  /** `CellState`. */
  readonly state: string;
  /** What the field holds at first: what was typed in the grid, else the mark. */
  readonly value: string;
  readonly isTyped: boolean;
}

interface GradebookDialogProps {
  readonly classId: string;
  readonly timeZone: string;
  readonly cell: OpenCell;
  readonly onClose: () => void;
}

/** Why a result is given for the whole assignment rather than set for an attempt. */
function tellWhole({ isGiven, state }: OpenCell): string {
  if (isGiven) return "This result was given for the whole assignment. Another one takes its place.";
  if (state === "excused")
    return "This pupil is excused, so nothing is missing. A result that is given counts all the same.";
  if (state === "running") return "Nothing has been handed in yet. A result can be given for the whole assignment.";
  return "Nothing has been handed in. A result can be given all the same.";
}

/** One cell opened: its mark, a new one with a reason, and how it came about. Where there is an attempt its result is set, else one is given for the whole assignment. */
export function GradebookDialog({ classId, timeZone, cell, onClose }: GradebookDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const percent = useRef<HTMLInputElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    const field = percent.current;
    if (!field) return;
    field.focus();
    // A digit that was typed in the grid is the first of the new mark; a mark that stands is replaced.
    if (cell.isTyped) field.setSelectionRange(field.value.length, field.value.length);
    else field.select();
  }, [cell]);
  // The attempt of a pupil who is excused counts for nothing, whatever is set for it.
  const ofAttempt = cell.isHandedIn && !cell.isGiven && cell.state !== "excused" ? cell.attempt : null;
  const root = `/classes/${encodeURIComponent(classId)}/assignments/${encodeURIComponent(cell.assignment.id)}`;
  return (
    <dialog aria-labelledby={id} className="teach-dialog" onClose={onClose} ref={dialog}>
      <h2 id={id}>
        <bdi>{cell.pupil.name}</bdi>
        <small>{cell.assignment.title}</small>
      </h2>
      {cell.attempt !== null && cell.isHandedIn && (
        <p>
          <a href={`/teach${root}/marks?attempt=${encodeURIComponent(cell.attempt)}`}>Open the answers</a>
        </p>
      )}
      <WhileAtWork>
        {ofAttempt === null && (
          <p>
            {tellWhole(cell)} <a href={`/teach${root}`}>Extra time, other dates and excusing</a> stand with the
            assignment.
          </p>
        )}
        <JsonForm
          action={`/api${root}/adjustments`}
          also={ofAttempt === null ? { kind: "given", pupil: cell.pupil.id } : { kind: "result", attempt: ofAttempt }}
          send={ofAttempt === null ? "Give this result" : "Set this result"}
        >
          <Field
            hint={
              ofAttempt === null
                ? "Stands in place of whatever is handed in, later too."
                : "Takes the place of what the answers earned, and of what lateness took off."
            }
            label="Result in percent"
          >
            {(ids) => (
              <input
                {...ids}
                data-type="number"
                defaultValue={cell.value === "" ? "" : showPercent(Number(cell.value))}
                inputMode="decimal"
                name="percent"
                pattern="[0-9]{1,3}([.][0-9]+)?"
                ref={percent}
                required
                title="A number from 0 to 100, such as 82.5"
              />
            )}
          </Field>
          <Field
            hint={ofAttempt === null ? "The pupil reads it beside the result." : "Stands in the history of the mark."}
            label="Reason"
          >
            {(ids) => <input {...ids} maxLength={2000} minLength={3} name="reason" required />}
          </Field>
        </JsonForm>
      </WhileAtWork>
      <GradebookHistory
        assignmentId={cell.assignment.id}
        classId={classId}
        pupilId={cell.pupil.id}
        timeZone={timeZone}
      />
      <p className="teach-dialog-end">
        <button className="button-quiet" onClick={() => dialog.current?.close()} type="button">
          Close
        </button>
      </p>
    </dialog>
  );
}
