"use client";

import { useId, useRef, useState } from "react";
import { plural } from "../../course/plural";
import { capital } from "../kit/capital";
import { sendJson } from "../kit/send-json";

interface HandInProps {
  readonly attempt: string;
  /** Where the result stands. */
  readonly result: string;
  /** Positions (from 1) of what has no answer, or only part of one. */
  readonly open: readonly number[];
  /** Sends what the device keeps; resolves to how many answers still wait. */
  readonly flush: () => Promise<number>;
  readonly isQuiet: boolean;
  /** What `open` counts. */
  readonly what?: "question" | "sentence";
  /** Something else that is missing, in a sentence. */
  readonly nothing?: string | null;
}

/** Hands an attempt in, after a look at what is still open. */
export function HandIn(props: HandInProps) {
  const { attempt, result, open, flush, isQuiet, what = "question", nothing = null } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [state, setState] = useState<"ready" | "sending" | { readonly says: string }>("ready");
  const handIn = async () => {
    setState("sending");
    const waiting = await flush();
    if (waiting > 0)
      return setState({
        says: `${plural(waiting, "answer")} could not be sent yet and ${waiting === 1 ? "is" : "are"} kept on this device. Check the connection, choose where two answers stand, and hand in again.`,
      });
    const sent = await sendJson("POST", `/api/attempts/${attempt}/submit`);
    if (!sent.ok) return setState({ says: sent.says });
    window.location.assign(result);
  };
  return (
    <>
      <button
        className={isQuiet ? "button-quiet" : "button"}
        onClick={() => {
          setState("ready");
          dialog.current?.showModal();
        }}
        type="button"
      >
        Hand in
      </button>
      <dialog aria-labelledby={id} className="delete-dialog work-dialog" ref={dialog}>
        <h2 id={id}>Hand this in?</h2>
        <p>
          {open.length === 0
            ? `Every ${what} ${what === "question" ? "has an answer" : "is written"}.`
            : open.length === 1
              ? `${capital(what)} ${open[0]} ${what === "question" ? "has no whole answer" : "is not written"} yet.`
              : `${open.length} ${what}s ${what === "question" ? "have no whole answer" : "are not written"} yet: ${open.join(", ")}.`}{" "}
          {nothing} After that, nothing can be changed.
        </p>
        <p className="json-form-says" role="alert">
          {typeof state === "object" && state.says}
        </p>
        <p className="delete-choice">
          <button className="button-quiet" onClick={() => dialog.current?.close()} type="button">
            Go on working
          </button>
          <button className="button" disabled={state === "sending"} onClick={() => void handIn()} type="button">
            Hand in
          </button>
        </p>
      </dialog>
    </>
  );
}
