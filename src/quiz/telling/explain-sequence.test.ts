import { describe, expect, it } from "vitest";
import {
  BEFORE_PREDICATE,
  claim,
  DATED_PREDICATE,
  datings,
  event,
  facts,
  isEvent,
  span,
} from "../../course/test-course";
import { explainSequence } from "./explain-sequence";

const events = [
  event("fire", span("2001-05-03")),
  event("flood", span("2001-05-05")),
  event("fair", span("2001-05-09")),
  event("feast"),
];
const NOTES: Readonly<Record<string, string>> = {
  "when-fire": "The Monday before the stamp on the second paper, if that stamp is right. It bears no year.",
  "when-flood": "The Wednesday before the stamp on the second paper, if that stamp is right; it may be another.",
  "when-fair": "It bears no date. The day follows from what the paper tells.",
};
const world = facts({
  events,
  predicates: [DATED_PREDICATE, BEFORE_PREDICATE],
  claims: [
    ...datings(events.slice(0, 3)).map((dating) => ({ ...dating, note: NOTES[dating.id] ?? null })),
    claim("feast-first", "before", { first: isEvent("feast"), then: isEvent("fire") }),
  ],
});
const CLAIMS = ["when-fair", "when-flood", "when-fire", "feast-first"];
const ROW = ["feast", "fire", "flood", "fair"];

describe("explainSequence", () => {
  const { text } = explainSequence(world, CLAIMS, ROW);

  it("tells the events in the order in which they happened, whatever the order of its proof", () => {
    const found = ["feast", "the Monday", "the Wednesday", "The day follows"].map((word) =>
      text.toLowerCase().indexOf(word.toLowerCase()),
    );
    expect(found).not.toContain(-1);
    expect([...found].sort((a, b) => a - b)).toEqual(found);
  });

  it("gives what each day was worked out from, and no more of its note", () => {
    expect(text).toContain(": the Monday before the stamp on the second paper.");
    expect(text).not.toContain("bears no year");
    expect(text).not.toContain("may be another");
    expect(text).toContain("It bears no date. The day follows");
  });

  it("says once on what several of the dates depend, and once where to read it", () => {
    expect(text.match(/if that stamp is right/g)).toHaveLength(1);
    expect(text).toContain("Two of these dates hold only if that stamp is right.");
    expect(text.match(/See source/g)).toHaveLength(1);
  });

  it("keeps to itself how the days of the others are known", () => {
    const some = explainSequence(world, CLAIMS, ROW, ["flood"]).text;
    expect(some).toContain("the Wednesday before the stamp on the second paper, if that stamp is right.");
    expect(some).not.toContain("Monday");
  });
});
