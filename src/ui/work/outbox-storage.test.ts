import { beforeEach, expect, it, vi } from "vitest";
import { addAnswer, EMPTY_OUTBOX, type Outbox } from "../../classroom/working/outbox";

const device = vi.hoisted(() => ({ record: null as unknown, refuses: false }));

vi.mock("../device/saved-record", () => ({
  loadSaved: async () =>
    device.refuses
      ? { kind: "unavailable" }
      : device.record === null
        ? { kind: "none" }
        : { kind: "found", value: device.record },
  changeSaved: async (_key: string, _read: unknown, by: (before: unknown) => unknown) => {
    if (device.refuses) return null;
    device.record = by(device.record);
    return device.record;
  },
}));

vi.resetModules();
const { openOutboxStorage } = await import("./outbox-storage");

const answer = (slot: string) => (before: Outbox) =>
  addAnswer(before, { opId: `op of ${slot}`, slot, value: 1, seenRev: 0 });
const slotsOf = ({ ops }: Outbox) => ops.map(({ slot }) => slot);

beforeEach(() => {
  device.record = null;
  device.refuses = false;
});

it("keeps answers on the device, for another tab as well", async () => {
  const onNotKept = vi.fn();
  await openOutboxStorage("a", onNotKept).change(answer("q1"));
  expect(slotsOf(await openOutboxStorage("a", onNotKept).load())).toEqual(["q1"]);
  expect(onNotKept).not.toHaveBeenCalled();
});

it("loses nothing that it kept when the browser refuses from some moment on", async () => {
  const onNotKept = vi.fn();
  const storage = openOutboxStorage("a", onNotKept);
  for (const slot of ["q1", "q2"]) await storage.change(answer(slot));
  device.refuses = true;
  expect(slotsOf(await storage.change(answer("q3")))).toEqual(["q1", "q2", "q3"]);
  expect(slotsOf(await storage.load())).toEqual(["q1", "q2", "q3"]);
  await storage.change(answer("q4"));
  expect(onNotKept).toHaveBeenCalledTimes(1);
});

it("says once that nothing is kept where the browser never does", async () => {
  device.refuses = true;
  const onNotKept = vi.fn();
  const storage = openOutboxStorage("a", onNotKept);
  expect(await storage.load()).toEqual(EMPTY_OUTBOX);
  expect(slotsOf(await storage.change(answer("q1")))).toEqual(["q1"]);
  expect(onNotKept).toHaveBeenCalledTimes(1);
});
