import type { QuizTask } from "../../classroom/assigning/assignment";
import type { QuizFields } from "../../classroom/assigning/assignment-fields";
import { planQuiz } from "../../classroom/assigning/plan-quiz";
import type { FactBase } from "../../course/fact-base";
import { type Assembly, assembleForm } from "../../quiz/forms/assemble-form";
import { assembleVariant } from "../../quiz/forms/assemble-variant";
import { type Blueprint, describeCell } from "../../quiz/forms/blueprint";
import { cellsOfTable } from "../../quiz/forms/blueprint-table";
import { readBlueprint } from "../../quiz/forms/read-blueprint";
import type { ItemKind } from "../../quiz/item";
import { getBank } from "../bank";
import { type Failure, refuse, type Success, succeed } from "../requests/result";

/** Banks that are tried before a quiz counts as impossible, and variants that must come out of one (our own choice). */
const SEEDS = 3;
const VARIANTS = 3;

type Short = Extract<Assembly, { ok: false }>;

const problem = (field: string, says: string): Failure =>
  refuse(422, "bad-quiz", says, { fields: { [`quiz.${field}`]: says } });

/** What the bank lacks, in the words of a table of specifications. */
function tellShort(facts: FactBase, { cell, supply }: Short, most: number | null): string {
  const lesson = facts.course.lessons.find(({ id }) => id === cell.lesson);
  const what = describeCell({ ...cell, lesson: lesson ? `“${lesson.title}”` : cell.lesson });
  const all = most === null ? "" : ` In this way it holds ${most} in all.`;
  return `The question bank cannot fill this quiz. It was asked for ${what}, and finds ${supply} that can stand together.${all} Ask for fewer questions, choose more lessons, or allow more kinds.`;
}

function readTable({ course }: FactBase, { table, tableLesson, kinds }: QuizFields): Success<Blueprint> | Failure {
  const wrong = Object.entries(table).find(([, count = ""]) => !/^\d{0,3}$/.test(count));
  if (wrong)
    return problem(`table.${wrong[0]}`, `${wrong[0]}: “${wrong[1]}” is no count. Write a whole number, or nothing.`);
  const cells = cellsOfTable(tableLesson || null, (name) => Number(table[name] ?? ""));
  if (cells.length === 0)
    return problem("table", "The table is empty. Write into at least one cell how many questions you want.");
  const read = readBlueprint(course, { cells, ...(kinds.length > 0 ? { kinds } : {}) });
  return read.ok ? succeed(read.blueprint) : problem("table", read.problems.join(" "));
}

type Blueprinted = Success<Blueprint> | Failure;

/** The blueprint that the fields ask for, drawn for the bank of a seed. */
function plan(facts: FactBase, quiz: QuizFields, kept: QuizTask | null, seed: string): Blueprinted {
  if (quiz.by === "keep")
    return kept
      ? succeed(kept.blueprint)
      : problem("by", "There are no questions to keep. Choose where they come from.");
  if (quiz.by === "table") return readTable(facts, quiz);
  if (quiz.length === null) return problem("length", "Write how many questions the quiz has.");
  const lessons = quiz.by === "lessons" ? quiz.lessons : [];
  if (quiz.by === "lessons" && lessons.length === 0) return problem("lessons", "Tick at least one lesson.");
  if (lessons.some((id) => !facts.lessonRank.has(id)))
    return problem("lessons", "The course has no such lesson. Load the page anew.");
  const kinds = quiz.kinds as readonly ItemKind[];
  const planned = planQuiz(getBank(facts, seed), { length: quiz.length, lessons, kinds }, seed);
  return planned.ok ? succeed(planned.blueprint) : problem("length", tellShort(facts, planned.short, planned.most));
}

/** Whether the bank of the seed gives what pupils will need: null, or the cell that is short. */
function tryForms(
  facts: FactBase,
  forms: QuizTask["forms"],
  { blueprint, seed }: Pick<QuizTask, "blueprint" | "seed">,
): Short | null {
  const bank = getBank(facts, seed);
  const trials =
    forms === "one"
      ? [assembleForm(bank, blueprint, seed)]
      : Array.from({ length: VARIANTS }, (_, i) => assembleVariant(bank, blueprint, `${seed} trial ${i}`));
  return trials.find((assembly) => !assembly.ok) ?? null;
}

const notKept = (): Failure =>
  problem("by", "Its questions cannot be put together from the course any more. Choose where others come from.");

/**
 * The quiz that the fields describe, with a seed whose bank fills it: tried by assembling forms. `kept` is the quiz whose table, and as far as possible whose seed, stay where the fields say so; what
 * all are to get alike as before is drawn from no other seed. Refused with the cell that is short where no bank has enough.
 */
export function buildQuiz(
  facts: FactBase,
  quiz: QuizFields,
  kept: QuizTask | null,
  newSeed: () => string,
): Success<QuizTask> | Failure {
  const { forms, shuffle, minutes, counts, orders } = quiz;
  const attempts = quiz.attempts ?? 1;
  const keepsQuestions = quiz.by === "keep" && kept?.forms === "one" && forms === "one";
  let refusal: Failure | null = null;
  for (let i = 0; i < (keepsQuestions ? 1 : SEEDS); i++) {
    const seed = i === 0 && quiz.by === "keep" && kept ? kept.seed : newSeed();
    const planned = plan(facts, quiz, kept, seed);
    if (!planned.ok) {
      refusal ??= planned;
      if (quiz.by === "course" || quiz.by === "lessons") continue;
      return planned;
    }
    const blueprint = planned.body;
    const short = tryForms(facts, forms, { blueprint, seed });
    if (!short) return succeed({ blueprint, seed, forms, shuffle, minutes, attempts, counts, orders });
    refusal ??=
      quiz.by === "keep" ? notKept() : problem(quiz.by === "table" ? "table" : "length", tellShort(facts, short, null));
  }
  return refusal ?? problem("length", "The question bank cannot fill this quiz. Ask for fewer questions.");
}
