import { describe, expect, it } from "vitest";
import { createFactBase } from "../course/fact-base";
import type { LessonSummary } from "../course/lesson-summary";
import { itemLessons } from "./item-lessons";
import { VALLEY } from "./test-valley";

const CITES = { one: ["a", "b"], two: ["b", "c"], three: ["a", "c", "d"] } as const;

const facts = (() => {
  const { course } = createFactBase(VALLEY);
  const lessons = Object.entries(CITES).map(([id, cites], i): LessonSummary => {
    const { title, question, minutes, summary, contentNote } = course.lessons[0] as LessonSummary;
    const told = { title, question, minutes, summary, contentNote };
    return { ...told, id, number: i + 1, cites, introduces: [], guesses: [], asks: 0 };
  });
  const [claim] = course.claims;
  if (!claim) throw new Error("The valley tells nothing.");
  const first = (id: string) => lessons.find(({ cites }) => cites.includes(id))?.id ?? null;
  const claims = ["a", "b", "c", "d", "e"].map((id) => ({ ...claim, id, lesson: first(id) }));
  return createFactBase({ ...course, lessons, claims });
})();

describe("itemLessons", () => {
  it.each([
    [["a"], "one", ["one", "three"]],
    [["b"], "one", ["one", "two"]],
    [["a", "c"], "two", ["two", "three"]],
    [["d", "a"], "three", ["three"]],
    [["a", "e"], null, []],
    [["unknown"], null, []],
    [[], null, []],
  ])("an item on %j belongs to %s and is practised in %j", (claims, lesson, lessons) => {
    expect(itemLessons(facts, claims)).toEqual({ lesson, lessons });
  });
});
