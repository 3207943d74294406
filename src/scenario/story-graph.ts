import type { StoryLine } from "./story-line";
import type { StoryOption } from "./story-option";

/** A place between two choices: what is told on the way there, what is then offered, and the node that each option leads to. All are indices. */
export type StoryNode = readonly [lines: readonly number[], options: readonly number[], next: readonly number[]];

/** A story walked to all its ends: everything that ink would tell and offer, without ink. */
export interface StoryGraph {
  readonly lines: readonly StoryLine[];
  readonly options: readonly StoryOption[];
  /** The first is the beginning. */
  readonly nodes: readonly StoryNode[];
}
