import { sql } from "kysely";
import type { Db } from "./store";

export interface Limit {
  /** How many hits a window takes. */
  readonly most: number;
  /** Length of a window, in ms. */
  readonly window: number;
  /** How often the window after a full one is twice as long; 0 where none is given. */
  readonly doublings?: number;
}

/** Length of a window after so many full ones, in ms. */
const lengthOf = ({ window }: Limit, rounds: number): number => window * 2 ** rounds;

/**
 * Counts a hit and tells how long to wait where the limit is passed, in ms; 0 lets it through. One statement, so that of any number of hits at once exactly as
 * many come through as the limit says. A window that is not filled is followed by one of the same length, until the counter is cleared or swept.
 */
export async function hitLimit(db: Db, key: string, limit: Limit, now: number): Promise<number> {
  const { most, window, doublings = 0 } = limit;
  const isOver = sql`"rateLimit"."windowStart" + ${window} * (1 << "rateLimit"."rounds") <= ${now}`;
  const grows = sql`"rateLimit"."count" >= ${most} and "rateLimit"."rounds" < ${doublings}`;
  const { rows } = await sql<{ count: number; windowStart: number; rounds: number }>`
    insert into "rateLimit" ("key", "count", "windowStart", "rounds") values (${key}, 1, ${now}, 0)
    on conflict ("key") do update set
      "count" = case when ${isOver} then 1 else "rateLimit"."count" + 1 end,
      "windowStart" = case when ${isOver} then ${now} else "rateLimit"."windowStart" end,
      "rounds" = case when ${isOver} and ${grows} then "rateLimit"."rounds" + 1 else "rateLimit"."rounds" end
    returning "count", "windowStart", "rounds"`.execute(db);
  const [row] = rows;
  if (row === undefined || row.count <= most) return 0;
  return Math.max(1, Number(row.windowStart) + lengthOf(limit, row.rounds) - now);
}

/** Of these keys those that have used up their limit now, each with the time until which they wait. */
export async function listWaits(
  db: Db,
  keys: readonly string[],
  limit: Limit,
  now: number,
): Promise<ReadonlyMap<string, number>> {
  if (keys.length === 0) return new Map();
  const rows = await db.selectFrom("rateLimit").selectAll().where("key", "in", keys).execute();
  const full = rows.filter(({ count }) => count >= limit.most);
  const waits = full.map(({ key, windowStart, rounds }) => [key, windowStart + lengthOf(limit, rounds)] as const);
  return new Map(waits.filter(([, until]) => until > now));
}

/** Forgets the hits of a key, as after a right secret. */
export async function clearLimit(db: Db, key: string): Promise<void> {
  await db.deleteFrom("rateLimit").where("key", "=", key).execute();
}

/** Deletes counters that no window reaches any more. */
export async function sweepLimits(db: Db, before: number): Promise<void> {
  await db.deleteFrom("rateLimit").where("windowStart", "<", before).execute();
}
