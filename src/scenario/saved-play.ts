import { isLoose } from "../course/loose";
import type { OpenStory, Play, Step } from "./play";

/** A game as a device keeps it. */
export interface SavedPlay {
  readonly version: 1;
  /** Hash of the story that it was played with. */
  readonly story: string;
  readonly steps: readonly Step[];
}

export function savePlay(story: string, { steps }: Play): SavedPlay {
  return { version: 1, story, steps };
}

function isStep(raw: unknown): raw is Step {
  if (!isLoose(raw) || typeof raw["text"] !== "string") return false;
  const { option, sure } = raw;
  if (typeof option !== "number" || !Number.isInteger(option) || option < 0) return false;
  return sure === null || (typeof sure === "number" && sure >= 50 && sure <= 100);
}

/** Recognises a saved game; null where anything in it has another shape. */
export function readSavedPlay(raw: unknown): SavedPlay | null {
  if (!isLoose(raw) || raw["version"] !== 1 || typeof raw["story"] !== "string") return null;
  if (!Array.isArray(raw["steps"]) || !raw["steps"].every(isStep)) return null;
  return raw as unknown as SavedPlay;
}

/** What became of a saved game: it goes on, or the story is another by now and only `play` of it can be played again. */
export type Resumed = { readonly kind: "same" | "older"; readonly play: Play };

/** Plays a saved game again. It is the same only where the story is, and offers every step: the same story and steps lead to the same turns. */
export function resumePlay(open: OpenStory, story: string, saved: SavedPlay): Resumed {
  const play = open.replay(saved.steps);
  const same = saved.story === story && play.steps.length === saved.steps.length;
  return { kind: same ? "same" : "older", play };
}
