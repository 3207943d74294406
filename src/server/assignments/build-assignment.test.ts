import { describe, expect, it } from "vitest";
import type { AssignmentTask } from "../../classroom/assigning/assignment";
import { type AssignmentFields, type QuizFields, usualFields } from "../../classroom/assigning/assignment-fields";
import { createFactBase } from "../../course/fact-base";
import { VALLEY } from "../../quiz/test-valley";
import { drawForm } from "../attempts/draw-form";
import { buildAssignment, nameTask } from "./build-assignment";

const facts = createFactBase({
  ...VALLEY,
  scenarios: [{ id: "night", number: 1, title: "The night", role: "a clerk", minutes: 20, summary: "A night." }],
});
const [lesson] = VALLEY.lessons;
const LESSON = lesson?.id ?? "";
const NOW = Date.UTC(2026, 2, 2, 9, 0);

let seeds = 0;
const newSeed = () => `seed-${seeds++}`;

const build = (
  more: Partial<AssignmentFields>,
  quiz: Partial<QuizFields> = {},
  there: { readonly kept?: AssignmentTask; readonly stays?: AssignmentTask } = {},
) => {
  const what = { kind: "quiz", lesson: "", scenario: "" } as const;
  const fields = { ...usualFields(what, quiz, "Europe/Berlin", NOW), ...more };
  return buildAssignment(fields, { facts, zone: "Europe/Berlin", newSeed, kept: null, stays: null, ...there });
};

const getQuiz = (quiz: Partial<QuizFields>) => {
  const built = build({}, quiz);
  if (!built.ok || built.body.task.kind !== "quiz") throw new Error(JSON.stringify(built));
  return built.body.task.quiz;
};

const says = (result: ReturnType<typeof build>): string => (result.ok ? "" : result.says);

describe("buildAssignment", () => {
  it("takes the usual quiz as it stands, and the bank fills it for everybody", () => {
    const quiz = getQuiz({ length: 6 });
    expect(quiz).toMatchObject({ forms: "one", attempts: 1, minutes: null, orders: "assigned" });
    expect(drawForm(facts, quiz, "one")).toHaveLength(6);
  });

  it("draws variants of one table for each pupil", () => {
    const quiz = getQuiz({
      by: "table",
      table: { "actor-any": "2", "place-easy": "1", "figure-any": "" },
      forms: "each",
    });
    expect(quiz.blueprint.cells).toEqual([
      { skill: "actor", lesson: null, count: 2 },
      { skill: "place", lesson: null, difficulty: "easy", count: 1 },
    ]);
    for (const pupil of ["one", "two"]) {
      const form = drawForm(facts, quiz, pupil);
      expect(form?.map(({ skill }) => skill).sort()).toEqual(["actor", "actor", "place"]);
    }
  });

  it("names the cell that the bank cannot fill", () => {
    const refused = build({}, { by: "table", table: { "place-easy": "1", "figure-hard": "40" } });
    expect(refused).toMatchObject({
      ok: false,
      status: 422,
      code: "bad-quiz",
      fields: { "quiz.table": says(refused) },
    });
    expect(says(refused)).toMatch(/40 hard items of the skill figure, and finds \d+ that can stand together/);
    const long = build({}, { length: 60, by: "lessons", lessons: [LESSON] });
    expect(says(long)).toContain(`from the lesson “${lesson?.title}”`);
    expect(says(long)).toMatch(/holds \d+ in all/);
  });

  it.each([
    ["an empty table", { by: "table" }, /table is empty/],
    ["a cell that is no count", { by: "table", table: { "actor-any": "-1" } }, /“-1” is no count/],
    ["too many", { by: "table", table: { "actor-any": "40", "place-any": "40" } }, /at most 60/],
    [
      "a lesson's table without the lesson",
      { by: "table", table: { "actor-any": "1" }, tableLesson: "x" },
      /no lesson/,
    ],
    ["no lesson ticked", { by: "lessons" }, /at least one lesson/],
    ["a foreign lesson", { by: "lessons", lessons: ["x"] }, /no such lesson/],
    ["no length", { length: null }, /how many questions/],
    ["nothing to keep", { by: "keep" }, /no questions to keep/],
  ] as const)("refuses a quiz with %s", (_, quiz, sentence) => {
    expect(says(build({}, quiz))).toMatch(sentence);
  });

  it("takes what stays as it is, without asking the course for it", () => {
    const task = { kind: "lesson", lesson: "x" } as const;
    const built = build({ kind: "lesson", lesson: "x", due: "2026-03-20T18:00" }, {}, { kept: task, stays: task });
    expect(built.ok && built.body).toMatchObject({ task, title: "x", dueAt: Date.UTC(2026, 2, 20, 17, 0) });
    expect(says(build({ kind: "lesson", lesson: "x" }, {}, { kept: task }))).toMatch(/Choose a lesson/);
  });

  describe("after a quiz that the bank of its seed cannot fill", () => {
    const short = { cells: [{ skill: "sequence", lesson: null, count: 60 }] } as const;
    const kept = (forms: "one" | "each"): AssignmentTask => ({
      kind: "quiz",
      quiz: { ...getQuiz({ length: 3 }), blueprint: short, forms },
    });
    it.each(["one", "each"] as const)("says so where its questions are to be kept: %s", (forms) => {
      const before = seeds;
      const refused = build({}, { by: "keep", forms }, { kept: kept(forms) });
      expect(refused).toMatchObject({ ok: false, fields: { "quiz.by": says(refused) } });
      expect(says(refused)).toMatch(/cannot be put together from the course any more/);
      // One seed for the quiz itself; what all get alike is looked for in no bank but its own.
      expect(seeds - before).toBe(forms === "one" ? 1 : 3);
    });
  });

  it.each([
    ["lesson", { kind: "lesson", lesson: "x" }],
    ["scenario", { kind: "scenario", scenario: "x" }],
    ["prompt", { kind: "written", prompt: "Why?" }],
    ["due", { kind: "lesson", lesson: LESSON, due: "soon" }],
  ] as const)("says what is wrong with the %s", (field, more) => {
    const refused = build(more);
    expect(refused.ok ? [] : Object.keys(refused.fields ?? {})).toEqual([field]);
  });

  it("names what the teacher did not name", () => {
    expect(nameTask(facts.course, { kind: "lesson", lesson: LESSON })).toBe(`Lesson 1: ${lesson?.title}`);
    expect(nameTask(facts.course, { kind: "scenario", scenario: "night" })).toBe("The night");
    expect(nameTask(facts.course, { kind: "quiz", quiz: getQuiz({ length: 1 }) })).toBe("1 question, the whole course");
    const built = build({ kind: "lesson", lesson: LESSON, title: "Read this" });
    expect(built.ok && built.body.title).toBe("Read this");
  });
});
