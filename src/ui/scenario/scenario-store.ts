import { createStore, type StoreApi } from "zustand/vanilla";
import type { OpenStory, Play, Step } from "../../scenario/play";
import { type Resumed, readSavedPlay, resumePlay, savePlay } from "../../scenario/saved-play";
import type { Scenario } from "../../scenario/scenario";
import { changeSaved, deleteSaved, loadSaved } from "../progress/saved-record";
import { keyFor } from "../work/own-work";

export interface ScenarioState {
  /** Null while the cover is shown. */
  readonly play: Play | null;
  /** What the device had kept, until the learner has decided what to do with it. */
  readonly kept: Resumed | null;
  /** False until the device has been asked and ink's runtime is here. */
  readonly loaded: boolean;
  /** `not-arrived`: ink's runtime, which comes after the page, did not. */
  readonly trouble: "set-aside" | "not-saved" | "not-arrived" | null;
  readonly load: () => Promise<void>;
  readonly begin: () => Promise<void>;
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
  loadInk: () => Promise<Pick<typeof import("../../scenario/play"), "openStory">> = () => import("../../scenario/play"),
): StoreApi<ScenarioState> {
  const findKey = async (): Promise<string> => keyFor(`scenario ${id} of ${course}`, await findWork());
  let opened: OpenStory | null = null;
  // Ink's runtime is the largest part of a scenario's script, and the cover does without it.
  const open = async (): Promise<OpenStory | null> => {
    if (opened !== null) return opened;
    const ink = await loadInk().catch(() => null);
    if (ink !== null) opened ??= ink.openStory(story);
    return opened;
  };
  return createStore<ScenarioState>((setState, getState) => {
    // A choice is shown once it is written down, so that nothing that was shown is lost; a device that does not answer is not waited for.
    const show = async (play: Play) => {
      const writing = findKey().then((key) => changeSaved(key, readSavedPlay, () => savePlay(hash, play)));
      const saved = await Promise.race([writing, later(PATIENCE)]);
      const { trouble } = getState();
      setState({ play, trouble: saved === null ? "not-saved" : trouble === "not-saved" ? null : trouble });
    };
    const sinceArrived = () => {
      const { trouble } = getState();
      return trouble === "not-arrived" ? null : trouble;
    };
    return {
      play: null,
      kept: null,
      loaded: false,
      trouble: null,
      load: async () => {
        const saved = await loadSaved(await findKey(), readSavedPlay);
        const trouble =
          saved.kind === "set-aside" ? "set-aside" : saved.kind === "unavailable" ? "not-saved" : sinceArrived();
        // Without ink nothing can be begun; and what is kept must not be written over.
        const opened = await open();
        if (opened === null) return setState({ trouble: "not-arrived" });
        // A learner may have begun before the device answered.
        const isWaiting = saved.kind === "found" && getState().play === null;
        setState({ loaded: true, trouble, kept: isWaiting ? resumePlay(opened, hash, saved.value) : null });
      },
      begin: async () => {
        const opened = await open();
        if (getState().play !== null) return;
        if (opened === null) return setState({ trouble: "not-arrived" });
        setState({ play: opened.begin(), kept: null, trouble: sinceArrived() });
      },
      resume: () => {
        const { kept } = getState();
        if (kept !== null) setState({ play: kept.play, kept: null });
      },
      choose: async (step) => {
        const { play } = getState();
        const next = play && (await open())?.choose(play, step);
        if (next) await show(next);
      },
      undo: async () => {
        const { play } = getState();
        const opened = await open();
        if (play && opened) await show(opened.replay(play.steps.slice(0, -1)));
      },
      restart: async () => {
        await deleteSaved(await findKey());
        setState({ play: null, kept: null });
      },
    };
  });
}
