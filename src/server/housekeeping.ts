import { isUnavailable } from "../store/database-error";
import { sweepLimits } from "../store/rate-limit";
import { sweepSessions } from "../store/sessions";
import { SESSION_LIMITS } from "./accounts/actor";
import { purgeExpired } from "./classes/purge-expired";
import { log } from "./requests/log";
import type { School } from "./school";

const HOUR = 3_600_000;
/** No counter of tries reaches further back, in ms. */
const LONGEST_WINDOW = HOUR;

function logFailure(error: unknown): void {
  const code = (error as { code?: unknown }).code;
  if (isUnavailable(error)) log("warn", "database-unavailable", { code });
  else log("error", "housekeeping-broke", { error: error instanceof Error ? error.stack : "?" });
}

/** Deletes what is kept no longer: classes whose last day is over, sessions that have ended, and counters of tries. What fails is logged and tried again an hour later, and keeps nothing else. */
async function tidy(school: School): Promise<void> {
  const at = school.now();
  const classes = await purgeExpired(school, at, logFailure).catch(logFailure);
  if (classes) log("info", "classes-purged", { classes });
  await sweepSessions(school.store.db, school.store.dialect, SESSION_LIMITS, at).catch(logFailure);
  await sweepLimits(school.store.db, at - LONGEST_WINDOW).catch(logFailure);
}

/** Tidies up now and every hour, for as long as the process runs; several nodes may do so at once. */
export async function keepTidy(school: School): Promise<void> {
  setInterval(() => void tidy(school), HOUR).unref();
  await tidy(school);
}
