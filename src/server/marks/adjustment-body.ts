import { z } from "zod";
import { LINE_MAX, RUBRIC } from "../../classroom/marks/rubric";
import { idText, linesText, lineText } from "../requests/plain-text";

const id = idText(300);
const MOST_WORDS = 2000;

const reason = linesText(MOST_WORDS).min(3, "Say why in a few words: it stands in the history of the marks.");

const percent = z
  .number("Give a percentage from 0 to 100.")
  .min(0, "Give a percentage from 0 to 100.")
  .max(100, "Give a percentage from 0 to 100.");

const answer = lineText(500).min(1, "Choose or type the answer to accept.");

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
    comment: linesText(MOST_WORDS),
  }),
]);
