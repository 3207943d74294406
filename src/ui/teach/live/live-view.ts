import type { LivePupil, LiveView } from "../../../classroom/working/live-progress";
import { toLocal } from "../../../classroom/zoned-time";

export type LiveState = LivePupil["state"] | "stuck" | "away";

/** Silent for longer, a device is taken to be away, in ms: a page that is looked at asks the server every 45 seconds, so it has missed two turns. */
export const AWAY = 120_000;

/**
 * What a pupil's state is at a time. Who has begun and whose device is not heard of is away; who works before it and has given no answer for too long is stuck. Away comes first: a teacher can
 * go to somebody who is stuck, and looks in vain for somebody who has gone.
 */
export function stateAt({ state, seenAt, stuckAt }: LivePupil, now: number): LiveState {
  if (state !== "working") return state;
  if (seenAt !== null && now - seenAt > AWAY) return "away";
  return stuckAt !== null && now >= stuckAt ? "stuck" : state;
}

export type LiveCounts = Readonly<Record<LiveState, number>> & { readonly pending: number };

export function countStates({ pupils }: LiveView, now: number): LiveCounts {
  const counts = { absent: 0, excused: 0, working: 0, submitted: 0, stuck: 0, away: 0, pending: 0 };
  for (const pupil of pupils) {
    counts[stateAt(pupil, now)] += 1;
    counts.pending += pupil.pending;
  }
  return counts;
}

const MINUTE = 60_000;

/** "4 min", and in the last minute "40 s". */
export function tellSpan(ms: number): string {
  const left = Math.max(0, ms);
  if (left < MINUTE) return `${Math.ceil(left / 1000)} s`;
  const minutes = Math.floor(left / MINUTE);
  return minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h`;
}

/** "08:20" by the class's clocks, and with the day where that is not today: "20 Oct, 08:20". */
export function tellTime(at: number, now: number, timeZone: string): string {
  const [day, time] = toLocal(at, timeZone).split("T");
  if (day === toLocal(now, timeZone).split("T")[0]) return time ?? "";
  return `${new Intl.DateTimeFormat("en-GB", { timeZone, day: "numeric", month: "short" }).format(at)}, ${time}`;
}

/** What has changed, in one calm sentence; "" where nothing that matters has. */
export function tellChange(before: LiveCounts, after: LiveCounts): string {
  const parts = [
    after.submitted > before.submitted ? `${after.submitted} handed in` : "",
    after.stuck > before.stuck ? `${after.stuck} stuck` : "",
  ].filter(Boolean);
  return parts.length === 0 ? "" : `${parts.join(", ")}.`;
}
