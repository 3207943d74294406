import { beforeEach, describe, expect, it, vi } from "vitest";
import { writeReviewFile } from "../../study/review-file";
import type { ReviewEntry } from "../../study/review-log";
import { entry } from "../../study/test-entries";
import { readRecord, withEntries } from "./review-record";
import { createReviewStore } from "./review-store";

const device = vi.hoisted(() => ({ held: null as unknown, refuses: false }));

vi.mock("../device/saved-record", () => ({
  loadSaved: async (_key: string, read: (raw: unknown) => unknown) => {
    if (device.refuses) return { kind: "unavailable" };
    if (device.held === null) return { kind: "none" };
    const value = read(device.held);
    return value === null ? { kind: "set-aside" } : { kind: "found", value };
  },
  changeSaved: async (_key: string, read: (raw: unknown) => unknown, by: (before: unknown) => unknown) => {
    if (device.refuses) return null;
    device.held = by(device.held === null ? null : read(device.held));
    return device.held;
  },
  deleteSaved: async () => {
    if (!device.refuses) device.held = null;
    return !device.refuses;
  },
}));

const [one, two, three] = ["a", "b", "c"].map((claim) => entry("2026-03-01", { claim })) as [
  ReviewEntry,
  ReviewEntry,
  ReviewEntry,
];
const fileOf = (until: string | null, ...entries: readonly ReviewEntry[]): string =>
  writeReviewFile("valley", { until, entries });

beforeEach(() => {
  device.held = null;
  device.refuses = false;
});

describe("a file that is imported", () => {
  it("adds what is not known, and says how much was", async () => {
    const { importFile } = createReviewStore("valley").getState();
    expect(await importFile(fileOf("2026-06-30", one, two))).toEqual({ kind: "added", added: 2, known: 0 });
    expect(await importFile(fileOf("2026-09-30", two, three))).toEqual({ kind: "added", added: 1, known: 1 });
    expect(readRecord(device.held)).toMatchObject({ until: "2026-06-30", entries: [one, two, three] });
  });

  it("brings everything back after all was forgotten", async () => {
    const store = createReviewStore("valley");
    device.held = { version: 1, seed: "here", until: "2026-06-30", entries: [one, two] };
    await store.getState().load();
    const before = store.getState().record;
    const file = writeReviewFile("valley", before ?? { until: null, entries: [] });
    expect(await store.getState().forget()).toBe(true);
    expect(store.getState().record).toMatchObject({ until: null, entries: [] });
    await store.getState().importFile(file);
    expect(store.getState().record).toEqual({ ...before, seed: expect.any(String) });
  });

  it("changes nothing where it is wrong, or where the browser refuses", async () => {
    const store = createReviewStore("valley");
    await store.getState().importFile(fileOf(null, one));
    const held = structuredClone(device.held);
    const wrong = await store.getState().importFile(fileOf(null, two, { ...three, score: 7 }));
    expect(wrong).toMatchObject({ kind: "refused", faults: [expect.stringMatching(/^Answer 2 has 7 for "score"/)] });
    expect(device.held).toEqual(held);
    device.refuses = true;
    expect(await store.getState().importFile(fileOf(null, two))).toMatchObject({ kind: "refused" });
    expect(device.held).toEqual(held);
  });
});

it("sets and takes away the last day of the course, and keeps the answers", async () => {
  const store = createReviewStore("valley");
  await store.getState().importFile(fileOf(null, one));
  await store.getState().setUntil("2026-07-01");
  expect(store.getState().record).toMatchObject({ until: "2026-07-01", entries: [one] });
  await store.getState().setUntil(null);
  expect(readRecord(device.held)).toMatchObject({ until: null, entries: [one] });
});

it("starts empty where the record is damaged or the browser refuses, and says so", async () => {
  const store = createReviewStore("valley");
  device.held = { version: 1, seed: "here", until: null, entries: [{ ...one, at: "noon" }] };
  await store.getState().load();
  expect(store.getState()).toMatchObject({ trouble: "set-aside", record: { entries: [] } });
  device.refuses = true;
  await store.getState().load();
  expect(store.getState()).toMatchObject({ trouble: "not-saved", record: { entries: [] } });
});

it.each([
  ["no record", "not a record"],
  ["another version", { version: 2, seed: "a", until: null, entries: [] }],
  ["no seed", { version: 1, until: null, entries: [] }],
  ["a day that is none", { version: 1, seed: "a", until: "soon", entries: [] }],
  ["no answers", { version: 1, seed: "a", until: null }],
])("does not recognise %s", (_, raw) => {
  expect(readRecord(raw)).toBeNull();
});

it("keeps the answer that was given first under an id", () => {
  const record = withEntries(null, [one]);
  expect(withEntries(record, [{ ...one, score: 0 }, two]).entries).toEqual([one, two]);
});
