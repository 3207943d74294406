import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Step } from "../../scenario/play";
import type { StoryGraph } from "../../scenario/story-graph";
import { readLine } from "../../scenario/story-line";
import { readOption } from "../../scenario/story-option";
import { createScenarioStore } from "./scenario-store";

const device = vi.hoisted(() => ({ records: new Map<string, unknown>(), refuses: false }));

vi.mock("../device/saved-record", () => ({
  loadSaved: async (key: string, read: (raw: unknown) => unknown) => {
    if (device.refuses) return { kind: "unavailable" };
    if (!device.records.has(key)) return { kind: "none" };
    const value = read(device.records.get(key));
    return value === null ? { kind: "set-aside" } : { kind: "found", value };
  },
  changeSaved: async (key: string, _read: unknown, by: (before: unknown) => unknown) => {
    if (device.refuses) return null;
    device.records.set(key, structuredClone(by(device.records.get(key) ?? null)));
    return device.records.get(key);
  },
  deleteSaved: async (key: string) => device.records.delete(key),
}));

const OWN = "scenario log of harbour";
const held = (): unknown => device.records.get(OWN) ?? null;
const story: StoryGraph = {
  lines: [
    readLine("How do you enter it?", ["decision: first-entry"], false),
    readLine("Will a second paper tell of a lamp?", ["forecast: second-lamp"], false),
    readLine("Your page is put away.", ["ending: copied; Copied"], true),
  ],
  options: ["As said.", "As known.", "Yes.", "No."].map((text) => readOption(text, [])),
  nodes: [
    [[0], [0, 1], [1, 1]],
    [[1], [2, 3], [2, 2]],
    [[2], [], []],
  ],
};
const create = (hash = "v1", attempt: string | null = null) =>
  createScenarioStore("harbour", { id: "log", hash, story }, async () => attempt);
const known: Step = { option: 1, text: "As known.", sure: null };
const yes: Step = { option: 0, text: "Yes.", sure: 90 };

beforeEach(() => {
  device.records.clear();
  device.refuses = false;
});

describe("a scenario on a device", () => {
  it("writes each choice down before it shows what came of it", async () => {
    const store = create();
    await store.getState().load();
    store.getState().begin();
    let heldWhenShown: unknown = null;
    store.subscribe(() => {
      heldWhenShown = held();
    });
    await store.getState().choose(known);
    expect(store.getState().play?.steps).toEqual([known]);
    expect(heldWhenShown).toMatchObject({ story: "v1", steps: [known] });
  });

  it("goes on elsewhere to the same state", async () => {
    const first = create();
    first.getState().begin();
    await first.getState().choose(known);
    await first.getState().choose(yes);
    const second = create();
    await second.getState().load();
    expect(second.getState().kept?.kind).toBe("same");
    expect(second.getState().play).toBeNull();
    second.getState().resume();
    expect(second.getState().play).toEqual(first.getState().play);
  });

  it("goes on with nobody else's path where it is played as assigned work", async () => {
    const kept = async (attempt: string | null) => {
      const store = create("v1", attempt);
      await store.getState().load();
      return store.getState().kept?.play.steps ?? null;
    };
    const own = create();
    own.getState().begin();
    await own.getState().choose(known);
    expect(await kept("attempt of ada")).toBeNull();
    const first = create("v1", "attempt of ada");
    first.getState().begin();
    await first.getState().choose(known);
    await first.getState().choose(yes);
    expect([await kept("attempt of ada"), await kept("attempt of ben")]).toEqual([[known, yes], null]);
    expect(await kept(null)).toEqual([known]);
  });

  it("asks before it goes on with an older story", async () => {
    const first = create();
    first.getState().begin();
    await first.getState().choose(known);
    const second = create("v2");
    await second.getState().load();
    expect(second.getState().kept?.kind).toBe("older");
  });

  it("takes one choice back, and keeps that it was taken back", async () => {
    const store = create();
    store.getState().begin();
    await store.getState().choose(known);
    await store.getState().choose(yes);
    await store.getState().undo();
    expect(store.getState().play?.steps).toEqual([known]);
    expect(held()).toMatchObject({ steps: [known] });
  });

  it("begins where every choice was taken back", async () => {
    const store = create();
    store.getState().begin();
    await store.getState().choose(known);
    await store.getState().undo();
    const later = create();
    await later.getState().load();
    expect(later.getState()).toMatchObject({ loaded: true, kept: null, play: null });
  });

  it("keeps nothing once it is begun anew", async () => {
    const store = create();
    store.getState().begin();
    await store.getState().choose(known);
    await store.getState().restart();
    expect([store.getState().play, held()]).toEqual([null, null]);
  });

  it("goes on where the device refuses, and says so", async () => {
    device.refuses = true;
    const store = create();
    await store.getState().load();
    store.getState().begin();
    await store.getState().choose(known);
    expect([store.getState().play?.steps, store.getState().trouble]).toEqual([[known], "not-saved"]);
  });

  it("starts from the beginning where what was kept cannot be read, and says so", async () => {
    device.records.set(OWN, { version: 0 });
    const store = create();
    await store.getState().load();
    expect([store.getState().kept, store.getState().trouble]).toEqual([null, "set-aside"]);
  });
});
