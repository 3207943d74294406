import { type Phase, phaseAt } from "../../classroom/assigning/effective-dates";
import type { ListedAssignment } from "../../classroom/assigning/listed-assignment";
import { tellTime } from "../../classroom/zoned-time";
import { countUnread, countWork, listAssignments } from "../../store/assignments";
import { findTaughtClass, type TeacherActor } from "../classes/class-access";
import type { School } from "../school";
import { readAssignment } from "./read-assignment";

export interface ClassWork {
  /** Not due yet: what is due first comes first, what is never due last. */
  readonly open: readonly ListedAssignment[];
  /** What opens first comes first. */
  readonly planned: readonly ListedAssignment[];
  /** Due before now, or closed: the latest date first. */
  readonly past: readonly ListedAssignment[];
  /** Put away. */
  readonly archived: readonly ListedAssignment[];
}

const NEVER = Number.POSITIVE_INFINITY;

/** What is assigned to a class; null where it is not the caller's. */
export async function listClassWork(
  { store: { db } }: Pick<School, "store">,
  actor: TeacherActor,
  classId: string,
  at: number,
): Promise<ClassWork | null> {
  const taught = await findTaughtClass(db, actor, classId);
  if (!taught) return null;
  const { id, timeZone } = taught;
  const [rows, counts, unread] = await Promise.all([listAssignments(db, id), countWork(db, id), countUnread(db, id)]);
  const countOf = new Map(counts.map((count) => [count.assignmentId, count]));
  const tell = (time: number | null): string | null => (time === null ? null : tellTime(time, timeZone, at));
  const all = rows.map(readAssignment).map((assignment) => {
    const { opensAt, dueAt, closesAt, rules, task, title, archivedAt, releasedAt } = assignment;
    const { started = 0, handedIn = 0 } = countOf.get(assignment.id) ?? {};
    const listed: ListedAssignment = {
      ...{ id: assignment.id, title, kind: task.kind, started, handedIn },
      phase: phaseAt(assignment, rules.late, at),
      ...{ opens: tell(opensAt), due: tell(dueAt), closes: tell(closesAt) },
      toRead: unread.get(assignment.id) ?? 0,
      waitsForRelease: rules.feedback.kind === "by-hand" && releasedAt === null && handedIn > 0,
    };
    return {
      ...{ listed, archived: archivedAt !== null, opensAt: opensAt ?? 0 },
      ...{ dueAt: dueAt ?? NEVER, overAt: dueAt ?? closesAt ?? 0 },
    };
  });
  const present = all.filter(({ archived }) => !archived);
  const inPhase = (...phases: readonly Phase[]) => present.filter(({ listed }) => phases.includes(listed.phase));
  const list = (some: typeof all): readonly ListedAssignment[] => some.map(({ listed }) => listed);
  return {
    open: list(inPhase("open").sort((a, b) => (a.dueAt === b.dueAt ? 0 : a.dueAt - b.dueAt))),
    planned: list(inPhase("planned").sort((a, b) => a.opensAt - b.opensAt)),
    past: list(inPhase("late", "closed").sort((a, b) => b.overAt - a.overAt)),
    archived: list(all.filter(({ archived }) => archived)),
  };
}
