import type { QuizTask } from "./assignment";
import { type AttemptMark, chooseAttempt } from "./mark-attempt";

interface Remarked {
  readonly id: string;
  readonly pupilId: string;
  readonly pupilName: string;
  readonly number: number;
  readonly submittedAt: number | null;
  readonly before: AttemptMark;
  readonly after: AttemptMark;
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
  /** Pupils of whom nothing is handed in yet. */
  readonly running: number;
}

const EPSILON = 1e-6;

/** Compares results, not attempts: where the best of several counts, another one may count afterwards. The farthest movers come first. */
export function compareMarks(attempts: readonly Remarked[], counts: QuizTask["counts"] | null): Comparison {
  const pupils = new Map<string, Remarked[]>();
  for (const attempt of attempts) pupils.set(attempt.pupilId, [...(pupils.get(attempt.pupilId) ?? []), attempt]);
  const moves = [...pupils].flatMap(([pupilId, own]): readonly Move[] => {
    if (own.every(({ submittedAt }) => submittedAt === null)) return [];
    const result = (side: "before" | "after"): number | null =>
      chooseAttempt(
        own.map(({ number, submittedAt, [side]: mark }) => ({ number, submittedAt, mark })),
        counts,
      )?.mark.percent ?? null;
    return [{ pupilId, name: own[0]?.pupilName ?? "", before: result("before"), after: result("after") }];
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
    running: pupils.size - moves.length,
  };
}
