import { readOutbox } from "../../classroom/working/outbox";
import { askWhose } from "../device/own-work";
import { deleteSaved, listSavedKeys, loadSaved } from "../device/saved-record";
import { OUTBOX_PREFIX } from "./outbox-key";

/** What this device keeps of the attempts of whoever is signed in. */
export interface KeptAnswers {
  /** Answers that no server has. */
  readonly unsent: number;
  /** Deletes from this device what it keeps of these attempts. */
  readonly clear: () => Promise<void>;
}

/** Looks which outboxes on this device can go when its user signs out. One that holds answers of somebody else, whose session ended before they were sent, waits until that person signs in again, and so does one of which the server cannot say whose it is. */
export async function findKeptAnswers(): Promise<KeptAnswers> {
  const kept = await Promise.all(
    (await listSavedKeys(OUTBOX_PREFIX)).map(async (key) => {
      const saved = await loadSaved(key, readOutbox);
      const unsent = saved.kind === "found" ? saved.value.ops.length : 0;
      return { key, unsent, goes: unsent === 0 || (await askWhose(key.slice(OUTBOX_PREFIX.length))) === true };
    }),
  );
  const own = kept.filter(({ goes }) => goes);
  return {
    unsent: own.reduce((sum, { unsent }) => sum + unsent, 0),
    clear: async () => {
      await Promise.all(own.map(({ key }) => deleteSaved(key)));
    },
  };
}
