"use client";

import { type FormEvent, useState } from "react";
import { Field } from "../../kit/field";
import { sendJson } from "../../kit/send-json";
import { MendAccept, readAcceptFields } from "./mend-accept";
import { MendPreview, type MendPreviewed } from "./mend-preview";

export interface MendFormProps {
  /** Handler of the assignment's adjustments. */
  readonly action: string;
  readonly item: { readonly id: string; readonly stem: string };
  /** Wrong answers that are not accepted yet, those that were given first; `count` pupils gave each. */
  readonly answers: readonly { readonly answer: string; readonly text: string; readonly count: number }[];
  /** Where answers are typed, so that any can be; `unit` stands after a number. */
  readonly typed: { readonly unit: string } | null;
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
  typed,
  isVoid,
  isCredited,
  onCancel,
}: MendFormProps & { readonly onCancel: () => void }) {
  const [kind, setKind] = useState<Kind | null>(null);
  const [preview, setPreview] = useState<MendPreviewed | null>(null);
  const [says, setSays] = useState("");
  const [isBusy, setBusy] = useState(false);

  const isOff = (one: Kind): boolean =>
    (one === "void" && isVoid) ||
    (one === "credit" && isCredited) ||
    (one === "accept" && answers.length === 0 && typed === null);

  const send = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (isBusy || kind === null) return;
    const form = new FormData(event.currentTarget);
    const change = {
      kind,
      item: item.id,
      reason: String(form.get("reason") ?? ""),
      ...(kind === "accept" ? { answer: readAcceptFields(form) } : {}),
    };
    setBusy(true);
    const sent = await sendJson<MendPreviewed>("POST", preview ? action : `${action}/preview`, change);
    setBusy(false);
    setSays(sent.ok ? "" : sent.says);
    if (!sent.ok) return;
    if (preview) window.location.reload();
    else setPreview(sent.body);
  };

  const forget = (): void => {
    setPreview(null);
    setSays("");
  };

  return (
    <form onChange={forget} onSubmit={(event) => void send(event)}>
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
              {isOff(value) ? (value === "accept" ? "No other answer was given." : "Done already.") : text}
            </span>
          </label>
        ))}
      </fieldset>
      {kind === "accept" && <MendAccept answers={answers} typed={typed} />}
      <Field hint="Stands in the history of the marks." label="Reason">
        {(ids) => <input {...ids} maxLength={2000} minLength={3} name="reason" required />}
      </Field>
      <div aria-live="polite">{preview && <MendPreview {...preview} />}</div>
      <p className="json-form-says" role="alert">
        {says}
      </p>
      <p className="teach-dialog-end">
        <button aria-disabled={isBusy || undefined} className="button" disabled={kind === null} type="submit">
          {preview ? "Save this change" : "Show who moves"}
        </button>
        <button className="button-quiet" onClick={onCancel} type="button">
          Cancel
        </button>
      </p>
    </form>
  );
}
