import { describe, expect, it } from "vitest";
import { usualFields } from "../../classroom/assigning/assignment-fields";
import { TEST_TIME } from "../../store/test-stores";
import { CHANGED_ASSIGNMENT, NEW_ASSIGNMENT } from "./assignment-body";

describe("what is sent", () => {
  const good = usualFields({ kind: "lesson", lesson: "l", scenario: "" }, {}, "Europe/Berlin", TEST_TIME);
  it.each([
    ["an unknown key", { ...good, seed: "mine" }],
    ["an unknown key of the quiz", { ...good, quiz: { ...good.quiz, seed: "mine" } }],
    ["an unknown cell", { ...good, quiz: { ...good.quiz, table: { "magic-any": "1" } } }],
    ["a kind that is none", { ...good, kind: "exam" }],
    ["too many questions", { ...good, quiz: { ...good.quiz, length: 61 } }],
    ["half a question", { ...good, quiz: { ...good.quiz, length: 1.5 } }],
    ["no minutes at all", { ...good, quiz: { ...good.quiz, minutes: 0 } }],
    ["a title that goes on", { ...good, title: "x".repeat(121) }],
    ["a control in the prompt", { ...good, prompt: "a\u0000b" }],
    ["a date that is a number", { ...good, due: 5 }],
    ["nothing", null],
  ])("is refused with %s", (_, body) => {
    expect(NEW_ASSIGNMENT.safeParse(body).success).toBe(false);
    expect(NEW_ASSIGNMENT.safeParse(good).success).toBe(true);
  });

  it("may leave out what stays, but not the revision", () => {
    expect(CHANGED_ASSIGNMENT.safeParse({ revision: 1, confirm: false }).success).toBe(true);
    expect(CHANGED_ASSIGNMENT.safeParse({ confirm: false }).success).toBe(false);
  });
});
