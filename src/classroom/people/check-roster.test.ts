import { describe, expect, it } from "vitest";
import { checkRoster } from "./check-roster";

const CLASS = [
  { nameKey: "anna holt", removed: false },
  { nameKey: "ben moss", removed: true },
];

const check = (...rows: readonly (readonly [name: string, extra?: string])[]) =>
  checkRoster(
    rows.map(([name, extra = ""], i) => ({ line: i + 1, name, extra })),
    CLASS,
  );

describe("checkRoster", () => {
  it("takes names of any script, cleaned, with their extra time", () => {
    expect(check(["  Zoë   O’Neill ", "25%"], ["أحمد", ""], ["Ян", "300"])).toEqual([
      { line: 1, name: "Zoë O’Neill", nameKey: "zoe oneill", extraPercent: 25, problem: null },
      { line: 2, name: "أحمد", nameKey: "احمد", extraPercent: 0, problem: null },
      { line: 3, name: "Ян", nameKey: "ян", extraPercent: 300, problem: null },
    ]);
  });

  it.each([
    [[""], /missing/],
    [["- -"], /no letter/],
    [["x".repeat(81)], /longer than 80/],
    [["ÁNNA  holt"], /in the class already/],
    [["Ben Moss"], /was removed/],
    [["Cyd", "-5"], /from 0 to 300/],
    [["Cyd", "301"], /from 0 to 300/],
    [["Cyd", "half"], /from 0 to 300/],
  ] as const)("says what is wrong with %j", (row, says) => {
    expect(check(row)[0]?.problem).toMatch(says);
  });

  it("blames the second of two equal names and says where the first is", () => {
    const [first, , second] = check(["Dora King"], ["Eli"], ["dora-king"]);
    expect(first?.problem).toBeNull();
    expect(second?.problem).toMatch(/same name as in line 1/);
  });
});
