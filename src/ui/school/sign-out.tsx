"use client";

import { useId, useRef, useState } from "react";
import { plural } from "../../course/plural";
import { sendJson } from "../kit/send-json";
import type { KeptAnswers } from "../work/kept-answers-left";

/** Ends the session on this device. Answers that the device still keeps are lost with it: that is asked first. */
export function SignOut({ person }: { readonly person: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [unsent, setUnsent] = useState(0);
  const [isIn, setIn] = useState(false);
  const found = useRef<KeptAnswers | null>(null);
  const leave = async () => {
    const kept = found.current;
    const sent = kept && (await sendJson("POST", "/api/auth/sign-out", {}));
    dialog.current?.close();
    // A session that has ended by itself is over too.
    const isOut = sent !== null && (sent.ok || sent.status === 401);
    setIn(!isOut);
    if (!isOut) return;
    await kept?.clear();
    // Secrets of login cards, which wait in this tab to be printed.
    sessionStorage.clear();
    window.location.assign("/sign-in");
  };
  const ask = async () => {
    const kept = await import("../work/kept-answers-left")
      .then(({ findKeptAnswers }) => findKeptAnswers())
      .catch(() => null);
    found.current = kept;
    setUnsent(kept?.unsent ?? 0);
    if (!kept?.unsent) await leave();
    else dialog.current?.showModal();
  };
  return (
    <div className="sign-out">
      <span>{person}</span>
      <button onClick={() => void ask()} type="button">
        Sign out
      </button>
      <span role="alert">
        {isIn && "The server did not sign you out: you are still signed in. Try again in a moment."}
      </span>
      <dialog aria-labelledby={id} className="delete-dialog" ref={dialog}>
        <h2 id={id}>Sign out and lose {plural(unsent, "answer")}?</h2>
        <p>
          {plural(unsent, "answer")} on this device {unsent === 1 ? "has" : "have"} not reached the server. Stay, open
          your work and wait until it says “Saved”. Signing out deletes {unsent === 1 ? "it" : "them"} here, and{" "}
          {unsent === 1 ? "it does" : "they do"} not count.
        </p>
        <p className="delete-choice">
          <button className="button-quiet" onClick={() => void leave()} type="button">
            Sign out all the same
          </button>
          <button className="button" onClick={() => dialog.current?.close()} type="button">
            Stay
          </button>
        </p>
      </dialog>
    </div>
  );
}
