import { createStore, type StoreApi } from "zustand/vanilla";
import { NO_PROGRESS, type Progress, readProgress } from "./progress";
import { changeSaved, loadSaved } from "./saved-record";

type Change = (progress: Progress) => Progress;

export interface ProgressState {
  readonly progress: Progress;
  /** False until the device has been asked; nothing is shown as forgotten, and nothing can be committed, before. */
  readonly loaded: boolean;
  readonly trouble: "set-aside" | "not-saved" | null;
  readonly change: (by: Change) => void;
  readonly load: () => Promise<void>;
}

/** The progress of one course on this device. Each change is laid over what the device holds then, so that tabs do not overwrite each other. */
export function createProgressStore(course: string): StoreApi<ProgressState> {
  const key = `progress of ${course}`;
  return createStore<ProgressState>((setState, getState) => {
    const keep = async (by: Change) => {
      const progress = await changeSaved(key, readProgress, (before) => by(before ?? NO_PROGRESS));
      setState(progress ? { progress } : { trouble: "not-saved" });
    };
    return {
      progress: NO_PROGRESS,
      loaded: false,
      trouble: null,
      change: (by) => {
        setState({ progress: by(getState().progress) });
        void keep(by);
      },
      load: async () => {
        const saved = await loadSaved(key, readProgress);
        setState({
          loaded: true,
          progress: saved.kind === "found" ? saved.value : NO_PROGRESS,
          trouble: saved.kind === "set-aside" ? "set-aside" : saved.kind === "unavailable" ? "not-saved" : null,
        });
      },
    };
  });
}
