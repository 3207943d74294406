import { describe, expect, it } from "vitest";
import { STEMS } from "./source-wording";

describe("STEMS.whichReports", () => {
  it.each([
    ["says that the mill burnt", "say that the mill burnt"],
    ["names the guild in its headline as the owner", "name the guild in their headlines as the owner"],
    ["says that the guild kept its mill", "say that the guild kept its mill"],
    ["passes on what the miller heard", "pass on what the miller heard"],
    ["uses the word “hands”", "use the word “hands”"],
    ["has the guild burn the mill", "have the guild burn the mill"],
    ["is silent on the owner", "are silent on the owner"],
  ])("%s", (says, asked) => expect(STEMS.whichReports(says)).toBe(`Which report or reports ${asked}?`));
});
