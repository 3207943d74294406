"use client";

import { useState } from "react";
import { Field } from "../kit/field";
import { JsonForm } from "../kit/json-form";
import { CodeField } from "./code-field";

export interface SignInFormsProps {
  /** A path of our own to go to afterwards, or null. */
  readonly next: string | null;
  /** What the link said: the class's code, and who the sign-in is likely for. */
  readonly code: string;
  readonly first: "pupil" | "teacher";
  /** The name of the school's own sign-in for teachers, or null where it has none. */
  readonly other: string | null;
}

const asks2fa = (body: unknown): boolean =>
  typeof body === "object" && body !== null && "twoFactorRedirect" in body && body.twoFactorRedirect === true;

/** Who signs in, then what is needed for that; a teacher with a second factor is asked for a code after the password. */
export function SignInForms({ next, code, first, other }: SignInFormsProps) {
  const [who, setWho] = useState(first);
  const [step, setStep] = useState<"password" | "code" | "backup">("password");
  const go = (to: string) => () => window.location.assign(next ?? to);
  return (
    <div className="school-card sign-in-card">
      <fieldset className="sign-in-who">
        <legend>I am</legend>
        {(["pupil", "teacher"] as const).map((one) => (
          <label key={one}>
            <input checked={who === one} name="who" onChange={() => setWho(one)} type="radio" value={one} />
            {one === "pupil" ? "a pupil" : "a teacher"}
          </label>
        ))}
      </fieldset>
      {who === "pupil" && (
        <JsonForm action="/api/auth/sign-in/pupil" key="pupil" onDone={go("/tasks")} send="Sign in">
          <Field hint="Eight letters and digits, on your card or on the board." label="Class code">
            {(ids) => (
              <input
                {...ids}
                autoCapitalize="characters"
                autoComplete="organization"
                defaultValue={code}
                name="code"
                required
              />
            )}
          </Field>
          <Field label="Your name, as it stands on the card">
            {(ids) => <input {...ids} autoComplete="username" name="name" required />}
          </Field>
          <Field hint="Two words and two digits, such as amber-kite-47." label="Your secret">
            {(ids) => (
              <input
                {...ids}
                autoCapitalize="none"
                autoComplete="current-password"
                name="secret"
                required
                spellCheck={false}
              />
            )}
          </Field>
        </JsonForm>
      )}
      {who === "teacher" && step === "password" && (
        <JsonForm
          action="/api/auth/sign-in/email"
          key="teacher"
          onDone={(body) => (asks2fa(body) ? setStep("code") : go("/teach")())}
          send="Sign in"
        >
          <Field label="E-mail address">
            {(ids) => <input {...ids} autoComplete="username" name="email" required type="email" />}
          </Field>
          <Field label="Password" hint="Forgotten? The school's owner can make a link for a new one.">
            {(ids) => <input {...ids} autoComplete="current-password" name="password" required type="password" />}
          </Field>
        </JsonForm>
      )}
      {who === "teacher" && step === "password" && other !== null && (
        <JsonForm
          action="/api/auth/sign-in/social"
          also={{ provider: "school", callbackURL: next ?? "/teach", errorCallbackURL: "/sign-in?as=teacher" }}
          key="other"
          onDone={(body) => window.location.assign((body as { readonly url: string }).url)}
          quiet
          send={`Sign in with ${other}`}
        />
      )}
      {who === "teacher" && step === "code" && (
        <JsonForm action="/api/auth/two-factor/verify-totp" key="code" onDone={go("/teach")} send="Go on">
          <CodeField label="The six digits that your authenticator app shows" />
          <button className="button-link" onClick={() => setStep("backup")} type="button">
            Use one of the backup codes instead
          </button>
        </JsonForm>
      )}
      {who === "teacher" && step === "backup" && (
        <JsonForm action="/api/auth/two-factor/verify-backup-code" key="backup" onDone={go("/teach")} send="Go on">
          <Field
            hint="Each works once. None left? The school's owner can make a link for a new password, which takes the second factor off."
            label="A backup code"
          >
            {(ids) => <input {...ids} autoComplete="off" name="code" required spellCheck={false} />}
          </Field>
          <button className="button-link" onClick={() => setStep("code")} type="button">
            Use the app instead
          </button>
        </JsonForm>
      )}
    </div>
  );
}
