import { describe, expect, it } from "vitest";
import type { Assignment, AssignmentTask } from "../../classroom/assigning/assignment";
import { type AssignmentFields, fieldsOf, type QuizFields } from "../../classroom/assigning/assignment-fields";
import { QUIZ } from "../../classroom/test-work";
import { keepTask } from "./keep-task";

const BLUEPRINT = { cells: [{ skill: "actor", lesson: null, count: 3 }] } as const;
const quiz: AssignmentTask = { kind: "quiz", quiz: { ...QUIZ.quiz, blueprint: BLUEPRINT } };

/** The fields of a form that holds the task, with some of them typed over. */
function keep(task: AssignmentTask, more: Partial<AssignmentFields> = {}, ofQuiz: Partial<QuizFields> = {}) {
  const dates = { opensAt: null, dueAt: null, closesAt: null };
  const rules = { late: { kind: "accept" }, feedback: { kind: "submitted" } } as const;
  const there = fieldsOf({ title: "Work", task, rules, ...dates } as Assignment, "Europe/Berlin");
  return keepTask(task, { ...there, ...more, quiz: { ...there.quiz, ...ofQuiz } });
}

describe("keepTask", () => {
  it.each<AssignmentTask>([
    { kind: "lesson", lesson: "gone" },
    { kind: "scenario", scenario: "gone" },
    { kind: "written", prompt: "Who shut the gate?" },
    quiz,
  ])("keeps what is there: $kind", (task) => {
    expect(keep(task)).toEqual(task);
  });

  it("takes time, attempts, order and scoring from the fields, and the questions from what is there", () => {
    const typed = { minutes: 20, attempts: 2, counts: "last", shuffle: true, orders: "exact" } as const;
    const unread = { length: 9, lessons: ["mills"], kinds: ["pin"], table: { "actor-any": "9" } };
    expect(keep(quiz, {}, { ...typed, ...unread })).toEqual({ kind: "quiz", quiz: { ...quiz.quiz, ...typed } });
    expect(keep(quiz, {}, { attempts: null })).toMatchObject({ quiz: { attempts: 1 } });
  });

  it.each([
    ["another kind", quiz, { kind: "lesson" }, {}],
    ["another lesson", { kind: "lesson", lesson: "mills" }, { lesson: "tolls" }, {}],
    ["another scenario", { kind: "scenario", scenario: "night" }, { scenario: "day" }, {}],
    ["another prompt", { kind: "written", prompt: "Who shut the gate?" }, { prompt: "Who opened it?" }, {}],
    ["questions from elsewhere", quiz, {}, { by: "course" }],
    ["other questions for each", quiz, {}, { forms: "each" }],
  ] as const)("is nothing where the fields ask for %s", (_, task, more, ofQuiz) => {
    expect(keep(task, more, ofQuiz)).toBeNull();
  });
});
