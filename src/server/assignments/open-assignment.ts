import type { Accommodation, Assignment } from "../../classroom/assigning/assignment";
import { type AssignmentFields, fieldsOf } from "../../classroom/assigning/assignment-fields";
import { type Phase, phaseAt } from "../../classroom/assigning/effective-dates";
import { listAccommodations } from "../../store/accommodations";
import { listAdjustments } from "../../store/adjustments";
import { findAssignment, listAttemptTimes, type Standing } from "../../store/assignments";
import { listClasses } from "../../store/classes";
import { listPupils } from "../../store/pupils-of-class";
import { findTaughtClass, type TaughtClass, type TeacherActor } from "../classes/class-access";
import { findCourse } from "../courses";
import type { School } from "../school";
import { type AssignChoices, listChoices } from "./open-assign";
import { readAccommodation, readAssignment } from "./read-assignment";

export interface GrantedTo {
  readonly pupilId: string;
  readonly name: string;
  readonly granted: Accommodation;
}

export interface AssignmentView {
  readonly taught: TaughtClass;
  readonly assignment: Assignment;
  readonly phase: Phase;
  readonly choices: AssignChoices;
  readonly fields: AssignmentFields;
  /** Pupils who are in the class, by name. */
  readonly pupils: readonly { readonly id: string; readonly name: string; readonly extraPercent: number }[];
  readonly begun: number;
  readonly handedIn: number;
  /** Why what is asked stays and nothing can be deleted: somebody has begun, if only one who has left since, or marks were changed, as by a result that was given; null where neither. */
  readonly fixedBy: Standing | null;
  readonly granted: readonly GrantedTo[];
  /** Other classes of the teacher's that work on the same course. */
  readonly otherClasses: readonly { readonly id: string; readonly name: string }[];
}

/** An assignment as its teacher manages it; null where it is not the caller's. */
export async function openAssignment(
  school: School,
  actor: TeacherActor,
  classId: string,
  id: string,
): Promise<AssignmentView | null> {
  const { store, now } = school;
  const { db } = store;
  const taught = await findTaughtClass(db, actor, classId);
  const row = taught && (await findAssignment(db, taught.id, id));
  const course = taught && (await findCourse(taught.course));
  if (!taught || !row || !course) return null;
  const [choices, attempts, changes, everybody, grants, classes] = await Promise.all([
    listChoices(school, taught, course),
    listAttemptTimes(db, taught.id, id),
    listAdjustments(db, taught.id, id),
    listPupils(db, taught.id),
    listAccommodations(db, taught.id, id),
    listClasses(db, actor.userId, actor.role === "owner"),
  ]);
  const assignment = readAssignment(row);
  const pupils = everybody.filter(({ removedAt }) => removedAt === null);
  const present = attempts.filter(({ removedAt }) => removedAt === null);
  const count = (some: typeof attempts): number => new Set(some.map(({ pupilId }) => pupilId)).size;
  return {
    ...{ taught, assignment, choices },
    phase: phaseAt(assignment, assignment.rules.late, now()),
    fields: fieldsOf(assignment, taught.timeZone),
    pupils: pupils.map(({ id: pupil, name, extraPercent }) => ({ id: pupil, name, extraPercent })),
    begun: count(present),
    handedIn: count(present.filter(({ submittedAt }) => submittedAt !== null)),
    fixedBy: attempts.length > 0 ? "attempt" : changes.some(({ undoneAt }) => undoneAt === null) ? "change" : null,
    granted: pupils.flatMap(({ id: pupilId, name }) => {
      const granted = readAccommodation(grants.find((grant) => grant.pupilId === pupilId));
      return granted ? [{ pupilId, name, granted }] : [];
    }),
    otherClasses: classes
      .filter((one) => one.id !== taught.id && one.course === taught.course && one.archivedAt === null)
      .map(({ id: other, name }) => ({ id: other, name })),
  };
}
