"use client";

import { useEffect, useState } from "react";
import type { LiveView } from "../../../classroom/working/live-progress";

/** How often a page that is looked at asks, in ms; and how seldom once nothing answers. */
const ASK_EVERY = 4000;
const ASK_AGAIN = 15_000;

interface Polled {
  readonly view: LiveView;
  /** How far this device's clock lags behind the server's, in ms. */
  readonly ahead: number;
  /** What is wrong, while something is. */
  readonly problem: string | null;
}

/** The live view, asked for anew while the page is looked at. What has not changed costs an answer without a body. */
export function useLiveView(path: string, first: LiveView, at: number): Polled {
  const [polled, setPolled] = useState<Polled>({ view: first, ahead: 0, problem: null });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let tag = "";
    let isOver = false;
    setPolled((known) => ({ ...known, ahead: at - Date.now() }));

    const ask = async (): Promise<void> => {
      clearTimeout(timer);
      if (isOver || document.hidden) return;
      const response = await fetch(path, {
        cache: "no-store",
        headers: tag === "" ? {} : { "If-None-Match": tag },
      }).catch(() => null);
      if (isOver) return;
      const isKnown = response?.status === 304;
      const view = response?.ok ? ((await response.json().catch(() => null)) as LiveView | null) : null;
      if (response && (isKnown || view)) {
        tag = response.headers.get("ETag") ?? "";
        const ahead = Number(response.headers.get("X-Now") ?? Date.now()) - Date.now();
        setPolled((known) =>
          isKnown && known.problem === null ? known : { view: view ?? known.view, ahead, problem: null },
        );
        timer = setTimeout(ask, ASK_EVERY);
        return;
      }
      const problem =
        response?.status === 401
          ? "You are signed out. Sign in again, then load this page."
          : "The server was not reached. What stands here may be old; it is asked again.";
      setPolled((known) => ({ ...known, problem }));
      timer = setTimeout(ask, ASK_AGAIN);
    };

    const look = (): void => {
      if (!document.hidden) void ask();
    };
    document.addEventListener("visibilitychange", look);
    window.addEventListener("online", look);
    timer = setTimeout(ask, ASK_EVERY);
    return () => {
      isOver = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("online", look);
    };
  }, [path, at]);
  return polled;
}
