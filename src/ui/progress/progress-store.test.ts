import { beforeEach, expect, it, vi } from "vitest";
import { lessonOf, NO_PROGRESS, type Progress, withGuess, withStop } from "./progress";
import { createProgressStore } from "./progress-store";

const device = vi.hoisted(() => ({ held: null as unknown, refuses: false }));

vi.mock("./saved-record", () => ({
  loadSaved: async () =>
    device.refuses ? { kind: "unavailable" } : device.held ? { kind: "found", value: device.held } : { kind: "none" },
  changeSaved: async (_key: string, _read: unknown, by: (before: unknown) => unknown) => {
    if (device.refuses) return null;
    device.held = by(device.held);
    return device.held;
  },
  deleteSaved: async () => {
    if (!device.refuses) device.held = null;
    return !device.refuses;
  },
}));

const guess = (progress: Progress) => withGuess(progress, "one", "print", "small");

beforeEach(() => {
  device.held = null;
  device.refuses = false;
});

it("says that a change is kept once the device holds it", async () => {
  const store = createProgressStore("valley");
  await expect(store.getState().change(guess)).resolves.toBe(true);
  expect(device.held).toEqual(guess(NO_PROGRESS));
});

it("shows what another tab wrote when it reads again", async () => {
  const store = createProgressStore("valley");
  await store.getState().load();
  device.held = withStop(NO_PROGRESS, "one", "zone", "us");
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
  expect(store.getState()).toMatchObject({ loaded: true, progress: device.held });
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

it("starts over when everything is deleted, and keeps everything where the browser refuses", async () => {
  const store = createProgressStore("valley");
  await store.getState().change(guess);
  device.refuses = true;
  await expect(store.getState().clear()).resolves.toBe(false);
  expect(store.getState().progress).toEqual(guess(NO_PROGRESS));
  device.refuses = false;
  await expect(store.getState().clear()).resolves.toBe(true);
  expect(store.getState()).toMatchObject({ progress: NO_PROGRESS, trouble: null });
  expect(device.held).toBeNull();
});
