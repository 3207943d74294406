import type { Item, Response } from "../../quiz/item";
import { logAnswer } from "../../study/log-answer";
import type { Confidence } from "../../study/review-log";
import { changeSaved } from "../device/saved-record";
import { type ReviewRecord, readRecord, reviewKey, today, withEntries } from "./review-record";

interface Occasion {
  /** What the answer belongs to: the same question of the same occasion, answered twice on one day, counts once. */
  readonly of: string;
  readonly confidence?: Confidence | null;
}

/** Adds an answer to what the device keeps of the course. Null where the browser refuses. */
export function rememberAnswer(
  course: string,
  item: Item,
  response: Response,
  { of, confidence = null }: Occasion,
): Promise<ReviewRecord | null> {
  const now = new Date();
  const day = today(now);
  const id = `${of} ${day} ${item.id}`;
  const entries = logAnswer(item, response, { id, at: now.getTime(), day, confidence });
  return changeSaved(reviewKey(course), readRecord, (before) => withEntries(before, entries));
}
