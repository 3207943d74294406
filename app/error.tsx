"use client";

import { useEffect, useRef } from "react";

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className="mx-auto max-w-2xl px-4 pt-24 sm:px-6">
      <h1 className="text-4xl" ref={heading} tabIndex={-1}>
        Something broke on this page
      </h1>
      <p className="mt-4 text-lg">
        What you have answered is kept on this device. Try again, or go back to the first page.
      </p>
      {error.digest && (
        <p className="mt-2 text-soft">Whoever runs this site finds the cause in its log under {error.digest}.</p>
      )}
      <p className="mt-8 flex flex-wrap gap-4">
        <button className="button" onClick={reset} type="button">
          Try again
        </button>
        <a className="button-quiet" href="/">
          To the first page
        </a>
      </p>
    </main>
  );
}
