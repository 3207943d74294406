import { planLesson } from "../../classroom/assigning/plan-lesson";
import type { LessonSummary, PlanStep } from "../../course/lesson-summary";
import { listClasses } from "../../store/classes";
import type { TeacherActor } from "../classes/class-access";
import { findCourse } from "../courses";
import type { School } from "../school";

export interface LessonPlanView {
  readonly course: { readonly id: string; readonly title: string };
  readonly lesson: LessonSummary;
  readonly steps: readonly PlanStep[];
  readonly discussion: string;
  /** The teacher's classes on this course. */
  readonly classes: readonly { readonly id: string; readonly name: string }[];
}

const listOwnClasses = async ({ store }: School, { userId, role }: TeacherActor, course: string) =>
  (await listClasses(store.db, userId, role === "owner"))
    .filter((one) => one.course === course && one.archivedAt === null)
    .map(({ id, name }) => ({ id, name }));

/** What a teacher needs for a lesson in class; null where there is no such lesson. Without a prompt of its own a lesson's question is talked about. */
export async function openLessonPlan(
  school: School,
  actor: TeacherActor,
  courseId: string,
  lessonId: string,
): Promise<LessonPlanView | null> {
  const course = (await findCourse(courseId))?.facts.course;
  const lesson = course?.lessons.find(({ id }) => id === lessonId);
  if (!course || !lesson) return null;
  return {
    course: { id: course.id, title: course.title },
    lesson,
    steps: planLesson(lesson),
    discussion: lesson.discussion ?? lesson.question,
    classes: await listOwnClasses(school, actor, course.id),
  };
}

/** The lessons of a course for whoever teaches them; null where there is no such course. */
export async function openLessonPlans(courseId: string): Promise<{
  readonly course: { readonly id: string; readonly title: string };
  readonly lessons: readonly LessonSummary[];
} | null> {
  const course = (await findCourse(courseId))?.facts.course;
  return course ? { course: { id: course.id, title: course.title }, lessons: course.lessons } : null;
}
