import { isUnavailable } from "../store/database-error";
import { sweepLimits } from "../store/rate-limit";
import { purgeExpired } from "./classes/purge-expired";
import { log } from "./requests/log";
import type { School } from "./school";

const HOUR = 3_600_000;
/** No counter of tries reaches further back, in ms. */
const LONGEST_WINDOW = HOUR;

/** Deletes what is kept no longer: classes whose last day is over, and counters of tries. What fails is logged and tried again an hour later. */
async function tidy(school: School): Promise<void> {
  try {
    const at = school.now();
    const classes = await purgeExpired(school, at);
    await sweepLimits(school.store.db, at - LONGEST_WINDOW);
    if (classes > 0) log("info", "classes-purged", { classes });
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (isUnavailable(error)) log("warn", "database-unavailable", { code });
    else log("error", "housekeeping-broke", { error: error instanceof Error ? error.stack : "?" });
  }
}

/** Tidies up now and every hour, for as long as the process runs; several nodes may do so at once. */
export async function keepTidy(school: School): Promise<void> {
  setInterval(() => void tidy(school), HOUR).unref();
  await tidy(school);
}
