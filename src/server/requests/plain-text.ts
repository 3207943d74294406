import { z } from "zod";

/** No control, and no half of a sign that takes two: PostgreSQL keeps neither NUL nor such a half, and nobody types any of them. */
const LINE = /^[^\p{Cc}\p{Cs}]*$/u;

/** The same with tabs and the ends of lines. */
const LINES = /^(?:[^\p{Cc}\p{Cs}]|[\t\n\r])*$/u;

/** The name of something that the app made, such as a row's id or an answer's slot: taken as it stands. */
export const idText = (most: number) => z.string().min(1).max(most).regex(LINE, "This is the name of nothing here.");

/** One line that somebody typed, without spaces around it; at most so many characters. */
export const lineText = (most: number) =>
  z.string().trim().max(most, `At most ${most} characters.`).regex(LINE, "One line of plain text, please.");

/** What somebody wrote, in several lines, without spaces around it; at most so many characters. */
export const linesText = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `At most ${most} characters.`)
    .regex(LINES, "Plain text, please, without control characters.");
