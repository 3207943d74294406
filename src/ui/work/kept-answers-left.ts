import { readOutbox } from "../../classroom/outbox";
import { deleteSaved, listSavedKeys, loadSaved } from "../progress/saved-record";
import { OUTBOX_PREFIX } from "./outbox-key";

/** How many answers this device keeps that no server has. */
export async function countUnsent(): Promise<number> {
  const kept = await Promise.all((await listSavedKeys(OUTBOX_PREFIX)).map((key) => loadSaved(key, readOutbox)));
  return kept.reduce((sum, saved) => sum + (saved.kind === "found" ? saved.value.ops.length : 0), 0);
}

/** Deletes from this device whatever it keeps of attempts: whoever comes next on it finds nothing. */
export async function clearOutboxes(): Promise<void> {
  await Promise.all((await listSavedKeys(OUTBOX_PREFIX)).map(deleteSaved));
}
