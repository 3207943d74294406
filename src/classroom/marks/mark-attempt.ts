import type { Item } from "../../quiz/item";
import type { ScoringMode } from "../../quiz/score/score";
import type { Assignment, AssignmentDates, QuizTask } from "../assigning/assignment";
import { isLateAt } from "../assigning/effective-dates";
import { scoreAccepting } from "./accept-answer";
import type { Adjustment, AdjustmentEntry } from "./adjustment";
import { readResponse } from "./given-answers";
import { findRubric, RUBRIC_MAX, sumRubric } from "./rubric";

/** What one question of an attempt earned. A void one has a maximum of 0. */
export interface MarkedItem {
  readonly item: string;
  readonly earned: number;
  readonly max: number;
  readonly state: "right" | "partly" | "wrong" | "unanswered" | "void";
  /** Id of the adjustment that made this mark another one. */
  readonly changedBy: string | null;
}

/** What an attempt is worth. Marks are out of one for a question, out of six for a written task, and 1 or 0 for a lesson and a scenario: gone through, or not. */
export interface AttemptMark {
  readonly items: readonly MarkedItem[];
  /** After what lateness took off; from 0 to `max`. */
  readonly earned: number;
  readonly max: number;
  /** 0 to 100; null where nothing is marked yet: work not handed in, a written task not read, a quiz of which every question is void. */
  readonly percent: number | null;
  readonly isLate: boolean;
  /** Marks that lateness took off. */
  readonly deducted: number;
  /** Id of the adjustment by which a teacher set the result itself. */
  readonly setBy: string | null;
}

interface MarkInput {
  readonly assignment: Pick<Assignment, "task" | "rules">;
  /** Those of the attempt's form; empty where the work is no quiz. */
  readonly items: readonly Item[];
  /** Values by slot. */
  readonly answers: ReadonlyMap<string, unknown>;
  /** Of the whole assignment, oldest first. */
  readonly adjustments: readonly AdjustmentEntry[];
  readonly attempt: { readonly id: string; readonly submittedAt: number | null };
  /** Those that hold for this pupil. */
  readonly dates: AssignmentDates;
}

interface ItemChanges {
  voidedBy: string | null;
  readonly accepted: Map<string, string>;
  /** What everybody or this attempt was given for the item, whichever was decided last. */
  given: { readonly id: string; readonly earned: number } | null;
}

const bound = (share: number): number => Math.min(1, Math.max(0, share));

/** What stands of a teacher's changes to one item in one attempt. */
function readChanges(entries: readonly AdjustmentEntry[], attempt: string): ReadonlyMap<string, ItemChanges> {
  const changes = new Map<string, ItemChanges>();
  const of = (item: string): ItemChanges => {
    const found = changes.get(item) ?? { voidedBy: null, accepted: new Map(), given: null };
    changes.set(item, found);
    return found;
  };
  for (const { id, change } of entries) {
    if (change.kind === "void") of(change.item).voidedBy = id;
    if (change.kind === "accept") of(change.item).accepted.set(change.answer, id);
    if (change.kind === "credit") of(change.item).given = { id, earned: 1 };
    if (change.kind === "item" && change.attempt === attempt)
      of(change.item).given = { id, earned: bound(change.earned) };
  }
  return changes;
}

const EPSILON = 1e-9;

/** The last of the accepted answers, in the order in which they were accepted, that made the mark a higher one; undefined where none did. */
function findRaising(
  accepted: readonly string[],
  earnedBy: (answers: readonly string[]) => number,
): string | undefined {
  const marks = [0, ...accepted.map((_, i) => i + 1)].map((count) => earnedBy(accepted.slice(0, count)));
  return accepted.findLast((_, i) => (marks[i + 1] ?? 0) > (marks[i] ?? 0) + EPSILON);
}

function markItem(item: Item, value: unknown, mode: ScoringMode, changes: ItemChanges | undefined): MarkedItem {
  if (changes?.voidedBy) return { item: item.id, earned: 0, max: 0, state: "void", changedBy: changes.voidedBy };
  const response = readResponse(value);
  const accepted = [...(changes?.accepted.keys() ?? [])];
  const earnedBy = (answers: readonly string[]): number => scoreAccepting(item, response, mode, answers);
  const earned = changes?.given?.earned ?? earnedBy(accepted);
  const by = findRaising(accepted, earnedBy);
  const acceptedBy = by === undefined ? null : (changes?.accepted.get(by) ?? null);
  const state =
    earned >= 1 - EPSILON ? "right" : earned > 0 ? "partly" : response === undefined ? "unanswered" : "wrong";
  return { item: item.id, earned, max: 1, state, changedBy: changes?.given?.id ?? acceptedBy };
}

/** What the work itself earned, before lateness; `earned` is null where it waits for a reader. */
function earn({ assignment: { task }, items, answers, attempt }: MarkInput, standing: readonly AdjustmentEntry[]) {
  if (task.kind === "quiz") {
    const changes = readChanges(standing, attempt.id);
    const marked = items.map((item) => markItem(item, answers.get(item.id), task.quiz.orders, changes.get(item.id)));
    const sum = (of: "earned" | "max"): number => marked.reduce((total, one) => total + one[of], 0);
    return { items: marked, earned: sum("earned"), max: sum("max"), setBy: null };
  }
  if (task.kind === "written") {
    const rubric = findRubric(standing, attempt.id);
    return { items: [], earned: rubric && sumRubric(rubric), max: RUBRIC_MAX, setBy: rubric?.id ?? null };
  }
  const end = answers.get(task.kind === "lesson" ? "end" : "ending");
  const isDone = end !== undefined && end !== null && end !== false;
  return { items: [], earned: isDone ? 1 : 0, max: 1, setBy: null };
}

type Result = Extract<Adjustment, { kind: "result" }>;

/**
 * Marks an attempt: a pure function of the frozen form, the answers, and what a teacher changed. Undone changes change nothing, and a later one of the same kind and item takes the place of
 * an earlier one (accepted answers add up). A void item counts for nobody, whatever else was decided on it; of "credit" and one pupil's mark the later
 * decision holds. Late work loses its percentage of what it earned; a result that a teacher set stays as set.
 */
export function markAttempt(input: MarkInput): AttemptMark {
  const { assignment, adjustments, attempt, dates } = input;
  const standing = adjustments
    .filter(({ undoneAt }) => undoneAt === null)
    .toSorted((a, b) => a.createdAt - b.createdAt);
  const { items, earned, max, setBy } = earn(input, standing);
  const { late } = assignment.rules;
  const { submittedAt } = attempt;
  const isLate = submittedAt !== null && isLateAt(late, dates.dueAt, submittedAt);
  const set = standing.findLast(
    (entry): entry is AdjustmentEntry & { readonly change: Result } =>
      entry.change.kind === "result" && entry.change.attempt === attempt.id,
  );
  if (set) {
    const percent = Math.min(100, Math.max(0, set.change.percent));
    return { items, earned: (percent / 100) * max, max, percent, isLate, deducted: 0, setBy: set.id };
  }
  const deducted = isLate && late.kind === "deduct" ? (earned ?? 0) * bound(late.percent / 100) : 0;
  const left = Math.min(max, (earned ?? 0) - deducted);
  const isMarked = submittedAt !== null && earned !== null && max > 0;
  return { items, earned: left, max, percent: isMarked ? (100 * left) / max : null, isLate, deducted, setBy };
}

interface Chooseable {
  readonly number: number;
  readonly submittedAt: number | null;
  readonly mark: Pick<AttemptMark, "percent" | "setBy"> | null;
}

/**
 * Which of a pupil's attempts makes the mark, of those handed in: one whose result a teacher set, before all rules; else by the assignment's rule, "best" the earliest of equal ones. Null where none was handed in.
 * Lessons, scenarios and written tasks have no rule: their last counts.
 */
export function chooseAttempt<T extends Chooseable>(
  attempts: readonly T[],
  counts: QuizTask["counts"] | null,
): T | null {
  const submitted = attempts.filter(({ submittedAt }) => submittedAt !== null).toSorted((a, b) => a.number - b.number);
  const set = submitted.findLast(({ mark }) => mark !== null && mark.setBy !== null);
  if (set) return set;
  if (counts === "first") return submitted[0] ?? null;
  if (counts !== "best") return submitted.at(-1) ?? null;
  const percentOf = ({ mark }: T): number => mark?.percent ?? -1;
  return submitted.reduce<T | null>((best, one) => (best && percentOf(best) >= percentOf(one) ? best : one), null);
}
