"use client";

import { useRef } from "react";
import { useProgress } from "../progress/progress-provider";

/** Deletes what this device keeps of the course, after asking once. `onGone` is called when it is deleted, and this button perhaps with it. */
export function StartOver({ onGone }: { readonly onGone: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const clear = useProgress((state) => state.clear);
  const close = () => dialog.current?.close();
  const remove = async () => {
    const gone = await clear();
    close();
    if (gone) onGone();
  };
  return (
    <>
      <button className="button-quiet" onClick={() => dialog.current?.showModal()} type="button">
        Start over
      </button>
      <dialog aria-labelledby="start-over" className="start-over" ref={dialog}>
        <h2 id="start-over">Delete what this notebook keeps?</h2>
        <p>
          Your guesses, answers and bulletins of all lessons of this course go from this device. There is no copy
          elsewhere, so they cannot be brought back.
        </p>
        <p className="start-over-choice">
          <button className="button-quiet" onClick={close} type="button">
            Keep them
          </button>
          <button className="button" onClick={() => void remove()} type="button">
            Delete them
          </button>
        </p>
      </dialog>
    </>
  );
}
