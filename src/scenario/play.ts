import { Story } from "inkjs";
import { readTurn, type Turn } from "./read-turn";

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
  /** Ink's own state after the last turn, as JSON. */
  readonly state: string;
}

/** A story ready to be played. Each function takes a play and gives another; none changes what it is given. */
export interface OpenStory {
  readonly begin: () => Play;
  /** The play after one more choice; null where its last turn offers no such option in these words. */
  readonly choose: (play: Play, step: Step) => Play | null;
  /** Plays recorded steps again, as far as the story still offers them. The same story and steps give the same state, byte for byte. */
  readonly replay: (steps: readonly Step[]) => Play;
}

/** Ink draws chance from its seed. No story may use chance, and the seed is part of the state: so it is always the same. */
const SEED = 1;

/** Opens a story from ink's JSON. @throws where the JSON is no story of ink's version, or the story breaks off. */
export function openStory(json: Readonly<Record<string, unknown>>): OpenStory {
  const story = new Story(json);
  const begin = (): Play => {
    story.ResetState();
    story.state.storySeed = SEED;
    return { turns: [readTurn(story)], steps: [], state: story.state.toJson() };
  };
  const choose = (play: Play, step: Step): Play | null => {
    const offered = play.turns.at(-1)?.options[step.option];
    if (offered === undefined || offered.text !== step.text) return null;
    story.state.LoadJson(play.state);
    story.ChooseChoiceIndex(step.option);
    const turn = readTurn(story);
    return { turns: [...play.turns, turn], steps: [...play.steps, step], state: story.state.toJson() };
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
