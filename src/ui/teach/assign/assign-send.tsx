"use client";

import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { JsonForm } from "../../kit/json-form";
import { readFields } from "../../kit/read-fields";

interface AssignSendProps {
  readonly action: string;
  readonly method?: "POST" | "PATCH";
  readonly also?: Readonly<Record<string, unknown>>;
  readonly send: string;
  readonly busy: string;
  /** Where to go when it is saved; `{id}` is that of the new assignment. */
  readonly go: string;
  /** Where a draft can be looked at, an address to which the draft is added; null where there is nothing to look at before it is saved. */
  readonly preview: string | null;
  readonly children: ReactNode;
}

/** What a handler answers that asks first: nothing was changed yet. */
interface Asked {
  readonly saved?: boolean;
  readonly touches?: readonly string[];
  readonly id?: string;
}

/** The door takes no longer address (4,096 characters with the path). */
const LONGEST = 3800;

/** The fields as an address carries them; a long question is cut, for it is the rest that one wants to see. */
function draftOf(form: HTMLFormElement): string {
  const fields = readFields(form);
  const write = (draft: object): string => encodeURIComponent(JSON.stringify(draft));
  const prompt = String(fields["prompt"] ?? "");
  let length = prompt.length;
  let draft = write(fields);
  while (draft.length > LONGEST && length > 0) {
    length = Math.floor(length / 2);
    draft = write({ ...fields, prompt: `${prompt.slice(0, length)} …` });
  }
  return draft;
}

/** The form of an assignment. Where the handler asks before it touches those who have begun, the question is put in a dialog. */
export function AssignSend({ action, method = "POST", also, send, busy, go, preview, children }: AssignSendProps) {
  const id = useId();
  const inside = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const [touches, setTouches] = useState<readonly string[]>([]);
  const [confirm, setConfirm] = useState(false);
  const formOf = () => inside.current?.closest("form") ?? null;

  useEffect(() => {
    if (confirm) inside.current?.closest("form")?.requestSubmit();
  }, [confirm]);

  const findWay = (body: unknown): string | null => {
    const answer = body as Asked | null;
    if (answer?.saved !== false) return go.replace("{id}", encodeURIComponent(answer?.id ?? ""));
    setTouches(answer.touches ?? []);
    dialog.current?.showModal();
    return null;
  };
  const look = () => {
    const form = formOf();
    if (form && preview !== null) window.open(`${preview}${draftOf(form)}`, "_blank", "noopener");
  };

  return (
    <>
      <JsonForm
        action={action}
        also={{ ...also, ...(method === "PATCH" ? { confirm } : {}) }}
        busy={busy}
        className="assign-form"
        go={findWay}
        method={method}
        send={send}
      >
        <div className="assign-inside" onInput={() => setConfirm(false)} ref={inside}>
          {children}
          {preview !== null && (
            <p className="assign-look">
              <button className="button-quiet" onClick={look} type="button">
                Preview as a pupil
              </button>
              <span className="field-hint">opens in a new tab; nothing is assigned yet</span>
            </p>
          )}
        </div>
      </JsonForm>
      <dialog aria-labelledby={`${id}title`} className="delete-dialog" ref={dialog}>
        <h2 id={`${id}title`}>Pupils have begun. Save this change?</h2>
        <ul className="assign-touches">
          {touches.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
        <p className="delete-choice">
          <button className="button-quiet" onClick={() => dialog.current?.close()} type="button">
            Do not save
          </button>
          <button
            className="button"
            onClick={() => {
              dialog.current?.close();
              setConfirm(true);
            }}
            type="button"
          >
            Save it
          </button>
        </p>
      </dialog>
    </>
  );
}
