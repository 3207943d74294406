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

/** Forgets the hits of a key, as after a right secret. */
export async function clearLimit(db: Db, key: string): Promise<void> {
  await db.deleteFrom("rateLimit").where("key", "=", key).execute();
}

/** Deletes counters that no window reaches any more. */
export async function sweepLimits(db: Db, before: number): Promise<void> {
  await db.deleteFrom("rateLimit").where("windowStart", "<", before).execute();
}
