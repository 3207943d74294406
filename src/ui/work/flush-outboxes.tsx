"use client";

import { useEffect } from "react";

/** Sends what this device still keeps of the pupil's open attempts, as after a session has ended and begun again. */
export function FlushOutboxes({ attempts }: { readonly attempts: readonly string[] }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: those that the page was made with.
  useEffect(() => {
    if (attempts.length === 0) return;
    void import("./flush-kept").then(({ flushKept }) => Promise.all(attempts.map(flushKept))).catch(() => null);
  }, []);
  return null;
}
