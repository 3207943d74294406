"use client";

import { useState } from "react";
import { Field } from "../kit/field";
import { JsonForm } from "../kit/json-form";

interface Joined {
  readonly name: string;
  readonly secret: string;
  readonly code: string;
  readonly className: string;
}

function JoinedCard({ name, secret, code, className }: Joined) {
  return (
    <>
      <h1 className="page-title">You are in</h1>
      <p className="page-lead">
        Write this down or print it now. The secret is shown only this once; you need it each time you sign in.
      </p>
      <dl className="join-card">
        <dt>Class</dt>
        <dd>
          <bdi>{className}</bdi>
        </dd>
        <dt>Class code</dt>
        <dd>{code}</dd>
        <dt>Your name</dt>
        <dd>
          <bdi>{name}</bdi>
        </dd>
        <dt>Your secret</dt>
        <dd className="join-secret">{secret}</dd>
      </dl>
      <p className="join-ways">
        <button className="button-quiet" onClick={() => window.print()} type="button">
          Print it
        </button>
      </p>
      <JsonForm
        action="/api/auth/sign-in/pupil"
        also={{ code, name, secret }}
        go="/tasks"
        send="I have written it down: sign in"
      />
      <p className="field-hint">If you lose it, your teacher can give you a new one, but not tell you this one.</p>
    </>
  );
}

/** A pupil joins a class by its code and gets a secret. */
export function JoinForm({ code }: { readonly code: string }) {
  const [joined, setJoined] = useState<Joined | null>(null);
  if (joined) return <JoinedCard {...joined} />;
  return (
    <>
      <h1 className="page-title">Join your class</h1>
      <p className="page-lead">
        Have you joined before, or do you have a card? Then <a href={`/sign-in?code=${code}`}>sign in</a>.
      </p>
      <div className="school-card">
        <JsonForm action="/api/join" onDone={(body) => setJoined(body as Joined)} send="Join">
          <Field hint="Eight letters and digits, on the board." label="Class code">
            {(ids) => (
              <input
                {...ids}
                autoCapitalize="characters"
                autoComplete="off"
                className="join-typed"
                defaultValue={code}
                maxLength={20}
                name="code"
                required
                spellCheck={false}
              />
            )}
          </Field>
          <Field hint="As your teacher knows you. Nothing else is asked." label="Your name">
            {(ids) => <input {...ids} autoComplete="name" dir="auto" maxLength={80} name="name" required />}
          </Field>
        </JsonForm>
      </div>
    </>
  );
}
