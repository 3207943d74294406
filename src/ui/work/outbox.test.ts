import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  EMPTY_OUTBOX,
  type KnownAnswer,
  type Outbox,
  type PendingOp,
  readOutbox,
  slotsKept,
} from "../../classroom/working/outbox";
import { createOutbox, type OpReply, type OutboxStorage, type OutboxView } from "./outbox";

/** A server that saves as the real one does. */
function openServer() {
  const log = new Map<string, { readonly slot: string; readonly value: unknown; readonly rev: number }>();
  const answers: Record<string, KnownAnswer> = {};
  let open = true;
  const take = ({ opId, slot, value, baseRev }: PendingOp): OpReply => {
    const before = log.get(opId);
    if (before) {
      expect(before).toMatchObject({ slot, value });
      return { kind: "saved", rev: before.rev };
    }
    if (!open) return { kind: "ended" };
    const newest = answers[slot] ?? { rev: 0, value: null };
    if (newest.rev !== baseRev) return { kind: "newer", newer: newest };
    answers[slot] = { rev: newest.rev + 1, value };
    log.set(opId, { slot, value, rev: newest.rev + 1 });
    return { kind: "saved", rev: newest.rev + 1 };
  };
  return {
    answers,
    log,
    take,
    end: () => {
      open = false;
    },
    giveBack: () => {
      open = true;
    },
  };
}

/** What a device keeps, through JSON as a browser does. */
function openStorage(): OutboxStorage {
  let kept = JSON.stringify(EMPTY_OUTBOX);
  const load = async (): Promise<Outbox> => readOutbox(JSON.parse(kept)) ?? EMPTY_OUTBOX;
  return {
    load,
    change: async (by) => {
      const after = by(JSON.parse(kept));
      kept = JSON.stringify(after);
      await Promise.resolve();
      return after;
    },
  };
}

type Fate = "arrives" | "request-lost" | "reply-lost" | "twice";

let ids = 0;
function openTab(
  server: ReturnType<typeof openServer>,
  storage: OutboxStorage,
  nextFate: () => Fate = () => "arrives",
  isAlone = true,
) {
  let closed = false;
  const timers: (() => void)[] = [];
  const states: OutboxView["state"][] = [];
  const device = createOutbox({
    storage,
    newId: () => `op-${++ids}`,
    later: (_, run) => timers.push(run),
    onChange: ({ state }) => states.push(state),
    known: { ...server.answers },
    send: async (op) => {
      // What is sent is on the device by then, as it is sent.
      if (isAlone && !closed) expect((await storage.load()).ops).toContainEqual({ ...op, tried: true });
      const fate = nextFate();
      await Promise.resolve();
      if (fate === "request-lost") return { kind: "later" };
      const reply = server.take(op);
      if (fate === "twice") server.take(op);
      if (closed) return new Promise<never>(() => undefined);
      return fate === "reply-lost" ? { kind: "later" } : reply;
    },
  });
  return {
    ...device,
    timers,
    states,
    close: () => {
      closed = true;
    },
  };
}

const fates = fc.array(fc.constantFrom<Fate>("arrives", "request-lost", "reply-lost", "twice"), { maxLength: 40 });
const slots = fc.constantFrom("q1", "q2", "q3");

describe("an outbox", () => {
  it("loses nothing and doubles nothing, whatever the network does and however often the tab is closed", async () => {
    const steps = fc.array(
      fc.oneof(
        { weight: 4, arbitrary: fc.record({ kind: fc.constant("answer" as const), slot: slots }) },
        fc.record({ kind: fc.constantFrom("flush" as const, "close" as const, "close in mid-send" as const) }),
      ),
      { maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(steps, fates, async (taken, weather) => {
        const server = openServer();
        const storage = openStorage();
        const left = [...weather];
        const fate = () => left.shift() ?? "arrives";
        let tab = openTab(server, storage, fate);
        const last: Record<string, number> = {};
        for (const [i, step] of taken.entries()) {
          if (step.kind === "answer") {
            last[step.slot] = i;
            await tab.answer(step.slot, i);
          } else if (step.kind === "flush") await tab.flush();
          else {
            if (step.kind === "close in mid-send") void tab.flush();
            tab.close();
            tab = openTab(server, storage, fate, false);
          }
        }
        left.length = 0;
        await tab.flush();
        await tab.flush();
        const values = Object.fromEntries(Object.entries(server.answers).map(([slot, { value }]) => [slot, value]));
        expect(values).toEqual(last);
        expect(tab.view()).toMatchObject({ state: "saved", outbox: { ops: [], late: 0 } });
      }),
    );
  });

  it("shows a conflict with another device and merges nothing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fates, async (mine, weather) => {
        const server = openServer();
        const phone = openTab(server, openStorage());
        const left = [...weather];
        const laptop = openTab(server, openStorage(), () => left.shift() ?? "arrives");
        await phone.answer("q1", "phone");
        await phone.flush();
        await laptop.answer("q1", "laptop");
        left.length = 0;
        await laptop.flush();
        const [kept] = laptop.view().outbox.ops;
        expect(kept).toMatchObject({ value: "laptop", newer: { value: "phone" } });
        expect(laptop.view().state).toBe("kept");
        expect(server.answers["q1"]?.value).toBe("phone");
        await laptop.settle("q1", mine);
        await laptop.flush();
        expect(server.answers["q1"]?.value).toBe(mine ? "laptop" : "phone");
        expect(laptop.view()).toMatchObject({ state: "saved", outbox: { ops: [] } });
      }),
    );
  });

  it("has nothing to choose where both devices say the same", async () => {
    const server = openServer();
    const [phone, laptop] = [openTab(server, openStorage()), openTab(server, openStorage())];
    await phone.answer("q1", { kind: "choice", option: "o1" });
    await phone.flush();
    await laptop.answer("q1", { kind: "choice", option: "o1" });
    await laptop.flush();
    expect(laptop.view().outbox.ops).toEqual([]);
    expect(laptop.view().known["q1"]?.rev).toBe(1);
  });

  it("lets two tabs of one device send from what both keep", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ tab: fc.boolean(), slot: slots }), { maxLength: 12 }), async (given) => {
        const server = openServer();
        const storage = openStorage();
        const tabs = [openTab(server, storage, undefined, false), openTab(server, storage, undefined, false)] as const;
        const last: Record<string, number> = {};
        for (const [i, { tab, slot }] of given.entries()) {
          const [one, other] = tab ? tabs : [tabs[1], tabs[0]];
          last[slot] = i;
          one.hear(other.view().known);
          await one.answer(slot, i);
          await Promise.all([one.flush(), other.flush()]);
        }
        const values = Object.fromEntries(Object.entries(server.answers).map(([slot, { value }]) => [slot, value]));
        expect(values).toEqual(last);
      }),
    );
  });

  it("keeps its answers while nobody is signed in, and sends them after", async () => {
    const server = openServer();
    const storage = openStorage();
    let signedIn = false;
    const device = createOutbox({
      storage,
      newId: () => `op-${++ids}`,
      later: () => undefined,
      onChange: () => undefined,
      known: {},
      send: async (op) => (signedIn ? server.take(op) : { kind: "signed-out" }),
    });
    await device.answer("q1", 1);
    await device.flush();
    await device.answer("q2", 2);
    expect(device.view().state).toBe("signed-out");
    signedIn = true;
    await device.flush();
    expect(device.view().state).toBe("saved");
    expect(Object.keys(server.answers)).toEqual(["q1", "q2"]);
  });

  it("tells how many answers came too late, each question once", async () => {
    const server = openServer();
    const device = openTab(server, openStorage(), () => "arrives");
    server.end();
    await device.answer("q1", 1);
    await device.flush();
    expect(device.view()).toMatchObject({ ended: true, outbox: { ops: [], late: 1 } });
  });

  it("goes on after a reload where the attempt was given back, and then tells of what came too late no more", async () => {
    const server = openServer();
    const storage = openStorage();
    const before = openTab(server, storage);
    await before.answer("q1", 1);
    await before.flush();
    server.end();
    await before.answer("q1", 2);
    await before.flush();
    before.close();
    server.giveBack();
    const after = openTab(server, storage);
    await after.flush();
    expect(after.view()).toMatchObject({ ended: false, state: "saved", known: { q1: { rev: 1, value: 1 } } });
    await after.answer("q1", 3);
    await after.flush();
    expect(server.answers["q1"]).toEqual({ rev: 2, value: 3 });
    expect(after.view()).toMatchObject({ ended: false, outbox: { ops: [], late: 0 } });
  });

  it("drops what the server will never take, and sends what follows in its place", async () => {
    const sent: unknown[] = [];
    const device = createOutbox({
      storage: openStorage(),
      newId: () => `op-${++ids}`,
      later: () => undefined,
      onChange: () => undefined,
      known: {},
      send: async ({ value, baseRev }) => {
        sent.push([value, baseRev]);
        return value === "bad" ? { kind: "refused" } : { kind: "saved", rev: 1 };
      },
    });
    const bad = device.answer("q1", "bad");
    await bad;
    await device.answer("q1", "good");
    await device.flush();
    expect(sent.at(-1)).toEqual(["good", 0]);
    expect(slotsKept(device.view().outbox).size).toBe(0);
  });

  it("waits longer and longer, up to half a minute, or as long as the server says", async () => {
    const waits: number[] = [];
    const timers: (() => void)[] = [];
    let after: number | undefined;
    const device = createOutbox({
      storage: openStorage(),
      newId: () => `op-${++ids}`,
      later: (ms, run) => {
        waits.push(ms);
        timers.push(run);
      },
      onChange: () => undefined,
      known: {},
      send: async () => ({ kind: "later", ...(after === undefined ? {} : { after }) }),
    });
    const settled = () => new Promise((resolve) => setTimeout(resolve));
    await device.answer("q1", 1);
    for (let i = 0; i < 8; i++) {
      await settled();
      if (i === 7) after = 7000;
      timers.shift()?.();
    }
    await settled();
    expect(waits.slice(0, 4)).toEqual([1000, 2000, 4000, 8000]);
    expect(Math.max(...waits)).toBe(30_000);
    expect(waits.at(-1)).toBe(7000);
    expect(device.view().state).toBe("kept");
  });

  it.each([
    ["nothing", undefined],
    ["another version", { version: 2, ops: [], late: 0 }],
    ["an op without an id", { version: 1, ops: [{ slot: "q1" }], late: 0 }],
  ])("is not read from %s", (_what, raw) => expect(readOutbox(raw)).toBeNull());
});
