import type { Story } from "inkjs";
import type { Turn } from "../../scenario/play";
import { type ReadLine, readLine } from "../../scenario/story-line";
import { type ReadOption, readOption } from "../../scenario/story-option";

/** A turn as ink tells it, with all its tags. */
export interface ReadTurn extends Turn {
  readonly lines: readonly ReadLine[];
  readonly options: readonly ReadOption[];
}

/** The knot that every path ends in. */
const DEBRIEF = "debrief";

/** Whether a path through a story has come by a knot or stitch; the story must be compiled so that it counts all visits. */
export function isIn(story: Story, path: string): boolean {
  return (
    story.KnotContainerWithName(path.split(".")[0] ?? "") !== null &&
    (story.state.VisitCountAtPathString(path) ?? 0) > 0
  );
}

/**
 * Runs a story on to its next choice point or its end. Tags that stand on lines of their own belong to the line after them, and at
 * the end of a turn to the last line. `onText` is called after each line that has text, while ink still knows where it came from.
 * @throws what ink throws at run time, where the story has no `onError`.
 */
export function readTurn(story: Story, onText?: (line: number) => void): ReadTurn {
  const read: { text: string; tags: string[]; inDebrief: boolean }[] = [];
  let waiting: string[] = [];
  while (story.canContinue) {
    const text = (story.Continue() ?? "").trim();
    const tags = [...waiting, ...(story.currentTags ?? [])];
    waiting = text === "" ? tags : [];
    if (text === "") continue;
    onText?.(read.length);
    read.push({ text, tags, inDebrief: isIn(story, DEBRIEF) });
  }
  read.at(-1)?.tags.push(...waiting);
  const options = story.currentChoices.map(({ text, tags }) => readOption(text, tags ?? []));
  return {
    lines: read.map(({ text, tags, inDebrief }) => readLine(text, tags, inDebrief)),
    options,
    ended: options.length === 0,
  };
}
