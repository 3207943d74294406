import type { Blueprint } from "../../quiz/forms/blueprint";
import { toInstant, toLocal } from "../zoned-time";
import type { Assignment, AssignmentDates, AssignmentTask, QuizTask } from "./assignment";

export type TaskKind = AssignmentTask["kind"];

/** What a form about an assignment holds. Dates are "2026-03-02T09:00" by the class's clocks, null for none. Parts of kinds that were not chosen are not read. */
export interface AssignmentFields {
  readonly title: string;
  readonly kind: TaskKind;
  readonly lesson: string;
  readonly scenario: string;
  readonly prompt: string;
  readonly quiz: QuizFields;
  readonly opens: string | null;
  readonly due: string | null;
  readonly closes: string | null;
  readonly late: { readonly kind: "accept" | "deduct" | "refuse"; readonly percent: number | null };
  readonly feedback: { readonly kind: "at-once" | "submitted" | "at" | "by-hand"; readonly at: string | null };
}

export interface QuizFields {
  /** What the questions are drawn from; "keep" for those of an assignment that is there already. */
  readonly by: "course" | "lessons" | "table" | "keep";
  readonly length: number | null;
  readonly lessons: readonly string[];
  /** The lesson that the table is about, "" for the whole course. */
  readonly tableLesson: string;
  /** Counts as typed, by cell. */
  readonly table: Readonly<Record<string, string | undefined>>;
  readonly kinds: readonly string[];
  readonly forms: QuizTask["forms"];
  readonly shuffle: boolean;
  readonly minutes: number | null;
  readonly attempts: number | null;
  readonly counts: QuizTask["counts"];
  readonly orders: QuizTask["orders"];
}

const DAY = 86_400_000;
/** A teacher who says nothing gets a week. */
const USUAL_DAYS = 7;
/** When work is due on its last day, by the class's clocks. */
const USUAL_HOUR = "T18:00";
export const USUAL_LENGTH = 10;
const USUAL_PERCENT = 10;

const USUAL_QUIZ: QuizFields = {
  by: "course",
  length: USUAL_LENGTH,
  lessons: [],
  tableLesson: "",
  table: {},
  kinds: [],
  forms: "one",
  shuffle: true,
  minutes: null,
  attempts: 1,
  counts: "best",
  orders: "assigned",
};

/** What stands in a new form: open at once, due in a week, late work taken, feedback after handing in. */
export const usualFields = (
  what: Pick<AssignmentFields, "kind" | "lesson" | "scenario">,
  quiz: Partial<QuizFields>,
  zone: string,
  now: number,
): AssignmentFields => ({
  title: "",
  prompt: "",
  ...what,
  quiz: { ...USUAL_QUIZ, ...quiz },
  opens: null,
  due: `${toLocal(now + USUAL_DAYS * DAY, zone).slice(0, 10)}${USUAL_HOUR}`,
  closes: null,
  late: { kind: "accept", percent: USUAL_PERCENT },
  feedback: { kind: "submitted", at: null },
});

const localOr = (at: number | null, zone: string): string | null => (at === null ? null : toLocal(at, zone));

/** A blueprint's cells of one lesson or none, as a table holds them; empty where they are of several. */
function tableOf({ cells }: Blueprint): Pick<QuizFields, "table" | "tableLesson"> {
  const [lesson = null, ...others] = new Set(cells.map((cell) => cell.lesson));
  if (others.length > 0) return { table: {}, tableLesson: "" };
  const table = Object.fromEntries(
    cells.map(({ skill, difficulty = "any", count }) => [`${skill}-${difficulty}`, String(count)]),
  );
  return { table, tableLesson: lesson ?? "" };
}

export const countQuestions = ({ cells }: Blueprint): number => cells.reduce((sum, { count }) => sum + count, 0);

function quizFieldsOf({ blueprint, seed: _, ...rest }: QuizTask): QuizFields {
  return {
    ...rest,
    by: "keep",
    length: countQuestions(blueprint),
    lessons: [...new Set(blueprint.cells.flatMap(({ lesson }) => lesson ?? []))],
    kinds: blueprint.kinds ?? [],
    ...tableOf(blueprint),
  };
}

/** What stands in the form that changes an assignment, or makes another one like it. */
export function fieldsOf(assignment: Assignment, zone: string): AssignmentFields {
  const { title, task, opensAt, dueAt, closesAt, rules } = assignment;
  const { late, feedback } = rules;
  return {
    title,
    kind: task.kind,
    lesson: task.kind === "lesson" ? task.lesson : "",
    scenario: task.kind === "scenario" ? task.scenario : "",
    prompt: task.kind === "written" ? task.prompt : "",
    quiz: task.kind === "quiz" ? quizFieldsOf(task.quiz) : USUAL_QUIZ,
    opens: localOr(opensAt, zone),
    due: localOr(dueAt, zone),
    closes: localOr(closesAt, zone),
    late: { kind: late.kind, percent: late.kind === "deduct" ? late.percent : USUAL_PERCENT },
    feedback: { kind: feedback.kind, at: feedback.kind === "at" ? toLocal(feedback.at, zone) : null },
  };
}

type Problems = Record<string, string>;

/** The dates that were typed, by the class's clocks. What is wrong goes into `problems`, by the name of the field. */
export function readDates(
  typed: Pick<AssignmentFields, "opens" | "due" | "closes">,
  zone: string,
  problems: Problems,
): AssignmentDates {
  const read = (name: "opens" | "due" | "closes"): number | null => {
    const local = typed[name];
    if (!local) return null;
    const at = toInstant(local, zone);
    if (at === null) problems[name] = `“${local}” is no date and time. Write it as 2026-03-02T09:00.`;
    return at;
  };
  const [opensAt, dueAt, closesAt] = [read("opens"), read("due"), read("closes")];
  if (opensAt !== null && dueAt !== null && dueAt <= opensAt)
    problems["due"] = "It is due before it opens. Choose a later due date, or an earlier opening.";
  if (dueAt !== null && closesAt !== null && closesAt < dueAt)
    problems["closes"] = "It closes before it is due. Choose a later closing, or none.";
  if (dueAt === null && opensAt !== null && closesAt !== null && closesAt <= opensAt)
    problems["closes"] = "It closes before it opens. Choose a later closing, or none.";
  return { opensAt, dueAt, closesAt };
}

/** The rules that were chosen. What is wrong goes into `problems`. */
export function readRules(
  { late, feedback }: Pick<AssignmentFields, "late" | "feedback">,
  zone: string,
  problems: Problems,
): Assignment["rules"] {
  const percent = late.percent ?? 0;
  if (late.kind === "deduct" && !(percent >= 1 && percent <= 100))
    problems["late.percent"] = "Write how many percent late work loses: a number from 1 to 100.";
  const at = feedback.kind === "at" && feedback.at ? toInstant(feedback.at, zone) : null;
  if (feedback.kind === "at" && at === null)
    problems["feedback.at"] = "Write the date and time from which pupils see what was right.";
  return {
    late: late.kind === "deduct" ? { kind: "deduct", percent } : { kind: late.kind },
    feedback: feedback.kind === "at" ? { kind: "at", at: at ?? 0 } : { kind: feedback.kind },
  };
}
