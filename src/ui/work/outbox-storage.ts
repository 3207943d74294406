import { EMPTY_OUTBOX, type Outbox, readOutbox } from "../../classroom/working/outbox";
import { changeSaved, loadSaved } from "../device/saved-record";
import type { OutboxStorage } from "./outbox";
import { outboxKey } from "./outbox-key";

/** What the browser keeps of an attempt; from where it refuses on, the tab goes on with what it kept last, as long as the tab lives. */
export function openOutboxStorage(attempt: string, onNotKept: () => void): OutboxStorage {
  const key = outboxKey(attempt);
  let last: Outbox = EMPTY_OUTBOX;
  let isKept = true;
  const fallBack = (): Outbox => {
    if (isKept) onNotKept();
    isKept = false;
    return last;
  };
  return {
    load: async () => {
      const saved = isKept ? await loadSaved(key, readOutbox) : null;
      if (saved === null || saved.kind === "unavailable") return fallBack();
      last = saved.kind === "found" ? saved.value : EMPTY_OUTBOX;
      return last;
    },
    change: async (by) => {
      const after = isKept ? await changeSaved(key, readOutbox, (before) => by(before ?? EMPTY_OUTBOX)) : null;
      last = after ?? by(fallBack());
      return last;
    },
  };
}
