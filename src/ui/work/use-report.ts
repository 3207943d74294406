import { useCallback, useEffect, useRef, useState } from "react";
import type { KnownAnswer } from "../../classroom/working/outbox";
import { sendJson } from "../kit/send-json";
import { type DeviceOutbox, openDeviceOutbox } from "./device-outbox";

export interface Report {
  /** "unknown": the server does not have the attempt for whoever is signed in here; "visitor": nobody is. */
  readonly state: "loading" | "saved" | "saving" | "kept" | "signed-out" | "done" | "unknown" | "visitor";
  /** What the server has of the attempt, or this device keeps for it. */
  readonly slots: ReadonlySet<string>;
  /** Records a slot. A value that was recorded last is not recorded again. */
  readonly record: (slot: string, value: unknown) => void;
  /** Hands in once everything is recorded. */
  readonly finish: () => void;
}

/** Waits between tries to hand in, in ms. */
const SHORTEST = 2000;
const LONGEST = 30_000;

interface Loaded {
  readonly answers: Readonly<Record<string, KnownAnswer>>;
  readonly submittedAt: number | null;
}

/** Records what is read or played as assigned work, through the outbox of its attempt. */
export function useReport(attempt: string): Report {
  const [state, setState] = useState<Report["state"]>("loading");
  const [slots, setSlots] = useState<ReadonlySet<string>>(new Set());
  const device = useRef<DeviceOutbox | null>(null);
  const last = useRef(new Map<string, string>());
  const place = useRef<string | null>(null);

  useEffect(() => {
    let gone = false;
    const open = async () => {
      const response = await fetch(`/api/attempts/${attempt}`, { cache: "no-store" }).catch(() => null);
      if (gone) return;
      const known = response?.ok ? ((await response.json().catch(() => null)) as Loaded | null) : null;
      if (gone) return;
      if (response && !response.ok && response.status < 500)
        return setState(response.status === 401 ? "visitor" : "unknown");
      if (known?.submittedAt) return setState("done");
      const answers = known?.answers ?? {};
      for (const [slot, { value }] of Object.entries(answers)) last.current.set(slot, JSON.stringify(value));
      setSlots(new Set(Object.keys(answers)));
      device.current = openDeviceOutbox({
        attempt,
        known: answers,
        place: () => place.current,
        onHeard: () => undefined,
        onNotKept: () => undefined,
        onNotOwn: () => setState((before) => (before === "done" ? "done" : "unknown")),
        onChange: ({ state: next, outbox, known: there, ended }) => {
          setState((before) => (before === "unknown" ? before : before === "done" || ended ? "done" : next));
          setSlots(new Set([...Object.keys(there), ...outbox.ops.map(({ slot }) => slot)]));
          // One path is played: what this device plays last is the one that stands.
          for (const { slot, newer } of outbox.ops) if (newer !== null) void device.current?.settle(slot, true);
        },
      });
      setState("saved");
    };
    void open();
    return () => {
      gone = true;
      device.current?.close();
      device.current = null;
    };
  }, [attempt]);

  const record = useCallback((slot: string, value: unknown) => {
    const text = JSON.stringify(value);
    if (!device.current || last.current.get(slot) === text) return;
    last.current.set(slot, text);
    place.current = slot;
    void device.current.answer(slot, value);
  }, []);
  const finishing = useRef(false);
  const finish = useCallback(() => {
    const end = async () => {
      const outbox = device.current;
      if (!outbox || finishing.current) return;
      finishing.current = true;
      for (let wait = SHORTEST; device.current === outbox; wait = Math.min(LONGEST, 2 * wait)) {
        await outbox.flush();
        const isSent = outbox.view().outbox.ops.length === 0;
        const ended = isSent ? await sendJson("POST", `/api/attempts/${attempt}/submit`) : null;
        if (ended?.ok) setState("done");
        // What the server does not take now, it does not take later either; what did not reach it is tried again.
        if (ended && (ended.ok || (ended.status > 0 && ended.status < 500 && ended.status !== 429))) break;
        setState((before) => (before === "saved" ? "kept" : before));
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
      finishing.current = false;
    };
    void end();
  }, [attempt]);
  return { state, slots, record, finish };
}
