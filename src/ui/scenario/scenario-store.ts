import { createStore, type StoreApi } from "zustand/vanilla";
import { openStory, type Play, type Step } from "../../scenario/play";
import { type Resumed, readSavedPlay, resumePlay, savePlay } from "../../scenario/saved-play";
import type { Scenario } from "../../scenario/scenario";
import { keyFor } from "../device/own-work";
import { changeSaved, deleteSaved, loadSaved } from "../device/saved-record";

export interface ScenarioState {
  /** Null while the cover is shown. */
  readonly play: Play | null;
  /** What the device had kept, until the learner has decided what to do with it. */
  readonly kept: Resumed | null;
  /** False until the device has been asked. */
  readonly loaded: boolean;
  readonly trouble: "set-aside" | "not-saved" | null;
  readonly load: () => Promise<void>;
  readonly begin: () => void;
  /** Goes on where the kept game stands. */
  readonly resume: () => void;
  readonly choose: (step: Step) => Promise<void>;
  /** Takes back the last choice. */
  readonly undo: () => Promise<void>;
  /** Back to the cover, with nothing kept. */
  readonly restart: () => Promise<void>;
}

/** How long a device may take to write a choice down before it counts as one that does not, in ms. */
const PATIENCE = 2000;

const later = (ms: number): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), ms));

/**
 * A scenario being played on this device. One store for each player; every choice is written down as it is made. What is played as assigned work (`findWork` gives its attempt) is kept apart: on
 * a shared machine nobody goes on with the path of another.
 */
export function createScenarioStore(
  course: string,
  { id, hash, story }: Pick<Scenario, "id" | "hash" | "story">,
  findWork: () => Promise<string | null> = async () => null,
): StoreApi<ScenarioState> {
  const findKey = async (): Promise<string> => keyFor(`scenario ${id} of ${course}`, await findWork());
  const open = openStory(story);
  return createStore<ScenarioState>((setState, getState) => {
    // A choice is shown once it is written down, so that nothing that was shown is lost; a device that does not answer is not waited for.
    const show = async (play: Play) => {
      const writing = findKey().then((key) => changeSaved(key, readSavedPlay, () => savePlay(hash, play)));
      const saved = await Promise.race([writing, later(PATIENCE)]);
      const { trouble } = getState();
      setState({ play, trouble: saved === null ? "not-saved" : trouble === "not-saved" ? null : trouble });
    };
    return {
      play: null,
      kept: null,
      loaded: false,
      trouble: null,
      load: async () => {
        const saved = await loadSaved(await findKey(), readSavedPlay);
        const trouble =
          saved.kind === "set-aside" ? "set-aside" : saved.kind === "unavailable" ? "not-saved" : getState().trouble;
        // A learner may have begun before the device answered; one who took every choice back begins.
        const isWaiting = saved.kind === "found" && saved.value.steps.length > 0 && getState().play === null;
        setState({ loaded: true, trouble, kept: isWaiting ? resumePlay(open, hash, saved.value) : null });
      },
      begin: () => setState({ play: open.begin(), kept: null }),
      resume: () => {
        const { kept } = getState();
        if (kept !== null) setState({ play: kept.play, kept: null });
      },
      choose: async (step) => {
        const { play } = getState();
        const next = play && open.choose(play, step);
        if (next) await show(next);
      },
      undo: async () => {
        const { play } = getState();
        if (play) await show(open.replay(play.steps.slice(0, -1)));
      },
      restart: async () => {
        await deleteSaved(await findKey());
        setState({ play: null, kept: null });
      },
    };
  });
}
