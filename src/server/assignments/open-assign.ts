import {
  type AssignmentFields,
  fieldsOf,
  type QuizFields,
  type TaskKind,
  USUAL_LENGTH,
  usualFields,
} from "../../classroom/assigning/assignment-fields";
import { toLocal } from "../../classroom/zoned-time";
import { listAssignments } from "../../store/assignments";
import { findTaughtClass, type TaughtClass, type TeacherActor } from "../classes/class-access";
import { findCourse, type OpenCourse } from "../courses";
import type { School } from "../school";
import { nameTask } from "./build-assignment";
import { findLike, type LikeName, readLike } from "./find-like";
import { readAssignment } from "./read-assignment";

/** What a class can be assigned. */
export interface AssignChoices {
  readonly classId: string;
  readonly className: string;
  readonly zone: string;
  readonly course: string;
  readonly lessons: readonly {
    readonly id: string;
    readonly number: number;
    readonly title: string;
    readonly minutes: number;
    /** The class has it already. */
    readonly isAssigned: boolean;
  }[];
  readonly scenarios: readonly { readonly id: string; readonly title: string; readonly minutes: number }[];
}

export interface AssignView extends AssignChoices {
  readonly fields: AssignmentFields;
  /** The assignment that this one is made after. */
  readonly like: LikeName | null;
}

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

const KINDS: readonly TaskKind[] = ["lesson", "quiz", "scenario", "written"];

export async function listChoices(
  { store }: School,
  { id, name, timeZone }: TaughtClass,
  { facts }: OpenCourse,
): Promise<AssignChoices> {
  const { lessons, scenarios = [] } = facts.course;
  const tasks = (await listAssignments(store.db, id)).map((row) => readAssignment(row).task);
  const assigned = new Set(tasks.flatMap((task) => (task.kind === "lesson" ? [task.lesson] : [])));
  return {
    ...{ classId: id, className: name, zone: timeZone, course: facts.course.id },
    lessons: lessons.map(({ id: lesson, number, title, minutes }) => ({
      ...{ id: lesson, number, title, minutes },
      isAssigned: assigned.has(lesson),
    })),
    scenarios: scenarios.map(({ id: scenario, title, minutes }) => ({ id: scenario, title, minutes })),
  };
}

/** The longest quiz of a lesson, up to the usual length, that every bank fills. */
const lengthFor = ({ offers }: OpenCourse, lesson: string | null): number =>
  Math.max(
    ...(offers[lesson ?? ""] ?? []).map(({ length }) => length).filter((length) => length <= USUAL_LENGTH),
    lesson === null ? USUAL_LENGTH : 1,
  );

/** What stands in the form when it is opened: what the address asks for, else the first lesson that the class has not had. */
function startFields(query: Query, choices: AssignChoices, course: OpenCourse, at: number): AssignmentFields {
  const { lessons, scenarios, zone } = choices;
  const asked = KINDS.find((kind) => kind === query["kind"]) ?? "lesson";
  const kind = asked === "scenario" && scenarios.length === 0 ? "lesson" : asked;
  const next = lessons.find(({ isAssigned }) => !isAssigned) ?? lessons[0];
  const target = lessons.find(({ id }) => id === query["target"]);
  const scenario = scenarios.find(({ id }) => id === query["target"]) ?? scenarios[0];
  const about = kind === "quiz" && target ? target.id : null;
  const quiz: Partial<QuizFields> = {
    length: lengthFor(course, about),
    ...(about === null ? {} : { by: "lessons", lessons: [about] }),
  };
  return usualFields({ kind, lesson: (target ?? next)?.id ?? "", scenario: scenario?.id ?? "" }, quiz, zone, at);
}

/** When pupils of the copy see what was right: a time that is over, or that belonged to other dates, gives way to when the copy is due. */
const likeFeedback = ({ feedback }: AssignmentFields, isOver: boolean, due: string | null, now: string) =>
  feedback.kind === "at" && (isOver || (feedback.at !== null && feedback.at <= now))
    ? { ...feedback, at: due }
    : feedback;

/**
 * An assignment's fields for another class, `now` by that class's clocks: once it was due or has closed its dates are left behind, and those of a new form stand in their place; so is a name that it
 * gave itself.
 */
function likeFields(there: AssignmentFields, fresh: AssignmentFields, ownName: string, now: string): AssignmentFields {
  const isOver = [there.due, there.closes].some((date) => date !== null && date <= now);
  const { opens, due, closes } = isOver ? fresh : there;
  const feedback = likeFeedback(there, isOver, due ?? fresh.due, now);
  return { ...there, opens, due, closes, feedback, title: there.title === ownName ? "" : there.title };
}

/**
 * The page on which something is assigned to a class; null where it is not the caller's. `kind` and `target` of the address choose what, `like` and `of` an assignment of another class that this
 * one is made after.
 */
export async function openAssign(
  school: School,
  actor: TeacherActor,
  classId: string,
  query: Query,
): Promise<AssignView | null> {
  const { store, now } = school;
  const taught = await findTaughtClass(store.db, actor, classId);
  const course = taught && (await findCourse(taught.course));
  if (!taught || !course) return null;
  const choices = await listChoices(school, taught, course);
  const at = now();
  const fields = startFields(query, choices, course, at);
  const like = readLike(query);
  const found = await findLike(store.db, actor, like, taught.course);
  if (!found) return { ...choices, fields, like: null };
  const { assignment, taught: other } = found;
  const ownName = nameTask(course.facts.course, assignment.task);
  const copied = likeFields(fieldsOf(assignment, other.timeZone), fields, ownName, toLocal(at, taught.timeZone));
  return { ...choices, fields: copied, like };
}
