import { describe, expect, it } from "vitest";
import type { Accommodation, Assignment, AssignmentTask } from "../assigning/assignment";
import { DUE, NO_DATES, QUIZ, rules } from "../test-work";
import { type GradeCell, gradeCell, sumUp } from "./gradebook";
import { gradebookTable, moodleTable } from "./gradebook-table";
import { meanOf } from "./mean-of";

const assign = (task: AssignmentTask = QUIZ, more: Partial<Assignment> = {}): Assignment => ({
  ...{ id: "work", classId: "c", course: "harbour", title: "Gates", task, rules: rules() },
  ...{ ...NO_DATES, dueAt: DUE, releasedAt: null, createdAt: 0, revision: 1, archivedAt: null },
  ...more,
});

const granted = (more: Partial<Accommodation>): Accommodation => ({
  ...NO_DATES,
  extraMinutes: null,
  excused: false,
  ...more,
});

const tried = (percent: number | null, submittedAt: number | null = DUE - 1, number = 1) => ({
  ...{ id: `try ${number}`, number, submittedAt, percent },
  ...{ isLate: false, setBy: null },
});

describe("a cell", () => {
  it.each([
    ["a mark of nought", assign(), null, [tried(0)], "marked", 0],
    ["the best of two", assign(), null, [tried(30), tried(70, DUE - 1, 2)], "marked", 70],
    ["what nobody has read", assign({ kind: "written", prompt: "" }), null, [tried(null)], "unread", null],
    ["work begun", assign(), null, [tried(null, null)], "running", null],
    ["nothing, before it is due", assign(QUIZ, { dueAt: DUE + 99 }), null, [], "open", null],
    ["nothing, at the moment it is due", assign(), null, [], "open", null],
    ["nothing, once it was due", assign(QUIZ, { dueAt: DUE - 1 }), null, [], "missing", null],
    ["nothing, where this pupil has longer", assign(), granted({ dueAt: DUE + 99 }), [], "open", null],
    ["nothing, before it opens", assign(QUIZ, { opensAt: DUE + 5, dueAt: DUE + 9 }), null, [], "planned", null],
    ["an excused pupil's work", assign(), granted({ excused: true }), [tried(50)], "excused", null],
  ] as const)("shows %s", (_name, assignment, grant, tries, state, percent) => {
    expect(gradeCell(assignment, grant, tries, DUE)).toMatchObject({ state, percent });
  });
});

describe("a result given for the whole assignment", () => {
  const given = { id: "a1", percent: 80, reason: "Told it at the desk" };
  it.each([
    ["nothing handed in", assign(), null, [], null],
    ["a better attempt", assign(), null, [tried(95)], "try 1"],
    ["work that is not read", assign({ kind: "written", prompt: "" }), null, [tried(null)], "try 1"],
    ["work begun", assign(), null, [tried(null, null)], "try 1"],
    ["a pupil who is excused", assign(), granted({ excused: true }), [], null],
    ["a lesson", assign({ kind: "lesson", lesson: "gates" }), null, [], null],
    ["what cannot be begun yet", assign(QUIZ, { opensAt: DUE + 5, dueAt: DUE + 9 }), null, [], null],
  ] as const)("stands before %s", (_name, assignment, grant, tries, attempt) => {
    const cell = { state: "marked", percent: 80, isSet: true, isGiven: true, isLate: false, attempt };
    expect(gradeCell(assignment, grant, tries, DUE, given)).toMatchObject(cell);
  });

  it("counts in the means, is missing no more, and stands in both files as a number", () => {
    const lesson = assign({ kind: "lesson", lesson: "gates" }, { title: "Mills" });
    const both = [assign(), lesson];
    const cells = [
      both.map((one) => gradeCell(one, null, [], DUE, given)),
      both.map((one) => gradeCell(one, null, [tried(100)], DUE)),
    ];
    const { rows, columns } = sumUp(both, cells);
    expect(columns.map(({ mean, missing }) => [mean.mean, missing])).toEqual([
      [90, 0],
      [90, 0],
    ]);
    expect(rows.map(({ mean, done }) => [mean.mean, done])).toEqual([
      [80, 0],
      [100, 1],
    ]);
    const input = { assignments: both, pupils: [{ name: "Anna" }, { name: "Ben" }], rows };
    expect(gradebookTable(input).slice(1)).toEqual([
      ["Anna", "80", "80", "80"],
      ["Ben", "100", "done", "100"],
    ]);
    expect(moodleTable(input)[1]).toEqual(["Anna", "80", "80"]);
  });
});

describe("sums", () => {
  const lesson = assign({ kind: "lesson", lesson: "gates" });
  const cells: readonly (readonly GradeCell[])[] = [
    [gradeCell(assign(), null, [tried(80)], DUE + 1), gradeCell(lesson, null, [tried(100)], DUE + 1)],
    [gradeCell(assign(), null, [], DUE + 1), gradeCell(lesson, null, [], DUE + 1)],
  ];

  it("takes means over marks alone, and counts lessons apart", () => {
    const { rows, columns } = sumUp([assign(), lesson], cells);
    expect(rows.map(({ mean, done, asked }) => [mean.mean, done, asked])).toEqual([
      [80, 1, 1],
      [null, 0, 1],
    ]);
    expect(columns[0]).toMatchObject({ mean: { mean: 80, count: 1 }, missing: 1 });
  });

  it("writes what is no mark in words, and for Moodle as nothing", () => {
    const input = {
      assignments: [assign(), { ...lesson, title: "Gates" }],
      pupils: [{ name: "Anna" }, { name: "Ben" }],
      rows: sumUp([assign(), lesson], cells).rows,
    };
    expect(gradebookTable(input)).toEqual([
      ["Pupil", "Gates", "Gates (2)", "Mean of marks (%)"],
      ["Anna", "80", "done", "80"],
      ["Ben", "missing", "missing", ""],
    ]);
    expect(moodleTable(input)[2]).toEqual(["Ben", "", ""]);
  });
});

describe("a mean", () => {
  it("says how rough it is from three values on, by Student's t", () => {
    const { mean, interval } = meanOf([50, 60, 70]);
    expect(mean).toBe(60);
    expect(interval?.low).toBeCloseTo(60 - (4.303 * 10) / Math.sqrt(3), 3);
    expect(interval?.high).toBeCloseTo(60 + (4.303 * 10) / Math.sqrt(3), 3);
  });

  it.each([
    ["none", [], null],
    ["two", [0, 100], 50],
    ["thirty", Array.from({ length: 30 }, () => 40), 40],
  ])("has no interval for %s", (_name, values, mean) => {
    expect(meanOf(values)).toEqual({ mean, count: values.length, interval: null });
  });

  it("has a quantile for every count up to 29, and stays within 0 to 100", () => {
    for (let n = 3; n < 30; n++) {
      const { interval } = meanOf(Array.from({ length: n }, (_, i) => (i % 2) * 100));
      expect(interval?.low).toBeGreaterThanOrEqual(0);
      expect(interval?.high).toBeLessThanOrEqual(100);
      expect(interval?.high).toBeGreaterThan(interval?.low ?? 100);
    }
  });
});
