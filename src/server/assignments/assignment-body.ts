import { z } from "zod";
import { LONGEST_TITLE } from "../../classroom/assigning/assignment";
import { TABLE_CELLS } from "../../quiz/forms/blueprint-table";
import type { ItemKind } from "../../quiz/item";
import { idText, linesText, lineText } from "../requests/plain-text";

/** Empty where the kind of work has none. */
const id = idText(100).or(z.literal(""));
const local = z.string().max(30).nullable();

const whole = (least: number, most: number, says: string) =>
  z.number(says).int(says).min(least, says).max(most, says).nullable();

/** The longest quiz, as a table of specifications may ask for. */
const MOST_QUESTIONS = 60;
const MOST_MINUTES = 600;
const MOST_ATTEMPTS = 20;
const MOST_PROMPT = 2000;

const KINDS = ["choice", "multiple", "map", "pin", "order", "match", "number", "text"] as const satisfies ItemKind[];

const QUIZ = z.strictObject({
  by: z.enum(["course", "lessons", "table", "keep"]),
  length: whole(1, MOST_QUESTIONS, `Write how many questions: a whole number from 1 to ${MOST_QUESTIONS}.`),
  lessons: z.array(id).max(200),
  tableLesson: id,
  table: z.partialRecord(z.enum(TABLE_CELLS.map(({ name }) => name)), z.string().max(3)),
  kinds: z.array(z.enum(KINDS)).max(KINDS.length),
  forms: z.enum(["one", "each"]),
  shuffle: z.boolean(),
  minutes: whole(1, MOST_MINUTES, `Write how many minutes, from 1 to ${MOST_MINUTES}, or nothing for no limit.`),
  attempts: whole(1, MOST_ATTEMPTS, `Write how often it may be tried: a whole number from 1 to ${MOST_ATTEMPTS}.`),
  counts: z.enum(["best", "last", "first"]),
  orders: z.enum(["assigned", "exact", "adjacent"]),
});

const FIELDS = {
  title: lineText(LONGEST_TITLE),
  kind: z.enum(["lesson", "quiz", "scenario", "written"]),
  lesson: id,
  scenario: id,
  prompt: linesText(MOST_PROMPT),
  quiz: QUIZ,
  opens: local,
  due: local,
  closes: local,
  late: z.strictObject({ kind: z.enum(["accept", "deduct", "refuse"]), percent: z.number().nullable() }),
  feedback: z.strictObject({ kind: z.enum(["at-once", "submitted", "at", "by-hand"]), at: local }),
};

/** `LikeName`: an assignment that another one is made after. */
export const LIKE = z.strictObject({ classId: id, assignment: id });

/** `AssignmentFields`, and the assignment whose questions are to be kept, where it is made after another one. */
export const NEW_ASSIGNMENT = z.strictObject({ ...FIELDS, like: LIKE.optional() });

/** What is missing stays as it is. `confirm`: save although pupils who have begun are touched. */
export const CHANGED_ASSIGNMENT = z.strictObject({
  ...z.strictObject({ ...FIELDS, quiz: QUIZ.partial() }).partial().shape,
  revision: z.number().int(),
  confirm: z.boolean(),
});

/** The fields of an assignment that is not made yet, as an address carries them. */
export const DRAFT = z.strictObject({ ...FIELDS, quiz: QUIZ.partial() }).partial();
