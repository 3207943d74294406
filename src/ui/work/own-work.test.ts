import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EMPTY_OUTBOX, type Outbox } from "../../classroom/working/outbox";
import { findKeptAnswers } from "./kept-answers-left";
import { findOwnAttempt } from "./own-work";

const device = vi.hoisted(() => ({ records: new Map<string, unknown>() }));

vi.mock("../progress/saved-record", () => ({
  loadSaved: async (key: string) => ({ kind: "found", value: device.records.get(key) }),
  deleteSaved: async (key: string) => device.records.delete(key),
  listSavedKeys: async (prefix: string) => [...device.records.keys()].filter((key) => key.startsWith(prefix)),
}));

/** What the server answers for each attempt; without one it is not reached. */
const serve = (statuses: Readonly<Record<string, number>>) => {
  const ask = vi.fn(async (path: string) => {
    const status = statuses[path.replace("/api/attempts/", "")];
    if (status === undefined) throw new TypeError("no network");
    return new Response(null, { status });
  });
  vi.stubGlobal("fetch", ask);
  return ask;
};

beforeEach(() => device.records.clear());
afterEach(() => vi.unstubAllGlobals());

describe("whose work is done on a page", () => {
  it.each([
    ["a-pupils-own", 200, "a-pupils-own"],
    ["somebody-elses", 404, null],
    ["nobody-signed-in", 401, null],
    ["database-away", 503, "database-away"],
    ["too-often", 429, "too-often"],
    ["no-network", undefined, "no-network"],
  ])("%s, where the server answers %s, is done for %s", async (attempt, status, work) => {
    vi.stubGlobal("location", { search: `?work=${attempt}` });
    const ask = serve(status === undefined ? {} : { [attempt]: status });
    expect([await findOwnAttempt(), await findOwnAttempt()]).toEqual([work, work]);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it.each(["", "?work=", "?work=../x", "?other=a"])("is nobody's where the address ends in “%s”", async (search) => {
    vi.stubGlobal("location", { search });
    const ask = serve({});
    expect(await findOwnAttempt()).toBeNull();
    expect(ask).not.toHaveBeenCalled();
  });
});

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
