"use client";

import { useEffect, useId, useRef, useState } from "react";
import { MendForm, type MendFormProps } from "./mend-form";

/** Opens the mending of a question that went wrong. */
export function MendDialog(props: MendFormProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  const { stem } = props.item;
  return (
    <>
      <button className="button-quiet mend-open" onClick={() => setOpen(true)} type="button">
        Mend<span className="sr-only">: {stem}</span>
      </button>
      {isOpen && (
        <dialog aria-labelledby={id} className="teach-dialog mend" onClose={() => setOpen(false)} ref={dialog}>
          <h2 id={id}>
            Mend this question
            <small>{stem}</small>
          </h2>
          <MendForm {...props} onCancel={() => dialog.current?.close()} />
        </dialog>
      )}
    </>
  );
}
