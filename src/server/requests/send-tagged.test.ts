import { describe, expect, it } from "vitest";
import { sendTagged } from "./send-tagged";

describe("what is asked for again and again", () => {
  const first = sendTagged({ pupils: ["Anna"] }, { headers: new Headers(), at: 17 });
  const again = (value: unknown, weak = "") =>
    sendTagged(value, { headers: new Headers({ "If-None-Match": `${weak}${first.headers.get("ETag")}` }), at: 18 });

  it("comes with its tag and the server's clock, and is kept by no cache", async () => {
    expect(await first.json()).toEqual({ pupils: ["Anna"] });
    expect(Object.fromEntries(first.headers)).toMatchObject({
      etag: expect.stringMatching(/^"[\w-]{22}"$/),
      ...{ "x-now": "17", "cache-control": "private, no-store", vary: "Cookie", "content-type": "application/json" },
    });
  });

  it.each(["", "W/"])("is an answer without a body where the caller knows it, with the clock of now", async (weak) => {
    const known = again({ pupils: ["Anna"] }, weak);
    expect([known.status, await known.text(), known.headers.get("X-Now")]).toEqual([304, "", "18"]);
    expect(known.headers.get("ETag")).toBe(first.headers.get("ETag"));
  });

  it("comes whole, under another tag, where it says something else", async () => {
    const other = again({ pupils: ["Anna", "Ben"] });
    expect([other.status, other.headers.get("ETag") === first.headers.get("ETag")]).toEqual([200, false]);
  });
});
