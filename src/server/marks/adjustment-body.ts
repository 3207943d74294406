import { z } from "zod";
import { LINE_MAX, RUBRIC } from "../../classroom/marks/rubric";

const id = z.string().min(1).max(300);
const MOST_WORDS = 2000;

const reason = z
  .string()
  .trim()
  .min(3, "Say why in a few words: it stands in the history of the marks.")
  .max(MOST_WORDS, `At most ${MOST_WORDS} characters.`);

const percent = z
  .number("Give a percentage from 0 to 100.")
  .min(0, "Give a percentage from 0 to 100.")
  .max(100, "Give a percentage from 0 to 100.");

const answer = z.string().trim().min(1, "Choose or type the answer to accept.").max(500, "At most 500 characters.");

/** `Adjustment` as it comes in. */
export const ADJUSTMENT = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("void"), item: id, reason }),
  z.strictObject({ kind: z.literal("accept"), item: id, answer, reason }),
  z.strictObject({ kind: z.literal("credit"), item: id, reason }),
  z.strictObject({
    kind: z.literal("item"),
    attempt: id,
    item: id,
    earned: z.number("Give a mark from 0 to 1.").min(0, "Give a mark from 0 to 1.").max(1, "Give a mark from 0 to 1."),
    reason,
  }),
  z.strictObject({ kind: z.literal("result"), attempt: id, percent, reason }),
  z.strictObject({ kind: z.literal("given"), pupil: id, percent, reason }),
  z.strictObject({
    kind: z.literal("rubric"),
    attempt: id,
    points: z
      .array(z.number().int().min(0).max(LINE_MAX), "Choose the points of each line.")
      .length(RUBRIC.length, "Choose the points of each line."),
    comment: z.string().trim().max(MOST_WORDS),
  }),
]);
