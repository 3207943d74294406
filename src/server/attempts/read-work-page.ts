import type { QuizLayout } from "../../atlas/quiz-layout";
import { isTold, isToldAtOnce } from "../../classroom/assigning/effective-dates";
import type { AdjustmentEntry } from "../../classroom/marks/adjustment";
import { readGiven } from "../../classroom/marks/given-result";
import type { AttemptMark } from "../../classroom/marks/mark-attempt";
import { findRubric } from "../../classroom/marks/rubric";
import { publishForm, slotName } from "../../classroom/working/public-item";
import type { EndedWork, GivenWork, RunningWork, WorkHead, WrittenWork } from "../../classroom/working/work";
import type { Item, Response } from "../../quiz/item";
import { listAdjustments } from "../../store/adjustments";
import { listAnswers, listOwnAttempts } from "../../store/attempts";
import type { Db } from "../../store/store";
import type { Row } from "../../store/tables";
import { findCourse, type OpenCourse } from "../courses";
import { readAdjustment } from "../marks/read-work";
import { tellFrozen } from "../open-frozen";
import { readAttemptState } from "./attempt-state";
import { settleAttempt } from "./close-attempt";
import { type LayOut, readItems, tellGiven } from "./tell-questions";
import { findTerms, type PupilActor, type Terms } from "./terms";
import { describeWork } from "./work-head";

/** Where the maps of a form's questions have everything, by slot. */
type Layouts = Readonly<Record<string, QuizLayout>>;

export interface WorkPageData {
  readonly head: WorkHead;
  readonly course: OpenCourse | null;
  readonly running: RunningWork | null;
  /** The first first. */
  readonly ended: readonly EndedWork[];
  readonly given: GivenWork | null;
  /** By attempt. */
  readonly layouts: Readonly<Record<string, Layouts>>;
}

interface Reading {
  readonly adjustments: readonly AdjustmentEntry[];
  readonly db: Db;
  readonly terms: Terms;
  readonly course: OpenCourse | null;
  readonly layOut: LayOut;
  readonly at: number;
}

/** Whether the course still has the places that stand on an item's map. */
const hasPlaces = (item: Item, course: OpenCourse | null): boolean =>
  item.kind !== "map" || item.markers.every(({ place }) => course?.facts.places.has(place));

/** What the questions' maps need, drawn while their keys are here. */
const layOutAll = (items: readonly Item[], { course, layOut }: Reading): Layouts =>
  Object.fromEntries(
    items.flatMap((item, i) => {
      const layout = hasPlaces(item, course) ? layOut({ item, proofs: {} }) : undefined;
      return layout ? [[slotName(i), layout] as const] : [];
    }),
  );

async function readRunning(
  { db, terms, course }: Reading,
  attempt: Row<"attempt">,
  items: readonly Item[],
): Promise<RunningWork> {
  const { task } = terms.assignment;
  const state = await readAttemptState(db, terms, attempt);
  const shuffledBy = task.kind === "quiz" && task.quiz.shuffle ? attempt.id : null;
  const tellsAtOnce = isToldAtOnce(terms.assignment);
  const told = items.flatMap((item, i) => {
    const slot = slotName(i);
    return tellsAtOnce && state.answers[slot] ? [[slot, tellFrozen(course?.facts ?? null, item, task)] as const] : [];
  });
  return {
    id: attempt.id,
    number: attempt.number,
    state,
    questions: publishForm(items, shuffledBy),
    tellsAtOnce,
    told: Object.fromEntries(told),
  };
}

async function readTold(
  { db, terms, course, adjustments }: Reading,
  attempt: Row<"attempt">,
  items: readonly Item[],
): Promise<EndedWork["told"]> {
  const { task } = terms.assignment;
  const shuffledBy = task.kind === "quiz" && task.quiz.shuffle ? attempt.id : null;
  // In the order in which the pupil met them.
  const order = publishForm(items, shuffledBy).map((item) => item.id);
  const answers = new Map((await listAnswers(db, attempt.id)).map(({ slot, value }) => [slot, JSON.parse(value)]));
  const rubric = findRubric(adjustments, attempt.id);
  return {
    mark: attempt.mark === null ? null : (JSON.parse(attempt.mark) as AttemptMark),
    questions: items
      .map((item, i) => ({
        ...tellFrozen(course?.facts ?? null, item, task),
        slot: slotName(i),
        response: (answers.get(item.id) as Response | null | undefined) ?? null,
      }))
      .toSorted((a, b) => order.indexOf(a.slot) - order.indexOf(b.slot)),
    rubric: rubric && { points: rubric.points, comment: rubric.comment },
  };
}

async function readEnded(reading: Reading, attempt: Row<"attempt">, items: readonly Item[]): Promise<EndedWork> {
  const { db, terms, at } = reading;
  const text =
    terms.assignment.task.kind === "written"
      ? (await listAnswers(db, attempt.id)).find(({ slot }) => slot === "text")?.value
      : undefined;
  return {
    id: attempt.id,
    number: attempt.number,
    submittedAt: attempt.submittedAt ?? at,
    submittedBy: attempt.submittedBy ?? "time",
    told: isTold(terms.assignment, attempt, at) ? await readTold(reading, attempt, items) : null,
    written: text === undefined ? null : (JSON.parse(text) as WrittenWork),
  };
}

/** Everything that a pupil's page of one assignment shows; null where the assignment is not there for this pupil. `bind` draws maps for the course. */
export async function readWorkPage(
  db: Db,
  actor: PupilActor,
  assignmentId: string,
  at: number,
  bind: (course: OpenCourse) => LayOut,
): Promise<WorkPageData | null> {
  const terms = await findTerms(db, actor, assignmentId);
  if (!terms) return null;
  const course = await findCourse(terms.assignment.course);
  const { assignment } = terms;
  const adjustments = (await listAdjustments(db, assignment.classId, assignment.id)).map(readAdjustment);
  const layOut = course ? bind(course) : () => undefined;
  const reading: Reading = { db, terms, course, layOut, at, adjustments };
  const own = await listOwnAttempts(db, { pupilId: actor.pupilId, classId: actor.classId, assignmentId });
  const ended: EndedWork[] = [];
  const layouts: Record<string, Layouts> = {};
  let running: RunningWork | null = null;
  for (const before of own) {
    const attempt = await settleAttempt(db, actor, terms, before, at);
    const items = await readItems(db, attempt);
    layouts[attempt.id] = layOutAll(items, reading);
    if (attempt.submittedAt === null) running = await readRunning(reading, attempt, items);
    else ended.push(await readEnded(reading, attempt, items));
  }
  const given = tellGiven(assignment, readGiven(adjustments).get(actor.pupilId), at);
  return { head: await describeWork(terms, at), course, running, ended, layouts, given };
}
