import { describe, expect, it } from "vitest";
import type { QuizTask } from "./assignment";
import { tellFeedback, tellGranted, tellLate, tellTask } from "./describe-assignment";

const NOON = Date.UTC(2026, 2, 2, 11, 0);
const ZONE = "Europe/Berlin";
const quiz = (more: Partial<QuizTask>): QuizTask => ({
  blueprint: { cells: [{ skill: "actor", lesson: null, count: 2 }] },
  ...{ seed: "s", forms: "one", shuffle: true, minutes: null, attempts: 1, counts: "best", orders: "assigned" },
  ...more,
});

describe("an assignment in words", () => {
  it.each([
    [quiz({}), "2 questions, no time limit, one attempt."],
    [quiz({ minutes: 1, attempts: 3, counts: "last" }), "2 questions, 1 minute, 3 attempts, of which the last counts."],
    [
      quiz({ blueprint: { cells: [{ skill: "actor", lesson: null, count: 1 }] } }),
      "1 question, no time limit, one attempt.",
    ],
  ])("tells a quiz", (task, says) => {
    expect(tellTask({ kind: "quiz", quiz: task })).toBe(says);
  });

  it.each([
    [{ kind: "accept" }, /in full/],
    [{ kind: "deduct", percent: 20 }, /loses 20 %/],
    [{ kind: "refuse" }, /nothing more/],
  ] as const)("tells what becomes of late work", (late, says) => {
    expect(tellLate({ late, feedback: { kind: "submitted" } })).toMatch(says);
  });

  it("tells when feedback comes, and that it came", () => {
    const rules = { late: { kind: "accept" }, feedback: { kind: "at", at: NOON } } as const;
    expect(tellFeedback(rules, null, ZONE)).toBe("From Mon, 2 March 2026 at 12:00 pupils see what was right.");
    expect(tellFeedback(rules, NOON, ZONE)).toMatch(/were released on Mon, 2 March/);
  });

  it("tells what a pupil is granted", () => {
    const none = { extraMinutes: null, opensAt: null, dueAt: null, closesAt: null, excused: false };
    expect(tellGranted({ ...none, extraMinutes: 15, dueAt: NOON }, ZONE)).toBe(
      "15 minutes more; due Mon, 2 March 2026 at 12:00",
    );
    expect(tellGranted({ ...none, excused: true, extraMinutes: 5 }, ZONE)).toMatch(/^excused/);
  });
});
