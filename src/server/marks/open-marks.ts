import type { AdjustmentEntry } from "../../classroom/adjustment";
import type { Assignment } from "../../classroom/assignment";
import { readResponse } from "../../classroom/given-answers";
import { type AttemptMark, chooseAttempt, type MarkedItem } from "../../classroom/mark-attempt";
import { tellKey, tellResponse } from "../../classroom/tell-response";
import type { FactBase } from "../../course/fact-base";
import type { Item } from "../../quiz/item";
import { type OpenQuestion, openQuestion } from "../../quiz/open-question";
import { listTeachers } from "../../store/people";
import type { TaughtClass, TeacherActor } from "../classes/class-access";
import { findCourse } from "../courses";
import type { School } from "../school";
import { findWork } from "./find-work";
import { markWork, type Work, type WorkAttempt } from "./read-work";

/** A change with the name of who made it. */
export interface NamedEntry extends AdjustmentEntry {
  readonly byName: string;
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
  readonly attempts: readonly ListedAttempt[];
  readonly adjustments: readonly NamedEntry[];
  /** The attempt that was asked for; null where none was. */
  readonly opened: OpenedAttempt | null;
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
  readonly facts: FactBase | null;
  readonly questions: readonly MarkedQuestion[];
}

const isWhole = (facts: FactBase, item: Item): boolean =>
  item.claims.every((id) => facts.claims.has(id)) && item.citations.every(({ source }) => facts.sources.has(source));

async function openAttempt(work: Work, attempt: WorkAttempt): Promise<OpenedAttempt> {
  const facts = (await findCourse(work.assignment.course))?.facts ?? null;
  const { items } = markWork(work, attempt, work.adjustments);
  return {
    attempt,
    facts,
    questions: attempt.items.flatMap((item, i) => {
      const marked = items[i];
      if (!marked) return [];
      const given = tellResponse(item, readResponse(attempt.answers.get(item.id)));
      const question = facts && isWhole(facts, item) ? openQuestion(facts, item) : null;
      return [{ item, question, marked, given, right: tellKey(item) }];
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

/** All attempts at an assignment with what they came to, and one of them whole; null where the teacher has no such assignment, or it no such attempt. */
export async function openMarks(
  { store }: Pick<School, "store">,
  actor: TeacherActor,
  asked: {
    readonly classId: string;
    readonly assignmentId: string;
    readonly attemptId: string | null;
    readonly at: number;
  },
): Promise<Marks | null> {
  const found = await findWork(store.db, actor, asked);
  if (!found) return null;
  const { work } = found;
  const { assignment, attempts, adjustments } = work;
  const opened = attempts.find(({ id }) => id === asked.attemptId) ?? null;
  if (asked.attemptId !== null && opened === null) return null;
  const { task } = assignment;
  const rule = task.kind === "quiz" ? task.quiz.counts : null;
  const counting = new Set(
    attempts.map(
      ({ pupilId }) =>
        chooseAttempt(
          attempts.filter((one) => one.pupilId === pupilId),
          rule,
        )?.id,
    ),
  );
  const names = new Map((await listTeachers(store.db)).map(({ id, name }) => [id, name]));
  return {
    taught: found.taught,
    assignment,
    items: new Map(attempts.flatMap((one) => one.items).map((item) => [item.id, item])),
    opened: opened && (await openAttempt(work, opened)),
    attempts: attempts.map((attempt) => without(attempt, counting.has(attempt.id))),
    adjustments: adjustments.map((entry) => ({
      ...entry,
      byName: names.get(entry.createdBy) ?? "a teacher who has left",
    })),
  };
}
