/** What a page had not finished writing when it was put away: the record as the device held it, and as it was to become. */
interface LeftBehind {
  readonly before: unknown;
  readonly after: unknown;
}

interface Writing {
  /** The record as the device is known to hold it; `undefined` until it was read. */
  held: unknown;
  readonly changes: Set<(before: unknown) => unknown>;
  /** Whether what is left behind now is this page's own, which goes on writing as long as it lives. */
  own: boolean;
}

const writings = new Map<string, Writing>();
const SUFFIX = ", left behind";
const placeOf = (key: string): string => `${key}${SUFFIX}`;

function leaveAll(): void {
  for (const [key, writing] of writings) {
    const { held, changes } = writing;
    if (changes.size === 0 || held === undefined) continue;
    let after: unknown = held;
    for (const by of changes) after = by(after);
    try {
      localStorage.setItem(placeOf(key), JSON.stringify({ before: held, after } satisfies LeftBehind));
      writing.own = true;
    } catch {
      // Refused, or no room: the change may yet be written as the page goes.
    }
  }
}

function follow(key: string): Writing {
  const known = writings.get(key);
  if (known) return known;
  if (writings.size === 0) {
    // After the document's own listeners, which may have something to keep.
    window.addEventListener("pagehide", leaveAll);
    window.addEventListener("visibilitychange", leaveAll);
  }
  const writing: Writing = { held: undefined, changes: new Set(), own: false };
  writings.set(key, writing);
  return writing;
}

/** Takes what was left behind away, where there is any. */
export function forgetLeftBehind(key: string): void {
  try {
    localStorage.removeItem(placeOf(key));
  } catch {
    // Then nothing was left there either.
  }
}

/** Notes what the device holds of a record. */
export function noteHeld(key: string, held: unknown): void {
  follow(key).held = held;
}

/** What another page, put away since, left of this record. */
export function findLeftBehind(key: string): LeftBehind | null {
  if (follow(key).own) return null;
  try {
    return JSON.parse(localStorage.getItem(placeOf(key)) ?? "null");
  } catch {
    return null;
  }
}

/** The keys of all records of which something was left behind. */
export function listLeftBehind(): readonly string[] {
  try {
    const places = Object.keys(localStorage).filter((place) => place.endsWith(SUFFIX));
    return places.map((place) => place.slice(0, -SUFFIX.length));
  } catch {
    return [];
  }
}

/**
 * A browser gives up what is still being written when a page is left: within a moment of an answer, or longer where the disk is busy. What such a page was about to write takes the place of what is held, if
 * that has not changed since; otherwise somebody has gone on from there, and it is dropped (null).
 */
export const takeUp = (left: LeftBehind, held: unknown): unknown =>
  JSON.stringify(left.before) === JSON.stringify(held) ? left.after : null;

/** Runs `write`, which makes a change, and leaves it behind for the next page should this one be put away before it is written. */
export async function untilWritten<T, R>(
  key: string,
  by: (before: T | null) => T | null,
  write: () => Promise<R>,
): Promise<R> {
  const writing = follow(key);
  const change = by as (before: unknown) => unknown;
  writing.changes.add(change);
  try {
    return await write();
  } finally {
    writing.changes.delete(change);
    if (writing.own && writing.changes.size === 0) {
      writing.own = false;
      forgetLeftBehind(key);
    }
  }
}
