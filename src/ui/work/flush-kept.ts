import { readOutbox } from "../../classroom/working/outbox";
import { loadSaved } from "../device/saved-record";
import { openDeviceOutbox } from "./device-outbox";
import { outboxKey } from "./outbox-key";

/** Sends what the device keeps of one attempt, once, where it keeps something. Conflicts wait for the attempt's own page. */
export async function flushKept(attempt: string): Promise<void> {
  const saved = await loadSaved(outboxKey(attempt), readOutbox);
  if (saved.kind !== "found" || saved.value.ops.length === 0) return;
  const nothing = () => undefined;
  const outbox = openDeviceOutbox({
    attempt,
    known: {},
    place: () => null,
    onChange: nothing,
    onHeard: nothing,
    onNotKept: nothing,
  });
  await outbox.flush();
  outbox.close();
}
