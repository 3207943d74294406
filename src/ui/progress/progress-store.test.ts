import { beforeEach, expect, it, vi } from "vitest";
import { lessonOf, NO_PROGRESS, type Progress, withGuess, withStop } from "./progress";

const device = vi.hoisted(() => ({ records: new Map<string, unknown>(), refuses: false }));

vi.mock("../device/saved-record", () => ({
  loadSaved: async (key: string) => {
    if (device.refuses) return { kind: "unavailable" };
    return device.records.has(key) ? { kind: "found", value: device.records.get(key) } : { kind: "none" };
  },
  changeSaved: async (key: string, _read: unknown, by: (before: unknown) => unknown) => {
    if (device.refuses) return null;
    device.records.set(key, by(device.records.get(key) ?? null));
    return device.records.get(key);
  },
  deleteSaved: async (key: string) => {
    if (!device.refuses) device.records.delete(key);
    return !device.refuses;
  },
}));

// Tests share their modules: one that ran before may have loaded the store with what it really keeps its records in.
vi.resetModules();
const { createProgressStore } = await import("./progress-store");

const OWN = "progress of valley";
const guess = (progress: Progress) => withGuess(progress, "one", "print", "small");

beforeEach(() => {
  device.records.clear();
  device.refuses = false;
});

it("says that a change is kept once the device holds it", async () => {
  const store = createProgressStore("valley");
  await expect(store.getState().change(guess)).resolves.toBe(true);
  expect(device.records.get(OWN)).toEqual(guess(NO_PROGRESS));
});

it("shows what another tab wrote when it reads again", async () => {
  const store = createProgressStore("valley");
  await store.getState().load();
  device.records.set(OWN, withStop(NO_PROGRESS, "one", "zone", "us"));
  await store.getState().load();
  expect(lessonOf(store.getState().progress, "one").stops).toEqual({ zone: "us" });
});

it("never takes back what it shows while one change after another is being kept", async () => {
  const store = createProgressStore("valley");
  const shown: boolean[] = [];
  const changes = [
    store.getState().change(guess),
    store.getState().change((progress) => withStop(progress, "one", "zone", "us")),
  ];
  store.subscribe(({ progress }) => shown.push(lessonOf(progress, "one").stops["zone"] === "us"));
  await Promise.all([...changes, store.getState().load()]);
  expect(shown).not.toContain(false);
  expect(store.getState()).toMatchObject({ loaded: true, progress: device.records.get(OWN) });
});

it("goes on with what could not be kept, and says so", async () => {
  const store = createProgressStore("valley");
  await store.getState().load();
  device.refuses = true;
  await expect(store.getState().change(guess)).resolves.toBe(false);
  device.refuses = false;
  await store.getState().load();
  expect(store.getState()).toMatchObject({ progress: guess(NO_PROGRESS), trouble: "not-saved" });
});

it("starts over when what is shown is deleted, and keeps everything where the browser refuses", async () => {
  const store = createProgressStore("valley");
  await store.getState().change(guess);
  device.refuses = true;
  await expect(store.getState().clear()).resolves.toBe(false);
  expect(store.getState().progress).toEqual(guess(NO_PROGRESS));
  device.refuses = false;
  await expect(store.getState().clear()).resolves.toBe(true);
  expect(store.getState()).toMatchObject({ progress: NO_PROGRESS, trouble: null });
  expect(device.records.size).toBe(0);
});

const open = async (attempt: string | null) => {
  const store = createProgressStore("valley", async () => attempt);
  await store.getState().load();
  return store;
};
const stops = (store: Awaited<ReturnType<typeof open>>) => lessonOf(store.getState().progress, "one").stops;
const answer = (stop: string, option: string) => (progress: Progress) => withStop(progress, "one", stop, option);

it("keeps what is answered as assigned work apart from what others have answered on the same machine", async () => {
  const before = await open(null);
  await before.getState().change(answer("zone", "us"));
  const first = await open("attempt of ada");
  expect([stops(first), first.getState().work]).toEqual([{}, "attempt of ada"]);
  await first.getState().change(answer("zone", "russia"));
  await first.getState().change(answer("road", "east"));
  const second = await open("attempt of ben");
  expect(stops(second), "nothing of the first pupil's").toEqual({});
  await second.getState().change(answer("road", "west"));
  expect(stops(await open("attempt of ada"))).toEqual({ zone: "russia", road: "east" });
  expect(stops(await open("attempt of ben"))).toEqual({ road: "west" });
  expect(stops(await open(null)), "what was held is never written over").toEqual({ zone: "us", road: "east" });
});

it("lets the device's own record follow what one pupil changes", async () => {
  const work = await open("attempt of ada");
  for (const option of ["east", "west", "west", "south"]) await work.getState().change(answer("road", option));
  const own = await open(null);
  expect([stops(own), own.getState().work]).toEqual([{ road: "south" }, null]);
  await own.getState().change(answer("road", "north"));
  expect(stops(await open("attempt of ada")), "what is done without an account is no assigned work").toEqual({
    road: "south",
  });
});

it("deletes nothing that was answered as assigned work when the device's own record is begun anew", async () => {
  const first = await open("attempt of ada");
  await first.getState().change(answer("road", "east"));
  const own = await open(null);
  await expect(own.getState().clear()).resolves.toBe(true);
  expect([stops(own), stops(await open(null))]).toEqual([{}, {}]);
  expect(stops(await open("attempt of ada"))).toEqual({ road: "east" });
});
