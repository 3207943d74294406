import { describe, expect, it } from "vitest";
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

const build = (more: Partial<AssignmentFields>, quiz: Partial<QuizFields> = {}) => {
  const what = { kind: "quiz", lesson: "", scenario: "" } as const;
  const fields = { ...usualFields(what, quiz, "Europe/Berlin", NOW), ...more };
  return buildAssignment(fields, { facts, zone: "Europe/Berlin", kept: null, newSeed });
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
