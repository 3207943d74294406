import { expect, it } from "vitest";
import { compileFiles } from "../compile-course";
import { SECOND_LESSON } from "../fixtures/second-lesson";
import { tinyCourse } from "../fixtures/tiny-course";
import { describeCounts } from "./describe-counts";

it("tells of each lesson what it holds and how it reads, and of all together", () => {
  const lines = describeCounts("harbour", compileFiles("harbour", tinyCourse(...SECOND_LESSON)));
  expect(lines.slice(-3)).toEqual([
    "  lesson 1 missing-crates: 5 min · citations: 3 · claims: 3 · names introduced: 2 · questions: 5 · 4.0 words a sentence · grade -1.5",
    "  lesson 2 who-told: 6 min · citations: 3 · claims: 3 · names introduced: 1 · questions: 9 · 4.2 words a sentence · grade 1.0",
    "  lessons: 2 · 11 min · citations: 6 · claims: 4 · names introduced: 3 · questions: 14",
  ]);
});

it("knows nothing of the lessons of a course that cannot be read", () => {
  const lines = describeCounts(
    "harbour",
    compileFiles("harbour", tinyCourse(["course.yaml", "title: Harbour", "titel: H"])),
  );
  expect(lines).toEqual(["harbour", "  paragraphs accounted for: 4/4"]);
});
