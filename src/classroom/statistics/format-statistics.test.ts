import { expect, it } from "vitest";
import { analyseResponses } from "./analyse-responses";
import { formatStatistics } from "./format-statistics";
import { tableOfChoices, tableOfMarks } from "./test-table";

it("says what a teacher should look at: a wrong key, idle distractors, empty answers, few attempts", () => {
  const rows = [...Array.from({ length: 6 }, () => "BAA"), ...Array.from({ length: 5 }, () => "ABB"), "AB."];
  const lines = formatStatistics(analyseResponses(tableOfChoices("AAA", rows)));
  expect(lines[0]).toBe("12 attempts, 3 items");
  expect(lines.find((line) => line.startsWith("q1 "))).toMatch(
    /^q1 +12 +50 % +25 % to 75 % +-100\.0 +-\d+\.\d +.* wrong key\? those who chose B did better on the rest; hardly chosen: C, D; few attempts$/,
  );
  expect(lines.find((line) => line.startsWith("q3 "))).toContain("left empty: 1; few attempts");
  expect(lines.filter((line) => line.startsWith("  A *"))).toHaveLength(3);
  expect(lines.find((line) => line.startsWith("  (empty)"))).toMatch(/^ {2}\(empty\) +1 +8 % /);
});

it("is silent where little is known, and prints no NaN, null or minus nought", () => {
  const lines = formatStatistics(
    analyseResponses(
      tableOfMarks([
        [1, 0],
        [1, "unanswered"],
      ]),
    ),
  );
  const text = lines.join("\n");
  expect(text).toContain("too few attempts to say how it discriminates; all the same mark");
  expect(text).not.toMatch(/NaN|null|undefined|-0\.0*(?!\d)/);
  expect(lines.every((line) => line === line.trimEnd())).toBe(true);
});

it("says when totals cannot be compared, and sets families below the items", () => {
  const table = tableOfMarks([
    [1, "not-asked"],
    ["not-asked", 0],
  ]);
  expect(formatStatistics(analyseResponses(table))).toContain(
    "The totals are not comparable: no statistics of the test.",
  );
  const familyOf = new Map([
    ["q1", "origins"],
    ["q2", "origins"],
  ]);
  const lines = formatStatistics(analyseResponses(table, { familyOf }));
  expect(lines[0]).toBe("2 attempts, 1 family");
  expect(lines.findIndex((line) => line.startsWith("family "))).toBeGreaterThan(
    lines.findIndex((line) => line.startsWith("q2 ")),
  );
  expect(lines.find((line) => line.startsWith("origins "))).toMatch(/^origins +2 +50 % /);
});
