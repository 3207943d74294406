"use client";

import { useRef } from "react";
import { useReview } from "./knowledge-provider";

/** Deletes all answers from this device, after asking once. */
export function ForgetAnswers() {
  const dialog = useRef<HTMLDialogElement>(null);
  const forget = useReview((state) => state.forget);
  const close = () => dialog.current?.close();
  const remove = async () => {
    await forget();
    close();
  };
  return (
    <>
      <button className="button-quiet" onClick={() => dialog.current?.showModal()} type="button">
        Forget everything
      </button>
      <dialog aria-labelledby="forget" className="start-over" ref={dialog}>
        <h2 id="forget">Delete all answers?</h2>
        <p>
          What this page shows goes from this device, with the answers it is computed from and the last day of your
          course. Only a file that you exported can bring it back. The notebook stays as it is.
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
