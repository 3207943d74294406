import { afterEach, describe, expect, it, vi } from "vitest";
import { findOwnAttempt } from "./own-work";

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
