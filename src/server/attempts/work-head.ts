import type { Assignment } from "../../classroom/assigning/assignment";
import { extraMinutesFor, phaseAt } from "../../classroom/assigning/effective-dates";
import type { WorkHead } from "../../classroom/working/work";
import { lessonPath } from "../../course/paths";
import { findCourse } from "../courses";
import { attemptsAllowed } from "./start-attempt";
import type { Terms } from "./terms";

async function findTarget({ course: courseId, task }: Assignment): Promise<WorkHead["target"]> {
  const course = (await findCourse(courseId))?.facts.course;
  if (task.kind === "lesson") {
    const lesson = course?.lessons.find(({ id }) => id === task.lesson);
    return lesson ? { ...lesson, href: lessonPath(courseId, lesson.id) } : null;
  }
  if (task.kind !== "scenario") return null;
  const scenario = course?.scenarios?.find(({ id }) => id === task.scenario);
  return scenario ? { ...scenario, href: `/${courseId}/scenarios/${scenario.id}` } : null;
}

export async function describeWork(terms: Terms, at: number): Promise<WorkHead> {
  const { assignment, dates, granted, timeZone } = terms;
  const { task, rules } = assignment;
  const quiz = task.kind === "quiz" ? task.quiz : null;
  const limit = quiz?.minutes ?? null;
  const extra = limit === null ? 0 : extraMinutesFor(limit, terms, granted);
  const target = await findTarget(assignment);
  const course = (await findCourse(assignment.course))?.facts.course;
  return {
    id: assignment.id,
    title: assignment.title,
    kind: task.kind,
    ...dates,
    phase: phaseAt(dates, rules.late, at),
    timeZone,
    course: course ? { id: course.id, title: course.title } : null,
    target: target && { title: target.title, href: target.href, minutes: target.minutes },
    questions: quiz?.blueprint.cells.reduce((sum, { count }) => sum + count, 0) ?? null,
    minutes: limit === null ? null : limit + extra,
    extraMinutes: extra,
    hasOwnDates: granted !== null && [granted.opensAt, granted.dueAt, granted.closesAt].some((date) => date !== null),
    isExcused: granted?.excused ?? false,
    attempts: attemptsAllowed(assignment),
    counts: quiz?.counts ?? "last",
    late: rules.late,
    feedback: rules.feedback,
    prompt: task.kind === "written" ? task.prompt : null,
  };
}
