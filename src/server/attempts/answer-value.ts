import { z } from "zod";
import type { AssignmentTask } from "../../classroom/assigning/assignment";
import { type AnswerSlots, publishResponse, readPublicResponse } from "../../classroom/working/public-response";
import type { RecordedPath, WrittenWork } from "../../classroom/working/work";
import { LONGEST_SENTENCE, MOST_CITATIONS, SENTENCES } from "../../classroom/working/written-limits";
import type { Response } from "../../quiz/item";
import { idText } from "../requests/plain-text";
import { QUESTION_SLOT } from "./lesson-questions";

const ID = idText(200);
/** No number and no name of a course is longer. */
const TYPED = z.string().max(80);
const MOST_IDS = 50;

const RESPONSE = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["choice", "map"]), option: ID }),
  z.strictObject({ kind: z.literal("multiple"), options: z.array(ID).max(MOST_IDS) }),
  z.strictObject({ kind: z.literal("pin"), lon: z.number().min(-180).max(180), lat: z.number().min(-90).max(90) }),
  z.strictObject({ kind: z.literal("order"), order: z.array(ID).max(MOST_IDS) }),
  z.strictObject({ kind: z.literal("match"), pairs: z.record(ID, ID) }),
  z.strictObject({ kind: z.enum(["number", "text"]), text: TYPED }),
]);

/** A play of a scenario as it is recorded: each choice with its decision, and the words of the option. */
const PATH: z.ZodType<RecordedPath> = z.strictObject({
  story: idText(100),
  steps: z
    .array(
      z.strictObject({
        decision: idText(100).nullable(),
        option: z.int().min(0).max(50),
        text: z.string().max(500),
        sure: z.number().min(50).max(100).nullable(),
      }),
    )
    .max(60),
});

const WRITTEN: z.ZodType<WrittenWork> = z.strictObject({
  sentences: z.array(z.string().max(LONGEST_SENTENCE)).max(SENTENCES),
  citations: z.array(z.strictObject({ source: idText(100), paragraph: z.int().min(1).max(999) })).max(MOST_CITATIONS),
});

/** Where an answer is logged, and as what. */
interface ReadAnswer {
  readonly slot: string;
  readonly value: unknown;
}

/** What is answered outside of a quiz, by the kind of work and the slot. */
function findSchema(kind: Exclude<AssignmentTask["kind"], "quiz">, slot: string): z.ZodType | null {
  if (kind === "lesson")
    return slot === "end" || (slot.startsWith(QUESTION_SLOT) && slot !== QUESTION_SLOT) ? z.literal(true) : null;
  if (kind === "scenario") return slot === "path" ? PATH : slot === "ending" ? idText(100) : null;
  return slot === "text" ? WRITTEN : null;
}

/**
 * An answer as the log keeps it, or null where the slot is none of this work or the value none of this slot. In a quiz the page's names of questions and options become
 * the course's own, and null takes an answer back.
 */
export function readAnswer(
  kind: AssignmentTask["kind"],
  slots: AnswerSlots,
  slot: string,
  value: unknown,
): ReadAnswer | null {
  if (kind !== "quiz") {
    const read = findSchema(kind, slot)?.safeParse(value);
    return read?.success ? { slot, value: read.data } : null;
  }
  const asked = slots.get(slot);
  if (!asked) return null;
  if (value === null) return { slot: asked.item, value: null };
  const read = RESPONSE.safeParse(value);
  const response = read.success ? readPublicResponse(asked, read.data as Response) : null;
  return response && { slot: asked.item, value: response };
}

/** A logged value under the page's names; what a form no longer knows is shown as no answer. */
export function publishAnswer(slots: AnswerSlots, slot: string, value: unknown): ReadAnswer {
  const found = [...slots].find(([, { item }]) => item === slot);
  if (!found) return { slot, value };
  const [name, asked] = found;
  return { slot: name, value: value === null ? null : publishResponse(asked, value as Response) };
}
