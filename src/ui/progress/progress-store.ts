import { createStore, type StoreApi } from "zustand/vanilla";
import { NO_PROGRESS, type Progress, readProgress } from "./progress";
import { loadSaved, save } from "./saved-record";

export interface ProgressState {
  readonly progress: Progress;
  /** False until the device has been asked; nothing is shown as forgotten before. */
  readonly loaded: boolean;
  readonly trouble: "set-aside" | "not-saved" | null;
  readonly change: (by: (progress: Progress) => Progress) => void;
  readonly load: () => Promise<void>;
}

/** The progress of one course on this device. Every change is saved; a change made before loading ends is kept and laid over what was saved. */
export function createProgressStore(course: string): StoreApi<ProgressState> {
  const key = `progress of ${course}`;
  const early: ((progress: Progress) => Progress)[] = [];
  return createStore<ProgressState>((setState, getState) => {
    const keep = async () => {
      if (!(await save(key, getState().progress))) setState({ trouble: "not-saved" });
    };
    return {
      progress: NO_PROGRESS,
      loaded: false,
      trouble: null,
      change: (by) => {
        setState({ progress: by(getState().progress) });
        if (getState().loaded) void keep();
        else early.push(by);
      },
      load: async () => {
        const saved = await loadSaved(key, readProgress);
        const progress = early.reduce((before, by) => by(before), saved.kind === "found" ? saved.value : NO_PROGRESS);
        setState({ loaded: true, progress, trouble: saved.kind === "set-aside" ? "set-aside" : null });
        if (early.length > 0) void keep();
      },
    };
  });
}
