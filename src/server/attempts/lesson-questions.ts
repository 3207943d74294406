import type { AssignmentTask } from "../../classroom/assigning/assignment";
import { findCourse } from "../courses";

/** With what the slots of a lesson's questions begin; its end is a slot of its own, "end". */
export const QUESTION_SLOT = "question ";

/** How many answers a lesson asks for; none where it is not part of the course any more. */
export async function countAsked(course: string, lesson: string): Promise<number> {
  const found = await findCourse(course);
  return found?.facts.course.lessons.find(({ id }) => id === lesson)?.asks ?? 0;
}

/** How many slots of that beginning may bear an answer: as many as the lesson asks for, whatever names a device makes up for them. Null for work whose slots are all known by name. */
export const boundSlots = async (course: string, task: AssignmentTask, slot: string) =>
  task.kind === "lesson" && slot.startsWith(QUESTION_SLOT)
    ? { prefix: QUESTION_SLOT, most: await countAsked(course, task.lesson) }
    : null;
