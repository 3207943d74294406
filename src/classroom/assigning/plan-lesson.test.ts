import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LessonSummary } from "../../course/lesson-summary";
import { planLesson } from "./plan-lesson";

const lesson = (more: Partial<LessonSummary>): LessonSummary => ({
  ...{ id: "l", number: 1, title: "T", question: "Q?", minutes: 10, summary: "S", contentNote: null },
  ...{ cites: [], introduces: [], asks: 12, figures: 3 },
  guesses: [{ id: "g", question: "Which?", options: [] }],
  ...more,
});

const minutesOf = (more: Partial<LessonSummary>) =>
  planLesson(lesson(more)).map(({ minutes, title }) => `${minutes} ${title}`);

describe("planLesson", () => {
  it("plans by the lesson's own figures", () => {
    expect(minutesOf({})).toEqual([
      "5 Guess",
      "15 Read and answer",
      "6 Look at the figures again",
      "15 Talk",
      "4 Guess again",
    ]);
    expect(planLesson(lesson({}))[0]?.what).toContain("“Which?”");
  });

  it("writes where a short lesson leaves time, and leaves out figures where there are none", () => {
    expect(minutesOf({ minutes: 4, asks: 3, figures: 0, guesses: [] })).toEqual([
      "5 Guess",
      "5 Read and answer",
      "15 Talk",
      "16 Write",
      "4 Guess again",
    ]);
  });

  it("leaves ten minutes to talk, however long the lesson", () => {
    expect(minutesOf({ minutes: 60, figures: 9 })).toContain("10 Talk");
  });

  it("takes its authors' plan", () => {
    const plan = [{ minutes: 45, title: "All", what: "Everything." }];
    expect(planLesson(lesson({ plan }))).toBe(plan);
  });

  it("always fills 45 minutes", () => {
    const n = fc.integer({ min: 0, max: 90 });
    fc.assert(
      fc.property(n, n, n, (minutes, asks, figures) => {
        const steps = planLesson(lesson({ minutes, asks, figures }));
        expect(steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(45);
        for (const step of steps) expect(step.minutes).toBeGreaterThan(0);
      }),
    );
  });
});
