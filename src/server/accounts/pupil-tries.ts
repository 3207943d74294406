import { createHash } from "node:crypto";
import { type Limit, listWaits } from "../../store/rate-limit";
import type { Db } from "../../store/store";

/** Tries under a name before the next has to wait: half a minute at first, at most four, so that a classmate cannot keep somebody out for the lesson. */
export const PUPIL_TRIES: Limit = { most: 5, window: 30_000, doublings: 3 };

/** Under which the tries of a name are counted, whether or not anybody of the class bears it: nothing that is counted tells which. What was typed does not stand in it. */
export const triesKey = (joinCode: string, nameKey: string): string =>
  `pupil ${createHash("sha256").update(`${joinCode} ${nameKey}`).digest("base64url")}`;

/** Of a class's pupils, by folded name, those who have to wait before they try again, and until when. */
export async function listWaiting(
  db: Db,
  joinCode: string,
  nameKeys: readonly string[],
  now: number,
): Promise<ReadonlyMap<string, number>> {
  const byKey = new Map(nameKeys.map((nameKey) => [triesKey(joinCode, nameKey), nameKey]));
  const waits = await listWaits(db, [...byKey.keys()], PUPIL_TRIES, now);
  return new Map([...waits].map(([key, until]) => [byKey.get(key) ?? "", until]));
}
