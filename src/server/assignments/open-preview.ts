import type { Assignment } from "../../classroom/assigning/assignment";
import { type AssignmentFields, usualFields } from "../../classroom/assigning/assignment-fields";
import type { Item } from "../../quiz/item";
import { findAssignment } from "../../store/assignments";
import { findFormOfVariant, SHARED_FORM } from "../../store/attempts";
import { drawForm } from "../attempts/draw-form";
import { findTaughtClass, type TaughtClass, type TeacherActor } from "../classes/class-access";
import { findCourse, type OpenCourse } from "../courses";
import type { School } from "../school";
import { DRAFT } from "./assignment-body";
import { buildAssignment } from "./build-assignment";
import { findLike, keepFrozen, readLike } from "./find-like";
import { readAssignment } from "./read-assignment";

/** What a pupil will see, and whose questions these are. */
export interface Preview {
  readonly taught: TaughtClass;
  readonly course: OpenCourse;
  readonly assignment: Pick<Assignment, "title" | "task" | "rules" | "opensAt" | "dueAt" | "closesAt">;
  /** Empty where it is no quiz. */
  readonly items: readonly Item[];
  /** "same": every pupil gets these; "sample": others of the same table. */
  readonly questions: "same" | "sample" | "none";
}

/** The preview of an assignment that is made; null where it is not the caller's. */
export async function openPreview(
  { store }: School,
  actor: TeacherActor,
  classId: string,
  id: string,
): Promise<Preview | null> {
  const taught = await findTaughtClass(store.db, actor, classId);
  const row = taught && (await findAssignment(store.db, taught.id, id));
  const course = taught && (await findCourse(taught.course));
  if (!taught || !row || !course) return null;
  const assignment = readAssignment(row);
  const { task } = assignment;
  if (task.kind !== "quiz") return { taught, course, assignment, items: [], questions: "none" };
  if (task.quiz.forms === "each") {
    const items = drawForm(course.facts, task.quiz, "preview") ?? [];
    return { taught, course, assignment, items, questions: "sample" };
  }
  const frozen = await findFormOfVariant(store.db, id, SHARED_FORM);
  const items = frozen
    ? (JSON.parse(frozen) as readonly Item[])
    : (drawForm(course.facts, task.quiz, SHARED_FORM) ?? []);
  return { taught, course, assignment, items, questions: "same" };
}

export type DraftPreview =
  | ({ readonly ok: true } & Preview)
  /** What would be said if it were assigned like this. */
  | { readonly ok: false; readonly taught: TaughtClass; readonly says: string };

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The draft that an address carries over the usual fields; null where it is none. */
function readDraft(text: unknown, usual: AssignmentFields): AssignmentFields | null {
  const read = DRAFT.safeParse(typeof text === "string" ? parse(text) : null);
  if (!read.success) return null;
  const given = <T extends object>(fields: T): Partial<T> =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
  const { quiz = {}, ...rest } = read.data;
  return { ...usual, ...given(rest), quiz: { ...usual.quiz, ...given(quiz) } } as AssignmentFields;
}

/**
 * The preview of what stands in the form but is not assigned yet: `draft` of the address, and as for the form `like` and `of`, the assignment that it is made after. Null where the class is not the
 * caller's.
 */
export async function openDraft(
  school: School,
  actor: TeacherActor,
  classId: string,
  query: Readonly<Record<string, unknown>>,
): Promise<DraftPreview | null> {
  const { store, newId, now } = school;
  const taught = await findTaughtClass(store.db, actor, classId);
  const course = taught && (await findCourse(taught.course));
  if (!taught || !course) return null;
  const zone = taught.timeZone;
  const usual = usualFields({ kind: "lesson", lesson: "", scenario: "" }, {}, zone, now());
  const fields = readDraft(query["draft"], usual);
  if (!fields)
    return {
      ok: false,
      taught,
      says: "The address holds no draft. Go back to the form and ask for the preview there.",
    };
  const { facts } = course;
  const like = await findLike(store.db, actor, readLike(query), taught.course);
  const frozen = keepFrozen(like, fields);
  const from = { kept: like?.assignment.task ?? null, stays: frozen?.task ?? null };
  const built = buildAssignment(fields, { facts, zone, newSeed: newId, ...from });
  if (!built.ok) return { ok: false, taught, says: built.says };
  const preview = { ok: true, taught, course, assignment: built.body } as const;
  if (frozen) return { ...preview, items: JSON.parse(frozen.items) as readonly Item[], questions: "same" };
  const { task } = built.body;
  const items = task.kind === "quiz" ? (drawForm(facts, task.quiz, "preview") ?? []) : [];
  const questions = task.kind === "quiz" ? "sample" : "none";
  return { ...preview, items, questions };
}
