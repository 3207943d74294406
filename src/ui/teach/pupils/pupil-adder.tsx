"use client";

import { type ChangeEvent, type FormEvent, useRef, useState } from "react";
import type { RosterPreview } from "../../../classroom/people/check-roster";
import type { PupilCard } from "../../../classroom/people/pupil-card";
import { plural } from "../../../course/plural";
import { Field } from "../../kit/field";
import { sendJson } from "../../kit/send-json";
import { useReady } from "../../kit/use-ready";
import { keepCards } from "./pupil-card-store";
import { PupilPreview } from "./pupil-preview";

type Kind = "names" | "table";

const HINTS: Readonly<Record<Kind, string>> = {
  names: "One name a line, as in your register. You see what becomes of each line before anybody is added.",
  table:
    "Commas, semicolons or tabs. A first row may head the columns: “name”, or “first name” and “last name”, and “extra time” in percent. Other columns are not read.",
};

const isPreview = (detail: unknown): detail is RosterPreview =>
  typeof detail === "object" && detail !== null && "entries" in detail;

/** Adds pupils by a list: pasted names or a table, looked at first, then all of it or nothing. */
export function PupilAdder({ id }: { readonly id: string }) {
  const [kind, setKind] = useState<Kind>("names");
  const [text, setText] = useState("");
  const [seen, setSeen] = useState<RosterPreview | null>(null);
  const [says, setSays] = useState("");
  const isReady = useReady();
  const [busy, setBusy] = useState(false);
  const result = useRef<HTMLDivElement>(null);

  const change = (to: string) => {
    setText(to);
    setSeen(null);
    setSays("");
  };
  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0];
    if (!file) return;
    if (file.size > 100_000) return setSays("This file is too large for a list of pupils. Choose another one.");
    setKind("table");
    change(await file.text());
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const isChecked = seen?.problems === 0;
    setBusy(true);
    const path = `/api/classes/${id}/pupils${isChecked ? "" : "/preview"}`;
    const sent = await sendJson<RosterPreview & { cards?: readonly PupilCard[] }>("POST", path, { kind, text });
    setBusy(false);
    if (!sent.ok) {
      setSays(sent.says);
      if (isPreview(sent.detail)) setSeen(sent.detail);
      return;
    }
    setSays("");
    if (sent.body.cards) {
      keepCards(id, sent.body.cards);
      window.location.reload();
      return;
    }
    setSeen(sent.body);
    requestAnimationFrame(() => result.current?.focus());
  };

  return (
    <form className="json-form" method="post" onSubmit={send}>
      <fieldset className="pupil-kinds">
        <legend>The list is</legend>
        {(["names", "table"] as const).map((one) => (
          <label key={one}>
            <input
              checked={kind === one}
              name="kind"
              onChange={() => {
                setKind(one);
                setSeen(null);
              }}
              type="radio"
            />
            {one === "names" ? "names" : "a table (CSV)"}
          </label>
        ))}
      </fieldset>
      <Field hint={HINTS[kind]} label={kind === "names" ? "Names" : "Table"}>
        {(ids) => (
          <textarea
            {...ids}
            autoComplete="off"
            className="pupil-list-text"
            dir="auto"
            onChange={(event) => change(event.currentTarget.value)}
            required
            rows={8}
            spellCheck={false}
            value={text}
          />
        )}
      </Field>
      {kind === "table" && (
        <Field label="Or open a file">
          {(ids) => <input {...ids} accept=".csv,.tsv,.txt,text/csv,text/plain" onChange={open} type="file" />}
        </Field>
      )}
      <p className="json-form-says" role="alert">
        {says}
      </p>
      {seen && (
        <div ref={result} tabIndex={-1}>
          <PupilPreview {...seen} />
        </div>
      )}
      <button className="button" disabled={!isReady || busy} type="submit">
        {seen?.problems === 0 ? `Add ${plural(seen.entries.length, "pupil")}` : "Look at the list"}
      </button>
    </form>
  );
}
