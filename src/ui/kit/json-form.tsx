"use client";

import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { readFields } from "./read-fields";
import { SendButton } from "./send-button";
import { type Refusal, type Sent, sendJson } from "./send-json";

interface JsonFormProps {
  /** A handler under /api/. */
  readonly action: string;
  readonly method?: "POST" | "PUT" | "PATCH" | "DELETE";
  /** Sent beside the fields. */
  readonly also?: Readonly<Record<string, unknown>>;
  /** On the button that sends. */
  readonly send: string;
  /** On that button while it is being done: "Assigning …". */
  readonly busy?: string;
  /** A quiet button for what is not the page's main act. */
  readonly quiet?: boolean;
  readonly className?: string;
  /** Where to go once it is done; `{id}` is taken from the answer. Null stays here, without it the page is loaded anew. */
  readonly go?: string | ((body: unknown) => string | null);
  /** Does something with the answer instead. */
  readonly onDone?: (body: unknown) => void;
  readonly children?: ReactNode;
}

const fill = (template: string, body: unknown): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String((body as Record<string, unknown> | null)?.[name] ?? "")),
  );

/** The controls that a refusal is about, marked as wrong while it stands. */
function markFields(form: HTMLFormElement | null, refusal: Refusal | null, describedBy: string): void {
  for (const control of form?.querySelectorAll("[aria-invalid]") ?? []) {
    control.removeAttribute("aria-invalid");
    control.removeAttribute("aria-errormessage");
  }
  const [first, ...rest] = Object.keys(refusal?.fields ?? {}).flatMap((name) => {
    const control = form?.elements.namedItem(name);
    return control instanceof HTMLElement ? [control] : [];
  });
  for (const control of first ? [first, ...rest] : []) {
    control.setAttribute("aria-invalid", "true");
    control.setAttribute("aria-errormessage", describedBy);
  }
  first?.focus();
}

/** A form of native controls whose fields are sent as JSON. What is wrong is said above the button; nothing that was typed is lost. */
export function JsonForm(props: JsonFormProps) {
  const { action, method = "POST", also, send, busy, quiet = false, className = "", go, onDone, children } = props;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [state, setState] = useState<"ready" | "sending" | Refusal>("ready");
  const refusal = typeof state === "object" ? state : null;
  useEffect(() => markFields(form.current, refusal, `${id}says`), [refusal, id]);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (state === "sending") return;
    const fields = readFields(event.currentTarget);
    setState("sending");
    const sent: Sent<unknown> = await sendJson(method, action, { ...fields, ...also });
    if (!sent.ok) return setState(sent);
    if (onDone) {
      setState("ready");
      return onDone(sent.body);
    }
    if (go === undefined) return window.location.reload();
    const to = typeof go === "function" ? go(sent.body) : fill(go, sent.body);
    if (to === null) setState("ready");
    else window.location.assign(to);
  };

  return (
    <form className={`json-form ${className}`} method="post" onSubmit={submit} ref={form}>
      {children}
      <p className="json-form-says" id={`${id}says`} role="alert">
        {refusal?.says}
      </p>
      <SendButton busy={busy} isSending={state === "sending"} quiet={quiet} send={send} />
    </form>
  );
}
