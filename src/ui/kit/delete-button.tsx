"use client";

import { type ReactNode, useId, useRef } from "react";

interface DeleteButtonProps {
  /** On the button that opens the question. */
  readonly text: string;
  readonly question: string;
  /** What is deleted, and whether it can come back. */
  readonly children: ReactNode;
  /** Deletes; the question closes when it is done. What it returns is called after that. */
  readonly onDelete: () => Promise<(() => void) | undefined>;
}

/** Deletes something after asking once. */
export function DeleteButton({ text, question, children, onDelete }: DeleteButtonProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const close = () => dialog.current?.close();
  const remove = async () => {
    const then = await onDelete();
    close();
    then?.();
  };
  return (
    <>
      <button className="button-quiet" onClick={() => dialog.current?.showModal()} type="button">
        {text}
      </button>
      <dialog aria-labelledby={id} className="delete-dialog" ref={dialog}>
        <h2 id={id}>{question}</h2>
        <p>{children}</p>
        <p className="delete-choice">
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
