"use client";

import { useEffect, useRef, useState } from "react";
import { findWarning, LONGEST_SHOWN, tellTimeLeft } from "./time-left";

interface WorkTimerProps {
  /** ms since 1970, by the server's clock. */
  readonly deadline: number;
  /** How far the server's clock is ahead of this device's, in ms. */
  readonly ahead: number;
  /** Called once, when no time is left. */
  readonly onEnd: () => void;
}

/** How long is left by the server's clock. It can be hidden; it says so aloud at ten, five and one minute. */
export function WorkTimer({ deadline, ahead, onEnd }: WorkTimerProps) {
  const [now, setNow] = useState<number | null>(null);
  const [isHidden, setHidden] = useState(false);
  const ended = useRef(false);
  useEffect(() => {
    const tick = () => setNow(Date.now() + ahead);
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [ahead]);
  const left = now === null ? null : deadline - now;
  useEffect(() => {
    if (left === null || left > 0) ended.current = false;
    else if (!ended.current) {
      ended.current = true;
      onEnd();
    }
  }, [left, onEnd]);
  if (left === null || left > LONGEST_SHOWN) return null;
  const warning = findWarning(left);
  return (
    <div className="timer" data-short={left <= 60_000 || undefined}>
      {!isHidden && <p className="timer-left">{tellTimeLeft(left)}</p>}
      <button aria-pressed={isHidden} className="timer-hide" onClick={() => setHidden(!isHidden)} type="button">
        {isHidden ? "Show the time" : "Hide the time"}
      </button>
      <p aria-live="polite" className={warning && isHidden ? "timer-left" : "sr-only"}>
        {warning}
      </p>
    </div>
  );
}
