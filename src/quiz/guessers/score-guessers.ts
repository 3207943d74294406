import { GUESSERS, type Guesser, type Memory, positionKey } from "./guessers";
import type { MarkedSheet } from "./sheet";

export interface GuesserScore {
  readonly guesser: string;
  readonly items: number;
  /** Mean share of the keys that it hits, and that chance would hit, from 0 to 1. */
  readonly score: number;
  readonly chance: number;
}

/**
 * The share of the keys that are hit, as expected over all ways in which ties fall: options are ticked in order of liking, as many as there are keys. Example: of
 * two equally liked options one is right and one tick is left: 1/2.
 */
export function markGuess(likes: readonly number[], keys: readonly number[]): number {
  let ticks = keys.length;
  let hits = 0;
  for (const like of [...new Set(likes)].sort((a, b) => b - a)) {
    const tied = likes.flatMap((other, i) => (other === like ? [i] : []));
    const right = tied.filter((i) => keys.includes(i)).length;
    hits += tied.length <= ticks ? right : (right * ticks) / tied.length;
    ticks = Math.max(0, ticks - tied.length);
  }
  return keys.length === 0 ? 0 : hits / keys.length;
}

function countInto(counts: Map<string, number>, keys: readonly string[], by: number): void {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + by);
}

/** Scores one guesser on all sheets; what it remembers of the others leaves out those that ask the same. */
function scoreOne(guesser: Guesser, sheets: readonly MarkedSheet[]): GuesserScore {
  const groups = new Map<string, MarkedSheet[]>();
  const wordings = new Map<string, number>();
  const positions = new Map<string, number>();
  const learn = (group: readonly MarkedSheet[], by: number): void => {
    for (const { sheet, keys } of group) {
      countInto(
        wordings,
        keys.map((key) => sheet.options[key] ?? ""),
        by,
      );
      countInto(
        positions,
        keys.map((key) => positionKey(key, sheet.options.length)),
        by,
      );
    }
  };
  for (const marked of sheets) {
    const about = marked.asks[0] ?? "";
    groups.set(about, [...(groups.get(about) ?? []), marked]);
  }
  learn(sheets, 1);
  let [score, chance] = [0, 0];
  const memory: Memory = { wordings, positions };
  for (const group of groups.values()) {
    learn(group, -1);
    for (const { sheet, keys } of group) {
      score += markGuess(guesser.like(sheet, memory), keys);
      chance += keys.length / sheet.options.length;
    }
    learn(group, 1);
  }
  return { guesser: guesser.id, items: sheets.length, score: score / sheets.length, chance: chance / sheets.length };
}

/** How far each guesser gets over all sheets. */
export function scoreGuessers(sheets: readonly MarkedSheet[]): readonly GuesserScore[] {
  return GUESSERS.map((guesser) => scoreOne(guesser, sheets));
}
