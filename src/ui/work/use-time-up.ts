import { useCallback, useEffect, useRef, useState } from "react";
import { settleTimeUp } from "./time-up";
import type { WorkOutbox } from "./use-outbox";

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What the timer calls when it runs out, and whether the time is over while the server cannot be reached. Where the server has ended the attempt, its result is opened. */
export function useTimeUp(
  { ask, flush, deadline }: Pick<WorkOutbox, "ask" | "flush" | "deadline">,
  result: string,
): { readonly isUp: boolean; readonly onEnd: () => void } {
  const [isUp, setUp] = useState(false);
  const latest = useRef(deadline);
  useEffect(() => {
    latest.current = deadline;
    setUp(false);
  }, [deadline]);
  const onEnd = useCallback(() => {
    void settleTimeUp({ flush, ask, deadline: () => latest.current, sleep }).then((end) => {
      if (end === "ended") window.location.assign(result);
      else setUp(end === "up");
    });
  }, [ask, flush, result]);
  return { isUp, onEnd };
}
