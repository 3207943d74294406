import { expect, it } from "vitest";
import { addDays } from "./day";
import { replayLog } from "./replay";
import type { ReviewEntry } from "./review-log";
import { tallyClaims } from "./tally";
import { entry } from "./test-entries";

const days = (claim: string, scores: readonly number[]): readonly ReviewEntry[] =>
  scores.map((score, i) => entry(addDays("2026-01-01", 10 * i), { claim, score }));

it.each<readonly [string, readonly ReviewEntry[], object]>([
  ["nothing", [], { asked: 0, known: "not asked" }],
  ["a success", days("a", [1]), { asked: 1, remembered: 0, known: "practised" }],
  ["a miss", days("a", [0]), { asked: 1, missed: 1, known: "practised" }],
  ["three spaced successes", days("a", [1, 1, 1]), { remembered: 1, known: "partly remembered" }],
  [
    "three of each",
    [...days("a", [1, 1, 1]), ...days("b", [1, 1, 1])],
    { asked: 2, remembered: 2, missed: 0, known: "remembered" },
  ],
  ["a miss after three", days("a", [1, 1, 1, 0]), { remembered: 0, missed: 1, known: "practised" }],
  ["what is of something else", days("z", [1, 1, 1]), { asked: 0, known: "not asked" }],
])("tallies %s", (_, entries, tally) => {
  expect(tallyClaims(replayLog(entries, null), ["a", "b"], "2026-01-01")).toMatchObject({ of: 2, ...tally });
});

it("counts what is due", () => {
  const cards = replayLog([...days("a", [0]), ...days("b", [1])], null);
  expect(["2026-01-01", "2026-01-02", "2026-02-01"].map((day) => tallyClaims(cards, ["a", "b"], day).due)).toEqual([
    0, 1, 2,
  ]);
});
