"use client";

import { type FormEvent, useState } from "react";
import type { Comparison } from "../../classroom/compare-marks";
import { Field } from "../kit/field";
import { sendJson } from "../kit/send-json";
import { MendPreview } from "./mend-preview";

export interface MendFormProps {
  /** Handler of the assignment's adjustments. */
  readonly action: string;
  readonly item: { readonly id: string; readonly stem: string };
  /** Wrong answers that were given and are not accepted yet. */
  readonly answers: readonly { readonly answer: string; readonly text: string; readonly count: number }[];
  readonly isVoid: boolean;
  readonly isCredited: boolean;
}

const KINDS = [
  ["void", "Void the question", "It counts for nobody: neither its mark nor its maximum."],
  ["credit", "Credit everybody", "All who were asked get the full mark, whatever they answered."],
  ["accept", "Accept another answer", "It counts as right too. Nobody loses anything by it."],
] as const;

type Kind = (typeof KINDS)[number][0];

/** A change to a question: chosen, looked at, and only then saved. */
export function MendForm({
  action,
  item,
  answers,
  isVoid,
  isCredited,
  onCancel,
}: MendFormProps & { readonly onCancel: () => void }) {
  const [kind, setKind] = useState<Kind | null>(null);
  const [preview, setPreview] = useState<Comparison | null>(null);
  const [says, setSays] = useState("");
  const [isBusy, setBusy] = useState(false);

  const isOff = (one: Kind): boolean =>
    (one === "void" && isVoid) || (one === "credit" && isCredited) || (one === "accept" && answers.length === 0);

  const send = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (isBusy || kind === null) return;
    const form = new FormData(event.currentTarget);
    const change = {
      kind,
      item: item.id,
      reason: String(form.get("reason") ?? ""),
      ...(kind === "accept" ? { answer: String(form.get("answer") ?? "") } : {}),
    };
    setBusy(true);
    const sent = await sendJson<Comparison>("POST", preview ? action : `${action}/preview`, change);
    setBusy(false);
    setSays(sent.ok ? "" : sent.says);
    if (!sent.ok) return;
    if (preview) window.location.reload();
    else setPreview(sent.body);
  };

  return (
    <form onChange={() => setPreview(null)} onSubmit={(event) => void send(event)}>
      <fieldset className="mend-kinds">
        <legend className="sr-only">What to do</legend>
        {KINDS.map(([value, title, text]) => (
          <label key={value}>
            <input
              checked={kind === value}
              disabled={isOff(value)}
              name="kind"
              onChange={() => setKind(value)}
              required
              type="radio"
              value={value}
            />
            <span>
              <strong>{title}</strong>{" "}
              {isOff(value) ? (value === "accept" ? "No wrong answer was given." : "Done already.") : text}
            </span>
          </label>
        ))}
      </fieldset>
      {kind === "accept" && (
        <Field label="The answer to accept">
          {(ids) => (
            <select {...ids} className="select" name="answer" required>
              {answers.map(({ answer, text, count }) => (
                <option key={answer} value={answer}>
                  {text} ({count})
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field hint="Stands in the history of the marks." label="Reason">
        {(ids) => <input {...ids} maxLength={2000} minLength={3} name="reason" required />}
      </Field>
      <div aria-live="polite">{preview && <MendPreview {...preview} />}</div>
      <p className="json-form-says" role="alert">
        {says}
      </p>
      <p className="teach-dialog-end">
        <button className="button" disabled={isBusy || kind === null} type="submit">
          {preview ? "Save this change" : "Show who moves"}
        </button>
        <button className="button-quiet" onClick={onCancel} type="button">
          Cancel
        </button>
      </p>
    </form>
  );
}
