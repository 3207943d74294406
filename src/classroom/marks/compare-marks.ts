import type { QuizTask } from "../assigning/assignment";
import type { GivenResult } from "./given-result";
import { type AttemptMark, chooseAttempt } from "./mark-attempt";

interface Remarked {
  readonly id: string;
  readonly pupilId: string;
  readonly number: number;
  readonly submittedAt: number | null;
  readonly before: AttemptMark;
  readonly after: AttemptMark;
}

type Given = ReadonlyMap<string, GivenResult>;

interface Compared {
  /** Of the class. */
  readonly pupils: readonly { readonly id: string; readonly name: string }[];
  readonly attempts: readonly Remarked[];
  readonly counts: QuizTask["counts"] | null;
  /** What pupils were given for the whole assignment. */
  readonly given: { readonly before: Given; readonly after: Given };
}

/** What a change makes of one pupil's result, in percent; null where nothing counts yet. */
export interface Move {
  readonly pupilId: string;
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** Who goes up, who goes down, by how much. */
export interface Comparison {
  readonly up: readonly Move[];
  readonly down: readonly Move[];
  /** Pupils whose result stays what it is. */
  readonly same: number;
  /** Pupils at work, of whom nothing is handed in yet. */
  readonly running: number;
}

const EPSILON = 1e-6;

/**
 * Compares results, not attempts: where the best of several counts, another one may count afterwards; what was given for the whole assignment stands before all attempts. The farthest movers
 * come first.
 */
export function compareMarks({ pupils, attempts, counts, given }: Compared): Comparison {
  const own = (id: string): readonly Remarked[] => attempts.filter(({ pupilId }) => pupilId === id);
  const hasResult = ({ id }: { readonly id: string }): boolean =>
    given.before.has(id) || given.after.has(id) || own(id).some(({ submittedAt }) => submittedAt !== null);
  const moves = pupils.filter(hasResult).map(({ id, name }): Move => {
    const result = (side: "before" | "after"): number | null =>
      given[side].get(id)?.percent ??
      chooseAttempt(
        own(id).map(({ number, submittedAt, [side]: mark }) => ({ number, submittedAt, mark })),
        counts,
      )?.mark.percent ??
      null;
    return { pupilId: id, name, before: result("before"), after: result("after") };
  });
  const by = ({ before, after }: Move): number => (after ?? 0) - (before ?? 0);
  const ranked = moves.toSorted((a, b) => Math.abs(by(b)) - Math.abs(by(a)));
  const isSame = (move: Move): boolean =>
    Math.abs(by(move)) < EPSILON && (move.before === null) === (move.after === null);
  const moved = ranked.filter((move) => !isSame(move));
  return {
    up: moved.filter((move) => by(move) > 0 || (by(move) === 0 && move.before === null)),
    down: moved.filter((move) => by(move) < 0 || (by(move) === 0 && move.before !== null)),
    same: moves.length - moved.length,
    running: pupils.filter((pupil) => !hasResult(pupil) && own(pupil.id).length > 0).length,
  };
}
