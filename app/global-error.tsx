"use client";

/** Shown where even the frame of the page broke: no styles and no fonts are taken for granted. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body style={{ fontFamily: "Georgia, serif", margin: "10vh auto", maxWidth: "36rem", padding: "0 1rem" }}>
        <h1>Something broke</h1>
        <p>What you have answered is kept on this device.</p>
        <button onClick={reset} type="button">
          Try again
        </button>
      </body>
    </html>
  );
}
