import { createStore, type StoreApi } from "zustand/vanilla";
import { keyFor } from "../device/own-work";
import { changeSaved, deleteSaved, loadSaved } from "../device/saved-record";
import { NO_PROGRESS, type Progress, readProgress, withNews } from "./progress";

type Change = (progress: Progress) => Progress;

export interface ProgressState {
  readonly progress: Progress;
  /** False until the device has been asked; nothing is shown as forgotten, and nothing can be committed, before. */
  readonly loaded: boolean;
  readonly trouble: "set-aside" | "not-saved" | null;
  /** The attempt whose answers these are, and nobody else's; null where they are the device's own, whoever gave them. */
  readonly work: string | null;
  /** Shows the change at once; resolves to whether the device holds it. */
  readonly change: (by: Change) => Promise<boolean>;
  /** Reads what the device holds, which another tab may have changed. */
  readonly load: () => Promise<void>;
  /** Deletes from this device what is shown here, of all lessons of the course; resolves to whether it is gone. What others answered as assigned work is kept apart, and stays. */
  readonly clear: () => Promise<boolean>;
}

/**
 * The progress of one course on this device. Each change is laid over what the device holds then, so that tabs do not overwrite each other. What is answered as assigned work (`findWork` gives its
 * attempt) is kept apart, so that nobody is credited with what another has answered on the same machine; the device's own record follows it where nothing else stands.
 */
export function createProgressStore(
  course: string,
  findWork: () => Promise<string | null> = async () => null,
): StoreApi<ProgressState> {
  const key = `progress of ${course}`;
  /** Changes that are shown and not yet held. */
  let waiting = 0;
  return createStore<ProgressState>((setState, getState) => ({
    progress: NO_PROGRESS,
    loaded: false,
    trouble: null,
    work: null,
    change: async (by) => {
      setState({ progress: by(getState().progress) });
      waiting += 1;
      const work = await findWork();
      let before = NO_PROGRESS;
      const progress = await changeSaved(keyFor(key, work), readProgress, (held) => {
        before = held ?? NO_PROGRESS;
        return by(before);
      });
      waiting -= 1;
      if (progress === null) setState({ trouble: "not-saved" });
      // What is held lacks the changes that came after it, and those that could not be kept.
      else if (waiting === 0 && getState().trouble !== "not-saved") setState({ progress });
      if (progress !== null && work !== null)
        await changeSaved(key, readProgress, (held) => withNews(held ?? NO_PROGRESS, before, progress));
      return progress !== null;
    },
    load: async () => {
      // What was never saved is on this page alone, and reading would take it away.
      if (getState().trouble === "not-saved") return;
      const work = await findWork();
      setState({ work });
      const saved = await loadSaved(keyFor(key, work), readProgress);
      if (saved.kind === "set-aside" || saved.kind === "unavailable")
        setState({ loaded: true, trouble: saved.kind === "set-aside" ? "set-aside" : "not-saved" });
      else if (waiting > 0) setState({ loaded: true });
      else setState({ loaded: true, progress: saved.kind === "found" ? saved.value : NO_PROGRESS });
    },
    clear: async () => {
      const gone = await deleteSaved(keyFor(key, await findWork()));
      setState(gone ? { progress: NO_PROGRESS, trouble: null } : { trouble: "not-saved" });
      return gone;
    },
  }));
}
