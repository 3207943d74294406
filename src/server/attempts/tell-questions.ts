import type { QuizLayout } from "../../atlas/quiz-layout";
import { isFeedbackDue } from "../../classroom/assigning/effective-dates";
import type { GivenResult } from "../../classroom/marks/given-result";
import type { GivenWork } from "../../classroom/working/work";
import type { Item } from "../../quiz/item";
import type { OpenQuestion } from "../../quiz/open-question";
import { findFormItems } from "../../store/attempts";
import type { Db } from "../../store/store";
import type { Row } from "../../store/tables";
import type { Terms } from "./terms";

/** Lays out the map of a question that has one. Where this is done, the question still has its key; what is laid out has none. */
export type LayOut = (question: OpenQuestion) => QuizLayout | undefined;

/** The frozen questions of an attempt, with their keys: for marking and telling, never for a page before feedback is due. */
export async function readItems(db: Db, attempt: Pick<Row<"attempt">, "formId">): Promise<readonly Item[]> {
  const items = attempt.formId === null ? undefined : await findFormItems(db, attempt.formId);
  return items === undefined ? [] : (JSON.parse(items) as readonly Item[]);
}

/** What was given for the whole assignment, as its pupil may see it now: it tells no key, but no result comes before results are due. */
export const tellGiven = (
  assignment: Pick<Terms["assignment"], "rules" | "releasedAt">,
  given: GivenResult | undefined,
  at: number,
): GivenWork | null =>
  given && isFeedbackDue(assignment, at) ? { percent: given.percent, reason: given.reason } : null;
