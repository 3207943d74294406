"use client";

import { useState } from "react";
import { Field } from "../kit/field";
import { JsonForm } from "../kit/json-form";
import { CodeField } from "./code-field";

interface Offered {
  readonly totpURI: string;
  readonly backupCodes: readonly string[];
  /** The QR code, as SVG from our own server. */
  readonly picture: string;
}

const PASSWORD = (
  <Field label="Your password">
    {(ids) => <input {...ids} autoComplete="current-password" name="password" required type="password" />}
  </Field>
);

const secretOf = (uri: string): string => new URL(uri).searchParams.get("secret") ?? "";

/** Switches one-time codes from an authenticator app on or off. */
export function SecondFactor({ isOn }: { readonly isOn: boolean }) {
  const [offered, setOffered] = useState<Offered | null>(null);
  if (isOn)
    return (
      <>
        <p>On: signing in asks for a code from your authenticator app.</p>
        <JsonForm action="/api/auth/two-factor/disable" quiet send="Switch it off">
          {PASSWORD}
        </JsonForm>
      </>
    );
  if (offered === null)
    return (
      <>
        <p>
          Off. With it, a password that somebody has seen is not enough: signing in also asks for six digits from an app
          on your phone.
        </p>
        <JsonForm
          action="/api/auth/two-factor/enable"
          onDone={(body) => setOffered(body as Offered)}
          quiet
          send="Set up the second factor"
        >
          {PASSWORD}
        </JsonForm>
      </>
    );
  return (
    <ol className="account-steps">
      <li>
        <p>Scan this with your authenticator app, or type the key: {secretOf(offered.totpURI)}</p>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own server from the key above */}
        <div aria-hidden="true" className="account-qr" dangerouslySetInnerHTML={{ __html: offered.picture }} />
      </li>
      <li>
        <p>Print these backup codes or write them down. Each opens the door once when the phone is lost.</p>
        <ul className="account-codes">
          {offered.backupCodes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </li>
      <li>
        <JsonForm action="/api/auth/two-factor/verify-totp" send="Switch it on">
          <CodeField label="The six digits that the app shows now" />
        </JsonForm>
      </li>
    </ol>
  );
}
