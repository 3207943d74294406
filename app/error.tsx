"use client";

import { useEffect, useRef } from "react";
import { LostPage } from "../src/ui/kit/lost-page";

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <LostPage heading={heading} title="Something broke on this page">
      <p>What you have answered is kept on this device. Try again, or go back to the first page.</p>
      <p className="lost-ways">
        <button className="button" onClick={reset} type="button">
          Try again
        </button>
        <a className="button-quiet" href="/">
          To the first page
        </a>
      </p>
      {error.digest && (
        <p className="lost-note">For whoever runs this site: the log names the cause under {error.digest}.</p>
      )}
    </LostPage>
  );
}
