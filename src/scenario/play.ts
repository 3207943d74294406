import type { StoryGraph } from "./story-graph";
import type { StoryLine } from "./story-line";
import type { StoryOption } from "./story-option";

/** What a story says until it asks or ends. */
export interface Turn {
  readonly lines: readonly StoryLine[];
  readonly options: readonly StoryOption[];
  /** True where the story has nothing more to say and nothing to ask. */
  readonly ended: boolean;
}

/** One choice of a learner: which option, its words, and for a forecast how sure (50 to 100, in percent). */
export interface Step {
  readonly option: number;
  readonly text: string;
  readonly sure: number | null;
}

/** What has been told so far, and the choice at the end of each turn but the last. */
export interface Play {
  readonly turns: readonly Turn[];
  readonly steps: readonly Step[];
  /** The node of the story's graph that the last turn stands at. */
  readonly node: number;
}

/** A story ready to be played. Each function takes a play and gives another; none changes what it is given. */
export interface OpenStory {
  readonly begin: () => Play;
  /** The play after one more choice; null where its last turn offers no such option in these words. */
  readonly choose: (play: Play, step: Step) => Play | null;
  /** Plays recorded steps again, as far as the story still offers them. */
  readonly replay: (steps: readonly Step[]) => Play;
}

/** Whether the story has come to its end. */
export const isOver = ({ turns }: Play): boolean => turns.at(-1)?.ended ?? false;

export function openStory({ lines, options, nodes }: StoryGraph): OpenStory {
  const turnAt = (node: number): Turn => {
    const [told, offered] = nodes[node] ?? [[], []];
    return {
      lines: told.flatMap((line) => lines[line] ?? []),
      options: offered.flatMap((option) => options[option] ?? []),
      ended: offered.length === 0,
    };
  };
  const begin = (): Play => ({ turns: [turnAt(0)], steps: [], node: 0 });
  const choose = ({ turns, steps, node }: Play, step: Step): Play | null => {
    const next = nodes[node]?.[2][step.option];
    if (next === undefined || turns.at(-1)?.options[step.option]?.text !== step.text) return null;
    return { turns: [...turns, turnAt(next)], steps: [...steps, step], node: next };
  };
  const replay = (steps: readonly Step[]): Play => {
    let play = begin();
    for (const step of steps) {
      const next = choose(play, step);
      if (next === null) break;
      play = next;
    }
    return play;
  };
  return { begin, choose, replay };
}
