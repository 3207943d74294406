"use client";

import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
import { findOwnAttempt } from "../device/own-work";
import { createProgressStore, type ProgressState } from "./progress-store";

const ProgressContext = createContext<StoreApi<ProgressState> | null>(null);

/** Remembers on this device what the learner did in the course, and says so when it cannot. */
export function ProgressProvider({ course, children }: { course: string; children: ReactNode }) {
  const [store] = useState(() => createProgressStore(course, findOwnAttempt));
  useEffect(() => {
    performance.mark("hydrated");
    void store.getState().load();
    // Another tab, or a window beside this one, may have written meanwhile: what is shown here, and typed over, is what the device holds.
    const reload = () => {
      if (document.visibilityState === "visible") void store.getState().load();
    };
    document.addEventListener("visibilitychange", reload);
    window.addEventListener("focus", reload);
    return () => {
      document.removeEventListener("visibilitychange", reload);
      window.removeEventListener("focus", reload);
    };
  }, [store]);
  return (
    <ProgressContext value={store}>
      <TroubleNotice store={store} />
      {children}
    </ProgressContext>
  );
}

export function useProgress<T>(select: (state: ProgressState) => T): T {
  const store = useContext(ProgressContext);
  if (!store) throw new Error("useProgress needs a ProgressProvider around it.");
  return useStore(store, select);
}

const TROUBLE = {
  "set-aside":
    "What this device remembered of your progress could not be read. It has been set aside, not deleted, and you start with an empty page. The lessons and questions are all there.",
  "not-saved":
    "This browser does not let the page remember anything. You can go on, but your progress will be gone when you leave this page.",
} as const;

function TroubleNotice({ store }: { store: StoreApi<ProgressState> }) {
  const trouble = useStore(store, (state) => state.trouble);
  return (
    <div role="status">
      {trouble && (
        <p className="notice">
          <strong>About your progress.</strong> {TROUBLE[trouble]}
        </p>
      )}
    </div>
  );
}
