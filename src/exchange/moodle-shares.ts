import type { PlainAnswer, PlainQuestion } from "./plain-question";
import { LEFT_OUT } from "./wording";

/** Of one, Moodle knows the shares from a half to a tenth. */
const MOST_ANSWERS = 10;

/**
 * What ticking an answer adds, in per cent of the mark: an equal share of 100 for a right one, of -100 for a wrong one. Moodle's sum of them, never below
 * nothing, is `max(0, hits / keys - wrong / distractors)`. Five decimals, as Moodle compares them.
 */
export function shareOf(answers: readonly PlainAnswer[], { isRight }: PlainAnswer): number {
  const like = answers.filter((answer) => answer.isRight === isRight).length;
  return Number(((isRight ? 100 : -100) / like).toFixed(5));
}

/** Why Moodle's formats cannot carry a question, or null where they can. */
export function findUncarried(question: PlainQuestion): string | null {
  if (question.shape === "order" && !question.isTotal) return LEFT_OUT.noSingleOrder;
  if (question.shape !== "multiple") return null;
  const right = question.answers.filter(({ isRight }) => isRight).length;
  const most = Math.max(right, question.answers.length - right);
  return most > MOST_ANSWERS ? LEFT_OUT.tooManyAnswers : null;
}
