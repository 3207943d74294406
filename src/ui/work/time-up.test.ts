import { expect, it } from "vitest";
import type { Standing } from "./device-outbox";
import { settleTimeUp } from "./time-up";

/** A server that answers one thing after another, the last for ever; what it says of the deadline is heard a moment later. */
async function settle(standings: readonly Standing[], deadlines: readonly number[] = [10]) {
  const done: string[] = [];
  let asked = 0;
  let slept = 0;
  const end = await settleTimeUp({
    flush: async () => done.push("sent"),
    ask: async () => {
      done.push("asked");
      asked += 1;
      return standings[Math.min(asked, standings.length) - 1] ?? "unreached";
    },
    deadline: () => deadlines[Math.min(slept, deadlines.length - 1)] ?? null,
    sleep: async () => {
      slept += 1;
    },
  });
  return { end, done, slept };
}

it("sends what was answered before it asks, and believes the server that it is over", async () => {
  expect(await settle(["ended"])).toEqual({ end: "ended", done: ["sent", "asked"], slept: 0 });
});

it("goes on where somebody was given more time that this page had not heard of", async () => {
  expect((await settle(["running"], [10, 610])).end).toBe("more");
});

it("asks again where the server's clock is a moment behind", async () => {
  expect(await settle(["running", "running", "ended"])).toMatchObject({ end: "ended", slept: 2 });
});

it.each([["unreached"], ["running"]] as const)(
  "says that the time is over where the server stays %s",
  async (standing) => {
    expect((await settle([standing])).end).toBe("up");
  },
);
