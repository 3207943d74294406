import type { LivePupil, LiveView } from "../../classroom/live-progress";

export type LiveState = LivePupil["state"] | "stuck";

/** What a pupil's state is at a time: who works and has given no answer for too long is stuck. */
export const stateAt = ({ state, stuckAt }: LivePupil, now: number): LiveState =>
  state === "working" && stuckAt !== null && now >= stuckAt ? "stuck" : state;

export type LiveCounts = Readonly<Record<LiveState, number>> & { readonly pending: number };

export function countStates({ pupils }: LiveView, now: number): LiveCounts {
  const counts = { absent: 0, excused: 0, working: 0, submitted: 0, stuck: 0, pending: 0 };
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

/** What has changed, in one calm sentence; "" where nothing that matters has. */
export function tellChange(before: LiveCounts, after: LiveCounts): string {
  const parts = [
    after.submitted > before.submitted ? `${after.submitted} handed in` : "",
    after.stuck > before.stuck ? `${after.stuck} stuck` : "",
  ].filter(Boolean);
  return parts.length === 0 ? "" : `${parts.join(", ")}.`;
}
