import type { StoryGraph } from "./story-graph";
import type { StoryHeader } from "./story-header";
import type { StoryMap } from "./story-map";

/** A claim that some path cites on a day of the story, or in the debrief (null), where all documents lie open. */
export interface DatedReference {
  readonly claim: string;
  readonly day: string | null;
}

/** A story as the authoring room hands it on, compiled and walked. */
export interface Scenario {
  readonly id: string;
  /** SHA-256, hex, of what the author wrote: a saved game bears it. */
  readonly hash: string;
  readonly header: StoryHeader;
  readonly story: StoryGraph;
  /** Every map that some path lays out. */
  readonly maps: readonly StoryMap[];
  readonly cites: readonly DatedReference[];
}
