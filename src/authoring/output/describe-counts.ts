import type { LessonSummary } from "../../course/lesson-summary";
import type { Compiled } from "../compile-course";

/** What a course holds, in lines for a terminal. */
export function describeCounts(
  courseId: string,
  { course, accounted, lessons: measures, scenarios }: Compiled,
): string[] {
  const paragraphs = `paragraphs accounted for: ${accounted.accounted}/${accounted.all}`;
  if (course === null) return [courseId, `  ${paragraphs}`];
  const { sources, actors, places, events, claims, origins, lessons } = course;
  const disputed = claims.filter(({ accounts }) => accounts.length > 1).length;
  const citations = claims.reduce(
    (sum, { accounts }) => sum + accounts.reduce((inner, account) => inner + account.citations.length, 0),
    0,
  );
  const mapChecks = claims.flatMap((claim) => claim.mapChecks ?? []);
  const agreeing = mapChecks.filter(({ agrees }) => agrees).length;
  return [
    `${courseId}: ${course.title}`,
    `  sources: ${sources.length}`,
    `  ${paragraphs}`,
    `  actors: ${actors.length} · places: ${places.length} · events: ${events.length}`,
    `  claims: ${claims.length}, of them disputed: ${disputed}`,
    `  origins: ${origins.length} · citations: ${citations}`,
    `  directions and distances held against the map: ${mapChecks.length}, of them agreeing: ${agreeing}`,
    ...lessons.map((lesson) => describeLesson(lesson, measures)),
    describeLessons(lessons, measures),
    ...scenarios.flatMap(describeScenario),
  ];
}

function describeScenario({ scenario: { id, header }, measure }: Compiled["scenarios"][number]): string[] {
  if (measure === null) return [];
  const { scenes, choices, decisions, endings, paths, states } = measure;
  const [fewest, most] = decisions;
  const counts = [
    `${header.minutes} min`,
    `scenes: ${scenes}`,
    `choices: ${choices}`,
    `decisions on a path: ${fewest === most ? fewest : `${fewest} to ${most}`}`,
    `endings: ${endings.length}`,
    `paths walked: ${paths} (states: ${states})`,
  ];
  return [`  scenario ${header.number} ${id}: ${counts.join(" · ")}`];
}

function describeLesson(
  { id, number, minutes, cites, introduces, asks }: LessonSummary,
  measures: Compiled["lessons"],
): string {
  const measure = measures.find((one) => one.id === id);
  const reading =
    measure === undefined
      ? []
      : [`${measure.sentence.toFixed(1)} words a sentence`, `grade ${measure.grade.toFixed(1)}`];
  const counts = [
    `${minutes} min`,
    `citations: ${measure?.citations ?? "?"}`,
    `claims: ${cites.length}`,
    `names introduced: ${introduces.length}`,
    `questions: ${asks}`,
    ...reading,
  ];
  return `  lesson ${number} ${id}: ${counts.join(" · ")}`;
}

function describeLessons(lessons: readonly LessonSummary[], measures: Compiled["lessons"]): string {
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  return `  ${[
    `lessons: ${lessons.length}`,
    `${sum(lessons.map(({ minutes }) => minutes))} min`,
    `citations: ${sum(measures.map((measure) => measure.citations))}`,
    `claims: ${new Set(lessons.flatMap(({ cites }) => cites)).size}`,
    `names introduced: ${new Set(lessons.flatMap(({ introduces }) => introduces)).size}`,
    `questions: ${sum(lessons.map(({ asks }) => asks))}`,
  ].join(" · ")}`;
}
