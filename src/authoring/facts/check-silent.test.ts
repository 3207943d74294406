import { describe, expect, it } from "vitest";
import { type Change, listTinyProblems } from "../fixtures/tiny-course";

const GIST = "gist: The Gull lies at Eastport.";
const DIFFER = "gist: The reports differ on the crates.";
const after = (gist: string, line: string): Change => ["claims.yaml", gist, `${gist}\n  ${line}`];
const CITES: Change = ["claims.yaml", 'cites: ["one#2", "two#1/wire"]', 'cites: ["one#2"]'];

describe("what authors write on how a claim is told", () => {
  it("may call a source silent that the claim does not cite", () =>
    expect(listTinyProblems(CITES, after(GIST, "silent: [two]")).join("\n")).not.toContain("silent"));

  it.each([
    ["a source that there is not", [CITES, after(GIST, "silent: [too]")], 'unknown source "too"'],
    ["one that the claim cites", [after(GIST, "silent: [two]")], 'the claim cites "two" and calls it silent'],
    ["one that an account cites", [after(DIFFER, "silent: [one]")], 'the claim cites "one" and calls it silent'],
    ["one twice", [CITES, after(GIST, "silent: [two, two]")], '"two" stands twice'],
    ["no verb", [after(GIST, "says: the Gull lies there")], '"the Gull lies there" does not start with a verb'],
    ["a telling of several accounts", [after(DIFFER, "says: tells of crates")], 'has "says" and several accounts'],
  ] as const)("reports %s", (_what, changes, says) => expect(listTinyProblems(...changes).join("\n")).toContain(says));
});
