import { useCallback, useEffect, useRef, useState } from "react";
import type { KnownAnswer } from "../../classroom/working/outbox";
import { answersSeen, EMPTY_OUTBOX, slotsKept } from "../../classroom/working/outbox";
import type { OpenQuestion } from "../../quiz/open-question";
import { type DeviceOutbox, openDeviceOutbox, type Standing } from "./device-outbox";
import type { OutboxView } from "./outbox";

export interface WorkStart {
  readonly attempt: string;
  readonly answers: Readonly<Record<string, KnownAnswer>>;
  readonly deadline: number | null;
  readonly told: Readonly<Record<string, OpenQuestion>>;
  /** The server's clock when the page was made. */
  readonly now: number;
}

export interface WorkOutbox extends OutboxView {
  /** False until the device has been asked what it keeps. */
  readonly ready: boolean;
  readonly notKept: boolean;
  readonly seen: Readonly<Record<string, unknown>>;
  readonly kept: ReadonlySet<string>;
  readonly deadline: number | null;
  /** How far the server's clock is ahead of this device's, in ms. */
  readonly ahead: number;
  readonly told: Readonly<Record<string, OpenQuestion>>;
  readonly answer: (slot: string, value: unknown) => Promise<void>;
  readonly settle: (slot: string, mine: boolean) => void;
  /** Sends what there is; resolves to how many answers still wait on this device. */
  readonly flush: () => Promise<number>;
  /** Asks the server how the attempt stands, and until when. */
  readonly ask: () => Promise<Standing>;
}

/** The outbox of an attempt, for as long as the page stands. `place` is the slot that the pupil looks at. */
export function useOutbox(start: WorkStart, place: string | null): WorkOutbox {
  const [view, setView] = useState<OutboxView>({
    outbox: EMPTY_OUTBOX,
    state: "saved",
    known: start.answers,
    ended: false,
  });
  const [ready, setReady] = useState(false);
  const [notKept, setNotKept] = useState(false);
  const [deadline, setDeadline] = useState(start.deadline);
  const [ahead, setAhead] = useState(0);
  const [told, setTold] = useState(start.told);
  const device = useRef<DeviceOutbox | null>(null);
  const at = useRef(place);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the page was made with is that of the mount.
  useEffect(() => {
    setAhead(start.now - Date.now());
    const opened = openDeviceOutbox({
      attempt: start.attempt,
      known: start.answers,
      place: () => at.current,
      onChange: (next) => {
        setView(next);
        setReady(true);
      },
      onHeard: (heard) => {
        if (heard.now !== undefined) setAhead(heard.now - Date.now());
        if (heard.deadline !== undefined) setDeadline(heard.deadline);
        const { told: one } = heard;
        if (one) setTold((before) => ({ ...before, [one.slot]: one.question }));
      },
      onNotKept: () => setNotKept(true),
    });
    device.current = opened;
    return () => {
      device.current = null;
      opened.close();
    };
  }, []);

  useEffect(() => {
    if (at.current === place) return;
    at.current = place;
    // Somebody who leafs on is not followed step by step.
    const wait = setTimeout(() => device.current?.notePlace(), 1500);
    return () => clearTimeout(wait);
  }, [place]);

  return {
    ...view,
    ready,
    notKept,
    deadline,
    ahead,
    told,
    seen: answersSeen(view.outbox, view.known),
    kept: slotsKept(view.outbox),
    answer: useCallback(async (slot, value) => device.current?.answer(slot, value), []),
    settle: useCallback((slot, mine) => void device.current?.settle(slot, mine), []),
    flush: useCallback(async () => {
      await device.current?.flush();
      return device.current?.view().outbox.ops.length ?? 0;
    }, []),
    ask: useCallback(async () => (await device.current?.ask()) ?? "unreached", []),
  };
}
