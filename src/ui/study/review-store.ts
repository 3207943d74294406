import { createStore, type StoreApi } from "zustand/vanilla";
import type { Day } from "../../study/day";
import { readReviewFile } from "../../study/review-file";
import { changeSaved, deleteSaved, loadSaved } from "../device/saved-record";
import { emptyRecord, type ReviewRecord, readRecord, reviewKey, withEntries } from "./review-record";

export type Import =
  | { readonly kind: "added"; readonly added: number; readonly known: number }
  | { readonly kind: "refused"; readonly faults: readonly string[] };

export interface ReviewState {
  /** Null until the device has been asked, and then never again. */
  readonly record: ReviewRecord | null;
  readonly trouble: "set-aside" | "not-saved" | null;
  readonly load: () => Promise<void>;
  readonly setUntil: (until: Day | null) => Promise<void>;
  /** Takes all of a file that was exported, or nothing. */
  readonly importFile: (text: string) => Promise<Import>;
  /** Deletes all answers; resolves to whether they are gone. */
  readonly forget: () => Promise<boolean>;
}

const REFUSED = "This browser does not let the page keep anything, so nothing was imported.";

/** What the device keeps of the answers to one course's questions. */
export function createReviewStore(course: string): StoreApi<ReviewState> {
  const key = reviewKey(course);
  return createStore<ReviewState>((setState, getState) => ({
    record: null,
    trouble: null,
    load: async () => {
      const saved = await loadSaved(key, readRecord);
      const trouble =
        saved.kind === "set-aside" ? "set-aside" : saved.kind === "unavailable" ? "not-saved" : getState().trouble;
      setState({ trouble, record: saved.kind === "found" ? saved.value : emptyRecord() });
    },
    setUntil: async (until) => {
      const record = await changeSaved(key, readRecord, (before) => ({ ...(before ?? emptyRecord()), until }));
      setState(record ? { record } : { trouble: "not-saved" });
    },
    importFile: async (text) => {
      const file = readReviewFile(course, text);
      if (!file.ok) return { kind: "refused", faults: file.faults };
      let known = 0;
      const record = await changeSaved(key, readRecord, (before) => {
        const after = withEntries(before, file.entries);
        known = file.entries.length - (after.entries.length - (before?.entries.length ?? 0));
        return { ...after, until: after.until ?? file.until };
      });
      if (!record) return { kind: "refused", faults: [REFUSED] };
      setState({ record });
      return { kind: "added", added: file.entries.length - known, known };
    },
    forget: async () => {
      const gone = await deleteSaved(key);
      setState(gone ? { record: emptyRecord(), trouble: null } : { trouble: "not-saved" });
      return gone;
    },
  }));
}
