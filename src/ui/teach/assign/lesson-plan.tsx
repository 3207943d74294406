import type { LessonSummary, PlanStep } from "../../../course/lesson-summary";

interface LessonPlanProps {
  readonly course: { readonly id: string; readonly title: string };
  readonly lesson: LessonSummary;
  readonly steps: readonly PlanStep[];
  readonly discussion: string;
  readonly classes: readonly { readonly id: string; readonly name: string }[];
}

/** A lesson in class: 45 minutes, a prompt for discussion, the handout. Prints on one sheet. */
export function LessonPlan({ course, lesson, steps, discussion, classes }: LessonPlanProps) {
  const page = `/${course.id}/lessons/${lesson.id}`;
  const ends = steps.map((_, i) => steps.slice(0, i + 1).reduce((sum, { minutes }) => sum + minutes, 0));
  return (
    <article className="lesson-plan">
      <header>
        <p className="lesson-plan-place">
          <a href={`/teach/lessons/${course.id}`}>{course.title}</a>, lesson {lesson.number}
        </p>
        <h1 className="page-title">{lesson.title}</h1>
        <p className="page-lead">{lesson.question}</p>
      </header>
      {lesson.contentNote && (
        <p className="notice">
          <strong>Before you read it with a class.</strong> {lesson.contentNote}
        </p>
      )}
      <section aria-labelledby="plan">
        <h2 id="plan">A plan for {ends.at(-1)} minutes</h2>
        <table className="school-table lesson-plan-steps">
          <thead>
            <tr>
              <th scope="col">Minutes</th>
              <th scope="col">What</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ minutes, title, what }, i) => (
              <tr key={title}>
                <td>
                  {(ends[i] ?? 0) - minutes} to {ends[i]}
                </td>
                <td>
                  <b>{title}</b>
                  <p>{what}</p>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section aria-labelledby="discussion">
        <h2 id="discussion">For discussion</h2>
        <blockquote className="lesson-plan-prompt">{discussion}</blockquote>
      </section>
      <section aria-labelledby="handout" className="lesson-plan-screen">
        <h2 id="handout">Handout</h2>
        <p>
          <a href={page}>Open the lesson</a> and print it with your browser (Ctrl+P, or ⌘P on a Mac). It prints as a
          handout: the text in columns, the figures, the questions without their answers, and what stands behind the
          sentences. This page prints as your own sheet.
        </p>
      </section>
      <section aria-labelledby="assign" className="lesson-plan-screen">
        <h2 id="assign">Assign it</h2>
        {classes.length === 0 ? (
          <p>
            You have no class on this course yet. <a href="/teach">Make one</a>.
          </p>
        ) : (
          <table className="school-table">
            <tbody>
              {classes.map(({ id, name }) => (
                <tr key={id}>
                  <th scope="row">
                    <bdi>{name}</bdi>
                  </th>
                  <td className="assignment-ways">
                    <a href={`/teach/classes/${id}/assign?kind=lesson&target=${lesson.id}`}>The lesson</a>
                    <a href={`/teach/classes/${id}/assign?kind=quiz&target=${lesson.id}`}>A quiz on it</a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
    </article>
  );
}

/** The lessons of a course, each with its plan. */
export function LessonPlans({
  course,
  lessons,
}: Pick<LessonPlanProps, "course"> & { readonly lessons: readonly LessonSummary[] }) {
  return (
    <>
      <h1 className="page-title">Lesson plans</h1>
      <p className="page-lead">
        {course.title}: for each lesson a plan for 45 minutes, a prompt for discussion and a handout to print.
      </p>
      <ol className="lesson-plans">
        {lessons.map(({ id, number, title, question, minutes }) => (
          <li key={id}>
            <h2>
              <a href={`/teach/lessons/${course.id}/${id}`}>
                {number}. {title}
              </a>
            </h2>
            <p>
              {question} <span className="assignment-kind">About {minutes} minutes to read.</span>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
