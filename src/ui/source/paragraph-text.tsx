"use client";
import { useState, useSyncExternalStore } from "react";
import { sendJson } from "../kit/send-json";

/** Set by the server for whoever is signed in where the articles themselves are held; nobody else asks for them. */
const MAY_ASK = "course.articles=1";

const never = () => () => undefined;
const mayAsk = (): boolean => document.cookie.includes(MAY_ASK);

/** The paragraph of the article itself, where the school holds it: fetched when it is opened. */
export function ParagraphText({ path, n }: { path: string; n: number }) {
  const isOffered = useSyncExternalStore(never, mayAsk, () => false);
  const [shown, setShown] = useState<{ readonly text: string | null; readonly says: string } | null>(null);
  if (!isOffered) return null;
  const open = async () => {
    if (shown?.text) return;
    const sent = await sendJson<{ text: string }>("GET", `${path}/${n}`);
    const missing = "It cannot be shown: sign in again, or ask who runs this site whether the article is there.";
    if (sent.ok) setShown({ text: sent.body.text, says: "" });
    else setShown({ text: null, says: sent.code === "offline" ? sent.says : missing });
  };
  return (
    <details className="paragraph-claims" onToggle={(event) => event.currentTarget.open && open()}>
      <summary>The paragraph itself</summary>
      <div aria-live="polite">
        {shown === null ? <p>Fetching it …</p> : shown.text === null ? <p>{shown.says}</p> : null}
        {shown?.text && <blockquote>{shown.text}</blockquote>}
      </div>
    </details>
  );
}
