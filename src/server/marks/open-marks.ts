import type { Assignment } from "../../classroom/assigning/assignment";
import type { AdjustmentEntry } from "../../classroom/marks/adjustment";
import { readResponse } from "../../classroom/marks/given-answers";
import { type GivenResult, readGiven } from "../../classroom/marks/given-result";
import { type AttemptMark, chooseAttempt, type MarkedItem } from "../../classroom/marks/mark-attempt";
import { tellKey, tellResponse } from "../../classroom/marks/tell-response";
import type { FactBase } from "../../course/fact-base";
import type { Item } from "../../quiz/item";
import type { OpenQuestion } from "../../quiz/open-question";
import { listAccommodations } from "../../store/accommodations";
import { listTeachers } from "../../store/people";
import type { TaughtClass, TeacherActor } from "../classes/class-access";
import { findCourse } from "../courses";
import { openFrozen } from "../open-frozen";
import type { School } from "../school";
import { findWork } from "./find-work";
import { markWork, type Work, type WorkAttempt } from "./read-work";
import { findReopening, type Reopening } from "./reopen";

/** A change with the name of who made it. */
export interface NamedEntry extends AdjustmentEntry {
  readonly byName: string;
}

/** A result for the whole assignment, with who gave it and when. */
export type NamedGiven = GivenResult & Pick<NamedEntry, "byName" | "createdAt">;

/** A pupil of the class as this assignment's marks show one. */
export interface ListedPupil {
  readonly id: string;
  readonly name: string;
  readonly isExcused: boolean;
  readonly given: NamedGiven | null;
}

/** One attempt in the list. */
export interface ListedAttempt
  extends Pick<WorkAttempt, "id" | "pupilId" | "pupilName" | "number" | "submittedAt" | "submittedBy"> {
  readonly mark: Pick<AttemptMark, "earned" | "max" | "percent" | "isLate" | "deducted" | "setBy"> | null;
  /** Whether it is the one that makes the pupil's mark. */
  readonly counts: boolean;
}

export interface Marks {
  readonly taught: TaughtClass;
  readonly assignment: Assignment;
  /** Everybody in the class, by name. */
  readonly pupils: readonly ListedPupil[];
  readonly attempts: readonly ListedAttempt[];
  readonly adjustments: readonly NamedEntry[];
  /** The attempt that was asked for; null where none was. */
  readonly opened: OpenedAttempt | null;
  /** Whose attempt it is, or the pupil that was asked for; null where neither was. */
  readonly openedPupil: ListedPupil | null;
  /** All that were asked, by their id. */
  readonly items: ReadonlyMap<string, Item>;
}

/** A question of the opened attempt, what was answered beside what is right. */
export interface MarkedQuestion {
  readonly item: Item;
  /** With its proof; null where the course has changed since and lacks something that it cites. */
  readonly question: OpenQuestion | null;
  readonly marked: MarkedItem;
  readonly given: readonly string[];
  readonly right: readonly string[];
}

export interface OpenedAttempt {
  readonly attempt: WorkAttempt;
  readonly reopening: Reopening | null;
  readonly facts: FactBase | null;
  readonly questions: readonly MarkedQuestion[];
}

async function openAttempt(work: Work, attempt: WorkAttempt, reopening: Reopening | null): Promise<OpenedAttempt> {
  const facts = (await findCourse(work.assignment.course))?.facts ?? null;
  const { items } = markWork(work, attempt, work.adjustments);
  return {
    attempt,
    reopening,
    facts,
    questions: attempt.items.flatMap((item, i) => {
      const marked = items[i];
      if (!marked) return [];
      const given = tellResponse(item, readResponse(attempt.answers.get(item.id)));
      return [{ item, question: openFrozen(facts, item), marked, given, right: tellKey(item) }];
    }),
  };
}

const without = ({ id, pupilId, pupilName, number, submittedAt, submittedBy, mark }: WorkAttempt, counts: boolean) => ({
  ...{ id, pupilId, pupilName, number, submittedAt, submittedBy, counts },
  mark: mark && {
    ...{ earned: mark.earned, max: mark.max, percent: mark.percent },
    ...{ isLate: mark.isLate, deducted: mark.deducted, setBy: mark.setBy },
  },
});

/** Whoever is in the class, with what each was given or spared. */
function listPupils(
  pupils: readonly { readonly id: string; readonly name: string }[],
  adjustments: readonly NamedEntry[],
  excused: ReadonlySet<string>,
): readonly ListedPupil[] {
  const given = readGiven(adjustments);
  return pupils.map(({ id, name }) => {
    const own = given.get(id);
    const entry = adjustments.find((one) => one.id === own?.id);
    const named = own && entry ? { ...own, byName: entry.byName, createdAt: entry.createdAt } : null;
    return { id, name, isExcused: excused.has(id), given: named };
  });
}

/** The attempts that make their pupils' marks; none of a pupil who was given a result for the whole assignment. */
function findCounting({ assignment: { task }, attempts }: Work, pupils: readonly ListedPupil[]): ReadonlySet<string> {
  const rule = task.kind === "quiz" ? task.quiz.counts : null;
  const without = pupils.filter(({ given }) => given === null);
  return new Set(
    without.flatMap(
      ({ id }) =>
        chooseAttempt(
          attempts.filter(({ pupilId }) => pupilId === id),
          rule,
        )?.id ?? [],
    ),
  );
}

/** All attempts at an assignment with what they came to, and one of them whole or one pupil; null where the teacher has no such assignment, or it no such attempt, or the class no such pupil. */
export async function openMarks(
  { store }: Pick<School, "store">,
  actor: TeacherActor,
  asked: {
    readonly classId: string;
    readonly assignmentId: string;
    readonly attemptId: string | null;
    readonly pupilId: string | null;
    readonly at: number;
  },
): Promise<Marks | null> {
  const found = await findWork(store.db, actor, asked);
  if (!found) return null;
  const { taught, row, work } = found;
  const { assignment, attempts } = work;
  const attempt = attempts.find(({ id }) => id === asked.attemptId) ?? null;
  if (asked.attemptId !== null && attempt === null) return null;
  const names = new Map((await listTeachers(store.db)).map(({ id, name }) => [id, name]));
  const adjustments = work.adjustments.map((entry) => ({
    ...entry,
    byName: names.get(entry.createdBy) ?? "a teacher who has left",
  }));
  const granted = await listAccommodations(store.db, taught.id, assignment.id);
  const excused = new Set(granted.flatMap((one) => (one.excused === 1 ? one.pupilId : [])));
  const pupils = listPupils(found.pupils, adjustments, excused);
  const pupilId = attempt?.pupilId ?? asked.pupilId;
  const openedPupil = pupils.find(({ id }) => id === pupilId) ?? null;
  if (pupilId !== null && openedPupil === null) return null;
  const counting = findCounting(work, pupils);
  const clock = { at: asked.at, timeZone: taught.timeZone };
  const reopening = attempt && (await findReopening(store.db, row, attempt, attempts, clock));
  return {
    ...{ taught, assignment, pupils, openedPupil, adjustments },
    items: new Map(attempts.flatMap((one) => one.items).map((item) => [item.id, item])),
    opened: attempt && (await openAttempt(work, attempt, reopening)),
    attempts: attempts.map((one) => without(one, counting.has(one.id))),
  };
}
