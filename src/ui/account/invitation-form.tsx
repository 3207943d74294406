"use client";

import { useEffect, useState } from "react";
import { Field } from "../kit/field";
import { JsonForm } from "../kit/json-form";
import { type Refusal, sendJson } from "../kit/send-json";

interface Invitation {
  readonly kind: "owner" | "teacher" | "password";
  readonly name: string | null;
}

const HEADS: Readonly<Record<Invitation["kind"], string>> = {
  owner: "Set up your school",
  teacher: "Become a teacher here",
  password: "Set a new password",
};

const LEADS: Readonly<Record<Invitation["kind"], string>> = {
  owner: "You will run this installation: you invite the other teachers and can make classes of your own.",
  teacher: "You can then make classes, assign work and see the results.",
  password:
    "You are signed out everywhere else, and a second factor is taken off: switch it on again in your account once you have signed in.",
};

/** What a one-time link allows. Its secret stands behind the # of the address and is sent only to be looked up. */
export function InvitationForm({ leastPassword }: { readonly leastPassword: number }) {
  const [token, setToken] = useState("");
  const [found, setFound] = useState<Invitation | Refusal | null>(null);
  const [done, setDone] = useState(false);
  useEffect(() => {
    const look = async () => {
      const secret = window.location.hash.slice(1);
      setToken(secret);
      const sent = await sendJson<Invitation>("POST", "/api/invitations/read", { token: secret });
      setFound(sent.ok ? sent.body : sent);
    };
    void look();
    window.addEventListener("hashchange", look);
    return () => window.removeEventListener("hashchange", look);
  }, []);

  if (found === null) return <p role="status">The link is looked up …</p>;
  if ("says" in found)
    return (
      <>
        <h1 className="page-title">This link opens nothing</h1>
        <p className="page-lead">{found.says}</p>
      </>
    );
  if (done)
    return (
      <>
        <h1 className="page-title">Done</h1>
        <p className="page-lead">Your account is ready.</p>
        <p>
          <a className="button" href="/sign-in?as=teacher">
            Sign in
          </a>
        </p>
      </>
    );
  return (
    <>
      <h1 className="page-title">{HEADS[found.kind]}</h1>
      <p className="page-lead">
        {found.name !== null && `${found.name}: `}
        {LEADS[found.kind]}
      </p>
      <div className="school-card">
        <JsonForm
          action="/api/invitations/accept"
          also={{ token }}
          onDone={() => setDone(true)}
          send={found.kind === "password" ? "Set the password" : "Make the account"}
        >
          {found.kind !== "password" && (
            <>
              <Field hint="As your pupils know you." label="Your name">
                {(ids) => <input {...ids} autoComplete="name" maxLength={120} name="name" required />}
              </Field>
              <Field hint="You sign in with it; nothing is ever sent to it." label="E-mail address">
                {(ids) => <input {...ids} autoComplete="username" name="email" required type="email" />}
              </Field>
            </>
          )}
          <Field hint={`At least ${leastPassword} characters; a few words do.`} label="Password">
            {(ids) => (
              <input
                {...ids}
                autoComplete="new-password"
                minLength={leastPassword}
                name="password"
                required
                type="password"
              />
            )}
          </Field>
        </JsonForm>
      </div>
    </>
  );
}
