import { tallyClaims } from "../../study/tally";
import { loadSaved } from "../device/saved-record";
import { readRecord, reviewKey, today } from "./review-record";

/** How many claims of a course are due today, by what this device keeps of the answers; 0 where it keeps nothing that can be read. */
export async function countDue(course: string): Promise<number> {
  const saved = await loadSaved(reviewKey(course), readRecord);
  if (saved.kind !== "found" || saved.value.entries.length === 0) return 0;
  const { replayLog } = await import("../../study/replay");
  const cards = replayLog(saved.value.entries, saved.value.until);
  return tallyClaims(cards, [...cards.keys()], today()).due;
}
