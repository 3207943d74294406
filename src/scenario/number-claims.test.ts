import { describe, expect, it } from "vitest";
import { numberClaims } from "./number-claims";
import { readLine } from "./story-line";

const line = (...tags: string[]) => readLine("A line.", tags, false);
const turn = (...lines: ReturnType<typeof line>[]) => ({ lines, options: [], ended: false });

const monday = turn(line("claim: lamp-lit/once boat-out"), line("stage", "decision: first-entry"));
const friday = turn(line("inferred: storm"), line("claim: lamp-lit/twice mill-dark"));
const debrief = turn(
  line("record: first-entry", "claim: lamp-lit bell"),
  line("record: never-asked", "claim: wreck"),
  line("inferred: tide"),
);

describe("the numbers of claims", () => {
  it("run from 1 in the order in which a path meets them, one for a claim whatever the account", () => {
    expect([...numberClaims({ turns: [monday, friday] })]).toEqual([
      ["lamp-lit", 1],
      ["boat-out", 2],
      ["storm", 3],
      ["mill-dark", 4],
    ]);
  });

  it("stay as they are when the path goes on", () => {
    const before = numberClaims({ turns: [monday] });
    const after = numberClaims({ turns: [monday, friday, debrief] });
    for (const [claim, n] of before) expect(after.get(claim)).toBe(n);
  });

  it("leave no gap for what the record says of a choice that was not met", () => {
    const numbers = numberClaims({ turns: [monday, debrief] });
    expect(numbers.has("wreck")).toBe(false);
    expect([numbers.get("bell"), numbers.get("tide")]).toEqual([3, 4]);
  });
});
