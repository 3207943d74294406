import { describe, expect, it } from "vitest";
import type { Accommodation, Assignment, QuizTask } from "./assignment";
import { deadlineOf } from "./effective-dates";
import { type TimedAttempt, tellTouched, whomItTouches } from "./whom-it-touches";

const MINUTE = 60_000;
const NOW = 1000 * MINUTE;

const QUIZ: QuizTask = {
  blueprint: { cells: [{ skill: "actor", lesson: null, count: 3 }] },
  ...{ seed: "s", forms: "one", shuffle: true, minutes: 30, attempts: 2, counts: "best", orders: "assigned" },
} as const;

type Rules = Pick<Assignment, "task" | "rules" | "releasedAt" | "opensAt" | "dueAt" | "closesAt">;

const BASE: Rules = {
  task: { kind: "quiz", quiz: QUIZ },
  rules: { late: { kind: "accept" }, feedback: { kind: "by-hand" } },
  releasedAt: null,
  opensAt: null,
  dueAt: NOW + 60 * MINUTE,
  closesAt: null,
};

const attempt = (name: string, more: Partial<TimedAttempt> = {}): TimedAttempt => ({
  pupilId: name,
  name,
  number: 1,
  startedAt: NOW - 20 * MINUTE,
  submittedAt: null,
  extraPercent: 0,
  ...more,
});

const done = (name: string, ago: number, more: Partial<TimedAttempt> = {}) =>
  attempt(name, { startedAt: NOW - 100 * MINUTE, submittedAt: NOW - ago * MINUTE, ...more });

const grant = (more: Partial<Accommodation>): Accommodation => ({
  ...{ extraMinutes: null, opensAt: null, dueAt: null, closesAt: null, excused: false },
  ...more,
});

const tell = (
  change: Partial<Rules>,
  attempts: readonly TimedAttempt[],
  granted: Readonly<Record<string, Accommodation>> = {},
) => tellTouched(whomItTouches(BASE, { ...BASE, ...change }, attempts, (id) => granted[id] ?? null, NOW));

const quiz = (more: Partial<QuizTask>): Pick<Rules, "task"> => ({ task: { kind: "quiz", quiz: { ...QUIZ, ...more } } });

describe("whom a change touches", () => {
  it("nobody where nothing changes for those who have begun", () => {
    expect(tell({}, [attempt("Anna"), done("Bela", 5)])).toEqual([]);
    expect(tell({ dueAt: NOW }, [])).toEqual([]);
  });

  it("those who would be late, but for whoever has another date", () => {
    const attempts = [done("Anna", 5), done("Bela", 50), done("Cem", 5), done("Dora", 30)];
    expect(tell({ dueAt: NOW - 30 * MINUTE }, attempts, { Cem: grant({ dueAt: NOW }) })).toEqual([
      "1 would now be late: Anna.",
    ]);
  });

  it("nobody is late where late work is refused, and the running are stopped", () => {
    const rules: Rules["rules"] = { late: { kind: "refuse" }, feedback: { kind: "by-hand" } };
    expect(tell({ rules, dueAt: NOW - MINUTE }, [attempt("Anna"), done("Bela", 0)])).toEqual([
      "1 would be stopped at once, with what is saved by then: Anna.",
    ]);
  });

  it.each([
    [10, "1 would be stopped at once, with what is saved by then: Anna."],
    [25, "1 would have less time: Anna."],
    [null, "1 would have more time: Anna."],
  ])("a limit of %s minutes", (minutes, says) => {
    expect(tell(quiz({ minutes }), [attempt("Anna")])).toEqual([says]);
  });

  it("those whose extra time keeps them at work are not stopped", () => {
    const attempts = [attempt("Anna", { extraPercent: 50 }), attempt("Bela")];
    expect(tell(quiz({ minutes: 16 }), attempts, { Bela: grant({ extraMinutes: 10 }) })).toEqual([
      "2 would have less time: Anna, Bela.",
    ]);
  });

  it("who sees what was right, and who no more", () => {
    const shown = { late: BASE.rules.late, feedback: { kind: "submitted" } } as const;
    const attempts = [attempt("Anna"), done("Bela", 5)];
    expect(tell({ rules: shown }, attempts)).toEqual(["1 would see at once what was right: Bela."]);
    const touched = whomItTouches({ ...BASE, releasedAt: NOW }, BASE, attempts, () => null, NOW);
    expect(touched.feedbackHidden).toEqual(["Bela"]);
  });

  it.each<[string, Rules["rules"]["feedback"], readonly string[]]>([
    ["once handed in", { kind: "submitted" }, ["Bela"]],
    ["from a time that has passed", { kind: "at", at: NOW - MINUTE }, ["Bela"]],
    ["from a time to come", { kind: "at", at: NOW + MINUTE }, []],
    ["answer by answer", { kind: "at-once" }, ["Anna", "Bela"]],
  ])("those still at work see what was right only where each answer is told: %s", (_, feedback, shown) => {
    const attempts = [attempt("Anna"), done("Bela", 5)];
    const after = { ...BASE, rules: { ...BASE.rules, feedback } };
    expect(whomItTouches(BASE, after, attempts, () => null, NOW).feedbackShown).toEqual(shown);
    const lesson = { task: { kind: "lesson", lesson: "one" } } as const;
    if (feedback.kind === "at-once")
      expect(
        whomItTouches({ ...BASE, ...lesson }, { ...after, ...lesson }, attempts, () => null, NOW).feedbackShown,
      ).toEqual(["Bela"]);
  });

  it("who has several attempts, where another may count", () => {
    const attempts = [done("Anna", 50), done("Anna", 5, { number: 2 }), done("Bela", 5)];
    expect(tell(quiz({ counts: "last" }), attempts)).toEqual([
      "1 have several attempts, and another one may count: Anna.",
    ]);
  });

  it("who could not go on, and whose deduction changes", () => {
    expect(tell({ opensAt: NOW + MINUTE }, [attempt("Anna")])).toEqual(["1 could not go on until it opens: Anna."]);
    const late = { ...BASE, dueAt: NOW - 20 * MINUTE };
    const after: Rules = { ...late, rules: { ...late.rules, late: { kind: "deduct", percent: 10 } } };
    expect(whomItTouches(late, after, [done("Anna", 5), done("Bela", 30)], () => null, NOW).loseOther).toEqual([
      "Anna",
    ]);
  });

  it("names five and counts the rest", () => {
    const attempts = Array.from({ length: 7 }, (_, i) => done(`P${i}`, 5));
    expect(tell({ dueAt: NOW - 10 * MINUTE }, attempts)).toEqual([
      "7 would now be late: P0, P1, P2, P3, P4 and 2 more.",
    ]);
  });

  it("what is granted while an attempt runs counts at once", () => {
    const running = { startedAt: NOW - 20 * MINUTE };
    const pupil = { extraPercent: 10 };
    expect(deadlineOf(running, BASE, pupil, null)).toBe(NOW + 13 * MINUTE);
    expect(deadlineOf(running, BASE, pupil, grant({ extraMinutes: 7 }))).toBe(NOW + 20 * MINUTE);
    expect(deadlineOf(running, BASE, pupil, grant({ extraMinutes: 7, closesAt: NOW + MINUTE }))).toBe(NOW + MINUTE);
  });
});
