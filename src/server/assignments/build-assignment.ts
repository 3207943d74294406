import {
  type Assignment,
  type AssignmentDates,
  type AssignmentTask,
  LONGEST_TITLE,
} from "../../classroom/assigning/assignment";
import {
  type AssignmentFields,
  countQuestions,
  readDates,
  readRules,
} from "../../classroom/assigning/assignment-fields";
import type { Course } from "../../course/course";
import type { FactBase } from "../../course/fact-base";
import { type Failure, refuse, type Success, succeed } from "../requests/result";
import { buildQuiz } from "./build-quiz";

/** An assignment as it is kept, but for whose it is. */
export interface BuiltAssignment extends AssignmentDates {
  readonly title: string;
  readonly task: AssignmentTask;
  readonly rules: Assignment["rules"];
}

export interface BuildSetting {
  readonly facts: FactBase;
  /** The class's. */
  readonly zone: string;
  /** What is there already: where the fields say so, a quiz stays with it. */
  readonly kept: AssignmentTask | null;
  /** The task that the fields leave as it is, by `keepTask`; null where it is looked for in the course. */
  readonly stays: AssignmentTask | null;
  readonly newSeed: () => string;
}

const LEAST_PROMPT = 10;

const wrong = (field: string, says: string): Failure =>
  refuse(422, `bad-${field.replace(".", "-")}`, says, { fields: { [field]: says } });

function buildTask(
  fields: AssignmentFields,
  { facts, kept, newSeed }: BuildSetting,
): Success<AssignmentTask> | Failure {
  const { kind, lesson, scenario, prompt, quiz } = fields;
  const { lessons, scenarios = [] } = facts.course;
  if (kind === "lesson")
    return lessons.some(({ id }) => id === lesson)
      ? succeed({ kind, lesson })
      : wrong("lesson", "Choose a lesson from the list.");
  if (kind === "scenario")
    return scenarios.some(({ id }) => id === scenario)
      ? succeed({ kind, scenario })
      : wrong("scenario", "Choose a scenario from the list.");
  if (kind === "written")
    return prompt.length >= LEAST_PROMPT
      ? succeed({ kind, prompt })
      : wrong("prompt", "Write the question that pupils answer, in at least a few words.");
  const built = buildQuiz(facts, quiz, kept?.kind === "quiz" ? kept.quiz : null, newSeed);
  return built.ok ? succeed({ kind, quiz: built.body }) : built;
}

/** What a task is called where its teacher gave it no name. */
export function nameTask({ lessons, scenarios = [] }: Course, task: AssignmentTask): string {
  const lessonName = (id: string | null): string | null => {
    const lesson = lessons.find((one) => one.id === id);
    return lesson ? `Lesson ${lesson.number}: ${lesson.title}` : null;
  };
  if (task.kind === "lesson") return lessonName(task.lesson) ?? task.lesson;
  if (task.kind === "scenario") return scenarios.find(({ id }) => id === task.scenario)?.title ?? task.scenario;
  if (task.kind === "written") return "Claim and evidence";
  const { blueprint } = task.quiz;
  const [only, ...others] = new Set(blueprint.cells.map(({ lesson }) => lesson));
  const length = countQuestions(blueprint);
  const where = others.length > 0 ? `${others.length + 1} lessons` : (lessonName(only ?? null) ?? "the whole course");
  return `${length} ${length === 1 ? "question" : "questions"}, ${where.charAt(0).toLowerCase()}${where.slice(1)}`;
}

/** What was typed as it is kept, or what is wrong with it and what to do. A quiz that does not stay comes out only where the bank fills it. */
export function buildAssignment(fields: AssignmentFields, setting: BuildSetting): Success<BuiltAssignment> | Failure {
  const problems: Record<string, string> = {};
  const dates = readDates(fields, setting.zone, problems);
  const rules = readRules(fields, setting.zone, problems);
  const [says] = Object.values(problems);
  if (says !== undefined) return refuse(422, "bad-dates", says, { fields: problems });
  const task = setting.stays ? succeed(setting.stays) : buildTask(fields, setting);
  if (!task.ok) return task;
  const title = fields.title || nameTask(setting.facts.course, task.body).slice(0, LONGEST_TITLE);
  return succeed({ title, task: task.body, ...dates, rules });
}
