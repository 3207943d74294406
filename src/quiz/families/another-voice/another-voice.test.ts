import { describe, expect, it } from "vitest";
import { createFactBase, getOrigin } from "../../../course/fact-base";
import { generateBank } from "../../bank/generate-bank";
import { VALLEY } from "../../test-valley";

const facts = createFactBase(VALLEY);
const items = ["a", "b", "c"].flatMap((seed) =>
  generateBank(facts, seed).items.filter(({ family }) => family === "another-voice"),
);

describe("another-voice", () => {
  it("asks who is a different voice, and not whose word would bear a statement out", () => {
    expect(items.length).toBeGreaterThan(0);
    for (const { stem, why } of items) {
      expect(stem).toMatch(/ says that .+\. Which of these is a different voice\?$/);
      expect(why).toContain("whether such a voice knows of the matter is another question");
    }
  });

  it("cites nothing that nobody is credited with", () => {
    for (const { citations } of items)
      for (const { origin } of citations) expect(getOrigin(facts, origin).voice).not.toBeNull();
  });

  it("owns that to count a speaker with a voice is a judgement", () => {
    for (const { options } of items)
      for (const { refutedBy } of options)
        if (refutedBy) expect(refutedBy.because).toMatch(/^We count the word of .+; that is our judgement\. See /);
  });
});
