import { sql } from "kysely";
import type { Db } from "./store";

export interface Limit {
  /** How many hits a window takes. */
  readonly most: number;
  /** Length of a window, in ms. */
  readonly window: number;
}

/**
 * Counts a hit and tells how long to wait where the limit is passed, in ms; 0 lets it through. One statement, so that of any number of hits at once exactly as
 * many come through as the limit says.
 */
export async function hitLimit(db: Db, key: string, { most, window }: Limit, now: number): Promise<number> {
  const { rows } = await sql<{ count: number; windowStart: number }>`
    insert into "rateLimit" ("key", "count", "windowStart") values (${key}, 1, ${now})
    on conflict ("key") do update set
      "count" = case when "rateLimit"."windowStart" <= ${now - window} then 1 else "rateLimit"."count" + 1 end,
      "windowStart" = case when "rateLimit"."windowStart" <= ${now - window} then ${now} else "rateLimit"."windowStart" end
    returning "count", "windowStart"`.execute(db);
  const [row] = rows;
  if (row === undefined || row.count <= most) return 0;
  return Math.max(1, Number(row.windowStart) + window - now);
}

export interface GrowingLimit {
  /** How many hits a window takes. */
  readonly most: number;
  /** Length of the first window, in ms; one that follows a full one is twice as long as that. */
  readonly first: number;
  /** How often it doubles; longer it never gets. */
  readonly doublings: number;
}

/** Length of a window after so many full ones in a row, in ms. */
const lengthOf = ({ first }: GrowingLimit, rounds: number): number => first * 2 ** rounds;

/**
 * `hitLimit` with windows that grow while they are filled one after another. One that is not filled is followed by one of the same length, until the counter is cleared or swept.
 */
export async function hitGrowingLimit(db: Db, key: string, limit: GrowingLimit, now: number): Promise<number> {
  const { most, first, doublings } = limit;
  const isOver = sql`"rateLimit"."windowStart" + ${first} * (1 << "rateLimit"."rounds") <= ${now}`;
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

/** Of these keys those that have used up their growing limit now, each with the time until which they wait. */
export async function listWaits(
  db: Db,
  keys: readonly string[],
  limit: GrowingLimit,
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
