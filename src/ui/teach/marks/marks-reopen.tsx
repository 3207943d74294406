"use client";

import { useId, useRef, useState } from "react";
import { sendJson } from "../../kit/send-json";
import { useReady } from "../../kit/use-ready";

interface MarksReopenProps {
  /** Of the assignment, without "/teach" or "/api". */
  readonly path: string;
  readonly attempt: string;
  readonly pupilName: string;
  /** What must be granted first; empty where nothing. */
  readonly hindrances: readonly string[];
  /** What to know before, a sentence each. */
  readonly warnings: readonly string[];
}

/** Gives an attempt back that has ended, after asking once; where its time is over, says what to grant. */
export function MarksReopen({ path, attempt, pupilName, hindrances, warnings }: MarksReopenProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const isReady = useReady();
  const [state, setState] = useState<"ready" | "sending" | { readonly says: string }>("ready");
  const giveBack = async () => {
    if (state === "sending") return;
    setState("sending");
    const sent = await sendJson("POST", `/api${path}/attempts/${encodeURIComponent(attempt)}/reopen`);
    if (sent.ok) window.location.reload();
    else setState({ says: sent.says });
  };
  return (
    <>
      <button
        className="button-quiet"
        disabled={!isReady}
        onClick={() => {
          setState("ready");
          dialog.current?.showModal();
        }}
        type="button"
      >
        Give it back to go on
      </button>
      <dialog aria-labelledby={id} className="teach-dialog" ref={dialog}>
        <h2 id={id}>{hindrances.length === 0 ? "Give this attempt back?" : "The time is over"}</h2>
        {hindrances.length === 0 ? (
          <>
            <p>
              <bdi>{pupilName}</bdi> can go on with it until it is handed in again or its time ends. The answers stay;
              until then there is no mark. What was changed about it holds again afterwards.
            </p>
            {warnings.map((text) => (
              <p className="notice" key={text}>
                {text}
              </p>
            ))}
          </>
        ) : (
          <>
            {hindrances.map((text) => (
              <p key={text}>{text}</p>
            ))}
            <p>
              <a href={`/teach${path}`}>Extra time and other dates</a> stand with the assignment. Grant them, then come
              back.
            </p>
          </>
        )}
        <p className="json-form-says" role="alert">
          {typeof state === "object" && state.says}
        </p>
        <p className="teach-dialog-end">
          {hindrances.length === 0 && (
            <button
              aria-disabled={state === "sending" || undefined}
              className="button"
              onClick={() => void giveBack()}
              type="button"
            >
              Give it back
            </button>
          )}
          <button className="button-quiet" onClick={() => dialog.current?.close()} type="button">
            {hindrances.length === 0 ? "Leave it as it is" : "Close"}
          </button>
        </p>
      </dialog>
    </>
  );
}
