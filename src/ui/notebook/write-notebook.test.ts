import { describe, expect, it } from "vitest";
import { NO_PROGRESS, withGuess, withStop, withText } from "../progress/progress";
import { readGuess } from "./kept-guess";
import { type NotebookLesson, writeNotebook } from "./write-notebook";

const ferry = {
  id: "ferry",
  question: "How many ferries?",
  options: [
    { id: "one", text: "One." },
    { id: "two", text: "Two." },
  ],
  again: true,
};
const buoys = { ...ferry, id: "buoys", question: "How many buoys?", again: false };
const lessons: readonly NotebookLesson[] = [
  { id: "pier", number: 1, title: "The pier", guesses: [ferry, buoys], asks: 3 },
  { id: "bay", number: 2, title: "The bay", guesses: [{ ...ferry, id: "boats", question: "Which boats?" }], asks: 1 },
];

describe("readGuess", () => {
  const kept = (guesses: Record<string, string>) => ({ guesses, stops: {}, texts: {}, ticks: {}, finished: false });

  it.each([
    ["nothing", {}, null, null],
    ["the first answer", { ferry: "one" }, "One.", null],
    ["both answers", { ferry: "one", "ferry again": "two" }, "One.", "Two."],
    ["no option that is not offered any more", { ferry: "three", "ferry again": "two" }, null, "Two."],
  ])("gives the words of %s", (_, guesses, first, now) => {
    expect(readGuess(kept(guesses as Record<string, string>), ferry)).toEqual({
      id: "ferry",
      question: ferry.question,
      when: "On day one",
      first,
      now,
    });
  });
});

describe("writeNotebook", () => {
  it("is a title where nothing was begun", () => {
    expect(writeNotebook("The Valley", lessons, NO_PROGRESS)).toBe("The Valley\n");
  });

  it("leaves out lessons that were not begun and guesses that were not answered", () => {
    const progress = withStop(NO_PROGRESS, "bay", "tide", "low");
    expect(writeNotebook("The Valley", lessons, progress)).toBe(
      "The Valley\n\n\nLesson 2: The bay\n\n1 of 1 question answered.\n",
    );
  });

  it("calls a guess that is not asked again no more than that", () => {
    const progress = withGuess(NO_PROGRESS, "pier", "buoys", "two");
    expect(writeNotebook("The Valley", lessons, progress)).toContain("\nHow many buoys?\n  Your guess: Two.\n");
  });

  it("sets the first answer above the answer now, and bulletins at the end", () => {
    const first = withGuess(NO_PROGRESS, "pier", "ferry", "one");
    const again = withGuess(first, "pier", "ferry again", "two");
    const progress = withText(again, "pier", "page", "  Two ferries, said the pilot.\n");
    expect(writeNotebook("The Valley", lessons, progress)).toBe(
      [
        "The Valley\n\n",
        "Lesson 1: The pier\n",
        "2 of 3 questions answered.\n",
        "How many ferries?\n  On day one: One.\n  Now: Two.\n",
        "Your bulletin\nTwo ferries, said the pilot.\n",
      ].join("\n"),
    );
  });
});
