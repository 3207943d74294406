import type { z } from "zod";
import { insertAssignment, replaceForms } from "../../store/assignments";
import { findTaughtClass } from "../classes/class-access";
import { type ClassCall, inClass } from "../classes/in-class";
import { findCourse } from "../courses";
import { type Failure, notFound, type Result, refuse, succeed } from "../requests/result";
import type { NEW_ASSIGNMENT } from "./assignment-body";
import { buildAssignment } from "./build-assignment";
import { findLike, keepFrozen } from "./find-like";
import { freezeShared } from "./frozen-form";

type NewCall = ClassCall<z.infer<typeof NEW_ASSIGNMENT>>;

export const courseGone = (): Failure =>
  refuse(
    422,
    "course-gone",
    "The class's course is not installed here any more. Choose another in the class's settings.",
  );

/** Assigns something to a class. Questions that all get alike are drawn and frozen now; those of an assignment that it is made after are frozen as they are there. */
export const makeAssignment = (call: NewCall): Promise<Result<{ id: string }>> =>
  inClass(call, async ({ id: classId, course: courseId, timeZone }, note) => {
    const { actor, at, body, newId, store } = call;
    const course = await findCourse(courseId);
    if (!course) return courseGone();
    if (body.like && !(await findTaughtClass(store.db, actor, body.like.classId))) return notFound();
    const { facts } = course;
    const like = await findLike(store.db, actor, body.like ?? null, courseId);
    const frozen = keepFrozen(like, body);
    const from = { kept: like?.assignment.task ?? null, stays: frozen?.task ?? null };
    const built = buildAssignment(body, { facts, zone: timeZone, newSeed: newId, ...from });
    if (!built.ok) return built;
    const { title, task, rules, ...dates } = built.body;
    const id = newId();
    const form = freezeShared(task, { facts, assignmentId: id, id: newId(), at, items: frozen?.items ?? null });
    await store.db.transaction().execute(async (trx) => {
      await insertAssignment(trx, {
        ...{ id, classId, course: courseId, kind: task.kind, title, ...dates },
        ...{ task: JSON.stringify(task), rules: JSON.stringify(rules) },
        ...{ releasedAt: null, createdBy: actor.userId, createdAt: at, revision: 1, archivedAt: null },
      });
      await replaceForms(trx, id, form);
      await note(trx, { action: "assignment.make", subject: id, detail: { kind: task.kind, ...dates, rules } });
    });
    return succeed({ id });
  });
