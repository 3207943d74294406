"use client";

import { type FormEvent, useState } from "react";
import { RUBRIC } from "../../../classroom/marks/rubric";
import { Field } from "../../kit/field";
import { SendButton } from "../../kit/send-button";
import { sendJson } from "../../kit/send-json";
import { WhileAtWork } from "../class/class-archive";

interface MarksRubricProps {
  readonly action: string;
  readonly attempt: string;
  /** What was given before; null where nobody has read it yet. */
  readonly points: readonly number[] | null;
  readonly comment: string;
  readonly next: { readonly href: string; readonly name: string } | null;
}

/** The three lines of the rubric, a word to the pupil, and on to the next. */
export function MarksRubric({ action, attempt, points, comment, next }: MarksRubricProps) {
  const [state, setState] = useState<"ready" | "sending">("ready");
  const [says, setSays] = useState("");
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (state === "sending") return;
    const form = new FormData(event.currentTarget);
    setState("sending");
    setSays("");
    const sent = await sendJson("POST", action, {
      kind: "rubric",
      attempt,
      points: RUBRIC.map((_, i) => Number(form.get(`line${i}`))),
      comment: String(form.get("comment") ?? ""),
    });
    if (!sent.ok) {
      setState("ready");
      setSays(sent.says);
      return;
    }
    if (next) window.location.assign(next.href);
    else window.location.reload();
  };
  return (
    <form className="marks-rubric" method="post" onSubmit={submit}>
      {RUBRIC.map(({ title, levels }, i) => (
        <fieldset key={title}>
          <legend>{title}</legend>
          {levels.map((level, n) => (
            <label key={level}>
              <input defaultChecked={points?.[i] === n} name={`line${i}`} required type="radio" value={n} />
              <strong>{n}</strong> {level}
            </label>
          ))}
        </fieldset>
      ))}
      <Field hint="The pupil reads it with the mark." label="A word to the pupil">
        {(ids) => <textarea {...ids} defaultValue={comment} maxLength={2000} name="comment" rows={3} />}
      </Field>
      <p className="json-form-says" role="alert">
        {says}
      </p>
      <WhileAtWork>
        <SendButton
          busy="Saving …"
          isSending={state === "sending"}
          send={next ? "Save, and read the next" : points === null ? "Save" : "Save again"}
        />
      </WhileAtWork>
    </form>
  );
}
