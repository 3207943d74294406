import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EMPTY_OUTBOX, type Outbox } from "../../classroom/working/outbox";
import { findKeptAnswers } from "./kept-answers-left";

const device = vi.hoisted(() => ({ records: new Map<string, unknown>() }));

vi.mock("../device/saved-record", () => ({
  loadSaved: async (key: string) => ({ kind: "found", value: device.records.get(key) }),
  deleteSaved: async (key: string) => device.records.delete(key),
  listSavedKeys: async (prefix: string) => [...device.records.keys()].filter((key) => key.startsWith(prefix)),
}));

/** What the server answers for each attempt; without one it is not reached. */
const serve = (statuses: Readonly<Record<string, number>>) => {
  const ask = async (path: string) => {
    const status = statuses[path.replace("/api/attempts/", "")];
    if (status === undefined) throw new TypeError("no network");
    return new Response(null, { status });
  };
  vi.stubGlobal("fetch", ask);
};

beforeEach(() => device.records.clear());
afterEach(() => vi.unstubAllGlobals());

describe("what a sign-out takes from a shared machine", () => {
  const op = { opId: "op", slot: "q1", value: 1, baseRev: 0, tried: false, newer: null };
  const box = (count: number): Outbox => ({ ...EMPTY_OUTBOX, ops: Array.from({ length: count }, () => op) });

  it("is what its user has not sent, and never what another has not sent", async () => {
    device.records.set("outbox of mine", box(2));
    device.records.set("outbox of sent", box(0));
    device.records.set("outbox of theirs", box(3));
    device.records.set("progress of valley", {});
    serve({ mine: 200, theirs: 404 });
    const { unsent, clear } = await findKeptAnswers();
    expect(unsent).toBe(2);
    await clear();
    expect([...device.records.keys()]).toEqual(["outbox of theirs", "progress of valley"]);
  });

  it.each([503, 429, undefined])("leaves what waits where the server cannot say whose it is (%s)", async (status) => {
    device.records.set("outbox of mine", box(2));
    serve(status === undefined ? {} : { mine: status });
    const { unsent, clear } = await findKeptAnswers();
    await clear();
    expect([unsent, device.records.size]).toEqual([0, 1]);
  });

  it("is nothing that waits, where nobody is signed in any more", async () => {
    device.records.set("outbox of mine", box(2));
    serve({ mine: 401 });
    const { unsent, clear } = await findKeptAnswers();
    await clear();
    expect([unsent, device.records.size]).toEqual([0, 1]);
  });
});
