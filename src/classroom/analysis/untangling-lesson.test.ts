import { describe, expect, it } from "vitest";
import type { LessonSummary } from "../../course/lesson-summary";
import { actor, claim, facts, isActor, predicate } from "../../course/test-course";
import { findUntanglingLesson } from "./untangling-lesson";

const lesson = (id: string, i: number): LessonSummary => ({
  ...{ id, number: i + 1, title: id, question: "", minutes: 5, summary: "", contentNote: null },
  ...{ cites: [], introduces: [], guesses: [], asks: 0 },
});

/** "one" tells twice of the miller, "two" once of each and once more of the warden, "three" of the smith. */
const FACTS = facts({
  lessons: ["one", "two", "three"].map(lesson),
  actors: ["miller", "warden", "smith", "clerk"].map((id) => actor(id)),
  predicates: [predicate("spoke", { who: "actor" })],
  claims: [
    ["a", "miller", "one"],
    ["b", "miller", "one"],
    ["c", "miller", "two"],
    ["d", "warden", "two"],
    ["e", "warden", "two"],
    ["f", "smith", "three"],
  ].map(([id = "", who = "", of = ""]) => claim(id, "spoke", { who: isActor(who) }, { lesson: of })),
});

describe("the lesson that untangles two", () => {
  it.each([
    ["tells of both, even if another tells more of one", "miller", "warden", [], "two"],
    ["is the one that cites what lies behind the mistake, where none tells of both", "miller", "smith", ["f"], "three"],
    ["is none, where nothing is told of either", "clerk", "clerk", [], null],
  ] as const)("%s", (_name, key, chosen, claims, found) => {
    expect(findUntanglingLesson(FACTS, { key, chosen, claims })).toBe(found);
    expect(findUntanglingLesson(FACTS, { key: chosen, chosen: key, claims })).toBe(found);
  });
});
