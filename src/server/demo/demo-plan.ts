import type { AssignmentRules, AssignmentTask, QuizTask } from "../../classroom/assigning/assignment";
import { planQuiz } from "../../classroom/assigning/plan-quiz";
import type { FactBase } from "../../course/fact-base";
import type { Scenario } from "../../scenario/scenario";
import { getBank } from "../bank";

const DAY = 86_400_000;

/** How far the class is: all have handed it in (but some never begin), or it is going on now. */
type Progress = "done" | "running";

/** One assignment of a demo class. */
export interface PlannedWork {
  readonly title: string;
  readonly task: AssignmentTask;
  readonly rules: AssignmentRules;
  /** Days from now, negative for the past. */
  readonly opens: number;
  readonly due: number;
  readonly progress: Progress;
}

const rules = (feedback: AssignmentRules["feedback"], percent: number | null): AssignmentRules => ({
  late: percent === null ? { kind: "accept" } : { kind: "deduct", percent },
  feedback,
});

function planTask(
  facts: FactBase,
  name: string,
  length: number,
  more: Partial<Pick<QuizTask, "forms" | "minutes" | "attempts">>,
): AssignmentTask {
  const seed = `demo-${name}`;
  const planned = planQuiz(getBank(facts, seed), { length, lessons: [], kinds: [] }, seed);
  if (!planned.ok) throw new Error(`The course has too few questions for the demo: ${planned.most} of ${length}.`);
  const quiz: QuizTask = {
    ...{ blueprint: planned.blueprint, seed, forms: "one", shuffle: true, minutes: null, attempts: 1 },
    ...{ counts: "best", orders: "assigned" },
    ...more,
  };
  return { kind: "quiz", quiz };
}

/** What every class of the demo was given, the oldest first: lessons, quizzes of every sort, a scenario, a written task, and a quiz that is going on. */
export function planWork(facts: FactBase, scenario: Scenario | undefined): readonly PlannedWork[] {
  const lessons = facts.course.lessons.filter((_, i) => i === 0 || i === 2);
  const ofLessons = lessons.map(
    ({ id, title }, i): PlannedWork => ({
      title,
      ...{ task: { kind: "lesson", lesson: id }, rules: rules({ kind: "at-once" }, null) },
      ...{ opens: -35 + 12 * i, due: -28 + 12 * i, progress: "done" },
    }),
  );
  const ofScenario: readonly PlannedWork[] = scenario
    ? [
        {
          title: scenario.header.title,
          ...{ task: { kind: "scenario", scenario: scenario.id }, rules: rules({ kind: "submitted" }, null) },
          ...{ opens: -12, due: -6, progress: "done" },
        },
      ]
    : [];
  const works: readonly PlannedWork[] = [
    ...ofLessons,
    {
      title: "First quiz",
      ...{ task: planTask(facts, "first", 20, {}), rules: rules({ kind: "submitted" }, 20) },
      ...{ opens: -26, due: -21, progress: "done" },
    },
    {
      title: "A quiz for each",
      task: planTask(facts, "each", 10, { forms: "each", minutes: 20, attempts: 2 }),
      ...{ rules: rules({ kind: "submitted" }, 20), opens: -16, due: -13, progress: "done" },
    },
    ...ofScenario,
    {
      title: "Claim and evidence",
      task: {
        kind: "written",
        prompt: "Choose one matter on which the reports differ. What do they say, and from whom?",
      },
      ...{ rules: rules({ kind: "by-hand" }, null), opens: -5, due: -1, progress: "done" },
    },
    {
      title: "Quiz of the day",
      ...{ task: planTask(facts, "today", 12, {}), rules: rules({ kind: "by-hand" }, null) },
      ...{ opens: -0.02, due: 2, progress: "running" },
    },
  ];
  return [...works].sort((a, b) => a.opens - b.opens);
}

export const inDays = (now: number, days: number): number => Math.round(now + days * DAY);
