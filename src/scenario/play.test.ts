import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HARBOUR_LOG, walkInk } from "../authoring/stories/test-story";
import { isOver, openStory, type Play, type Step } from "./play";
import { readSavedPlay, resumePlay, savePlay } from "./saved-play";

const graph = walkInk(HARBOUR_LOG);
const story = openStory(graph);

/** Plays on with picks that stand for options, until they or the story are over. */
function playOn(picks: readonly number[]): Play {
  let play = story.begin();
  for (const pick of picks) {
    const options = play.turns.at(-1)?.options ?? [];
    const option = pick % Math.max(options.length, 1);
    const text = options[option]?.text;
    if (text === undefined) break;
    play = story.choose(play, { option, text, sure: pick % 2 === 0 ? null : 70 }) ?? play;
  }
  return play;
}

const picks = fc.array(fc.nat(11), { maxLength: 6 });

describe("a play", () => {
  it("tells up to the first choice", () => {
    const [turn] = story.begin().turns;
    expect(turn?.lines.map(({ text }) => text)).toEqual([
      "The log lies open.",
      "The Gazette says that the lamp was lit.",
      "How do you enter it?",
    ]);
    expect(turn?.options.map(({ text, skill }) => [text, skill])).toEqual([
      ["As said by the Gazette.", "sourcing"],
      ["As known.", "corroboration"],
      ["Not at all.", "sourcing"],
    ]);
    expect(turn?.ended).toBe(false);
  });

  it("comes back to what was chosen", () => {
    const last = (pick: number) =>
      playOn([pick, 0])
        .turns.at(-1)
        ?.lines.flatMap(({ ending }) => ending?.id ?? []);
    expect([last(0), last(1), last(2)]).toEqual([["asked"], ["copied"], ["asked"]]);
  });

  it("takes no option that is not offered in these words", () => {
    const play = story.begin();
    expect(story.choose(play, { option: 3, text: "As known.", sure: null })).toBeNull();
    expect(story.choose(play, { option: 0, text: "As known.", sure: null })).toBeNull();
  });

  it("is played again from its steps to the same place", () => {
    fc.assert(
      fc.property(picks, (path) => {
        const play = playOn(path);
        expect(openStory(graph).replay(play.steps)).toEqual(play);
      }),
    );
  });

  it("loses exactly its last choice when that is taken back", () => {
    fc.assert(
      fc.property(
        picks.filter(({ length }) => length > 0),
        (path) => {
          const play = playOn(path);
          const back = story.replay(play.steps.slice(0, -1));
          expect(back.turns).toEqual(play.turns.slice(0, Math.max(1, play.turns.length - 1)));
          const step = play.steps.at(-1);
          if (step) expect(story.choose(back, step)).toEqual(play);
        },
      ),
    );
  });

  it("is over where nothing is asked any more", () => {
    expect(isOver(playOn([0]))).toBe(false);
    expect(isOver(playOn([0, 0]))).toBe(true);
  });
});

describe("a saved play", () => {
  const saved = (path: readonly number[]) => readSavedPlay(structuredClone(savePlay("v1", playOn(path))));

  it("goes on where it stood", () => {
    fc.assert(
      fc.property(picks, (path) => {
        const kept = saved(path);
        if (!kept) throw new Error("not read");
        expect(resumePlay(openStory(graph), "v1", kept)).toEqual({ kind: "same", play: playOn(path) });
      }),
    );
  });

  it("is told to be of an older story, with what can still be played of it", () => {
    const kept = saved([1, 0]);
    if (!kept) throw new Error("not read");
    expect(resumePlay(story, "v2", kept)).toEqual({ kind: "older", play: playOn([1, 0]) });
    const rewritten = openStory(walkInk(HARBOUR_LOG.replace("* [Yes. #", "* [Yes, it will. #")));
    const resumed = resumePlay(rewritten, "v2", kept);
    expect([resumed.kind, resumed.play.steps]).toEqual(["older", kept.steps.slice(0, 1)]);
  });

  it("is not the same where the story no longer offers a step, even by the same hash", () => {
    const kept = saved([1]);
    if (!kept) throw new Error("not read");
    const steps = kept.steps.map((step) => ({ ...step, text: "As rumoured." }));
    expect(resumePlay(story, "v1", { ...kept, steps }).kind).toBe("older");
  });

  it.each([
    ["nothing", null],
    ["a list", []],
    ["another version", { version: 2, story: "v1", steps: [] }],
    ["no steps", { version: 1, story: "v1" }],
    ["a step without words", { version: 1, story: "v1", steps: [{ option: 0, sure: null }] }],
    ["a step before the first option", { version: 1, story: "v1", steps: [{ option: -1, text: "x", sure: null }] }],
    ["a confidence of less than a coin", { version: 1, story: "v1", steps: [{ option: 0, text: "x", sure: 40 }] }],
  ])("is not recognised in %s", (_, raw) => {
    expect(readSavedPlay(raw)).toBeNull();
  });

  const golden: Step = { option: 1, text: "As known.", sure: null };
  it("that ink's own state lies beside, as it once was kept, stays readable", () => {
    expect(readSavedPlay({ version: 1, story: "v1", steps: [golden], state: "{}" })?.steps).toEqual([golden]);
  });
});
