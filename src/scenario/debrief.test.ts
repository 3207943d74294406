import { describe, expect, it } from "vitest";
import { HARBOUR_LOG, walkInk } from "../authoring/stories/test-story";
import { brierScore, calibrate, type Forecast } from "./calibration";
import { debriefOf } from "./debrief";
import { openStory } from "./play";
import { hourOf } from "./story-clock";
import { readHeader } from "./story-header";

const story = openStory(walkInk(HARBOUR_LOG));
const { header } = readHeader(
  [...(HARBOUR_LOG.split("VAR")[0]?.matchAll(/^# (.*)$/gm) ?? [])].map((match) => match[1] ?? ""),
);
const play = story.replay([
  { option: 1, text: "As known.", sure: null },
  { option: 1, text: "No.", sure: 80 },
]);
const debrief = debriefOf(header, play);
const texts = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text);

describe("the debrief", () => {
  it("lays each decision beside its records, scene by scene", () => {
    expect(
      debrief.scenes.map(({ title, date, decided }) => [
        title,
        date,
        decided.map(({ asks, step, records }) => [asks.id, step.text, texts(records)]),
      ]),
    ).toEqual([
      [
        "Monday, the log",
        "1931-03-04",
        [
          ["first-entry", "As known.", ["Two papers, two counts."]],
          ["second-lamp", "No.", ["The second came on Friday."]],
        ],
      ],
    ]);
  });

  it("tells where the path ended, and what goes beyond the decisions", () => {
    expect(debrief.ending).toEqual({ id: "copied", title: "Copied" });
    expect(texts(debrief.left)).toEqual(["The next keeper copies your line.", "Your page is put away."]);
    expect(texts(debrief.closing)).toEqual(["Keep the name beside the line."]);
  });

  it("reads choices by skill", () => {
    expect(debrief.skills.map(({ skill, readings }) => [skill, readings.map(({ reads }) => reads.verdict)])).toEqual([
      ["sourcing", []],
      ["corroboration", ["stretched"]],
      ["uncertainty", []],
    ]);
  });

  it("knows the claims that the path met before it", () => {
    expect(debrief.met).toEqual(["lamp-lit"]);
  });

  it("scores the forecast by what the later paper says", () => {
    expect(debrief.calibration.scored.map(({ id, right }) => [id, right])).toEqual([["second-lamp", false]]);
    expect(debrief.calibration.brier).toBeCloseTo(0.64, 10);
  });

  it("can be read of a path that is not over", () => {
    const early = debriefOf(header, story.begin());
    expect([early.ending, early.left, early.scenes, early.calibration.brier]).toEqual([null, [], [], null]);
  });
});

describe("the hour", () => {
  it("is that of the last scene, with its own map", () => {
    expect(hourOf(play.turns)).toEqual({
      scene: "Friday, the second paper",
      date: "1931-03-06",
      map: { view: "bay", places: ["mill"], layers: [] },
    });
    expect(hourOf(play.turns.slice(0, 1)).map).toEqual({ view: "bay", places: ["pier*"], layers: ["way"] });
  });
});

describe("Brier's score", () => {
  it.each([
    [50, true, 0.25],
    [50, false, 0.25],
    [80, true, 0.04],
    [80, false, 0.64],
    [100, true, 0],
    [100, false, 1],
  ])("of %d %% and right: %s is %d", (sure, right, score) => {
    expect(brierScore(sure, right)).toBeCloseTo(score, 10);
  });

  const forecast = (
    id: string,
    sure: number,
    answer: "yes" | "no",
    came: "yes" | "no" | "unknown" | null,
  ): Forecast => ({
    id,
    question: id,
    answer,
    sure,
    resolution: came && { forecast: id, answer: came, claims: [], why: null },
  });

  it("is the mean over what the record answers, and leaves out what it does not", () => {
    const { scored, open, brier, sure } = calibrate([
      forecast("a", 80, "yes", "yes"),
      forecast("b", 60, "yes", "no"),
      forecast("c", 100, "yes", "unknown"),
      forecast("d", 100, "yes", null),
    ]);
    expect([scored.map(({ id }) => id), open.map(({ id }) => id)]).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect([brier, sure]).toEqual([expect.closeTo(0.2, 10), 70]);
  });

  it("is none without a forecast", () => {
    expect(calibrate([])).toEqual({ scored: [], open: [], brier: null, sure: null });
  });
});
