"use client";

import { sendJson } from "../kit/send-json";

/** Ends the session on this device. */
export function SignOut({ person }: { readonly person: string }) {
  const leave = async () => {
    await sendJson("POST", "/api/auth/sign-out", {});
    window.location.assign("/sign-in");
  };
  return (
    <p className="sign-out">
      <span>{person}</span>
      <button onClick={() => void leave()} type="button">
        Sign out
      </button>
    </p>
  );
}
