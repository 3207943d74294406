import { type FactBase, getClaim } from "../course/fact-base";
import type { LessonSummary } from "../course/lesson-summary";
import { composeOrder } from "../quiz/families/order-events/order-events";
import { findStopItem, STANDING_SEED } from "../quiz/forms/find-stop-item";
import { type OpenQuestion, openQuestion } from "../quiz/open-question";
import { getStandingBank } from "./practice";

/** The item of the course's bank that asks a claim, and nothing else, for a role. @throws where the bank has none, which `npm run check` says with the lesson's line */
export function getStopQuestion(facts: FactBase, claim: string, role: string): OpenQuestion {
  const found = findStopItem(getStandingBank(facts), claim, role);
  if (found.ok) return openQuestion(facts, found.item);
  throw new Error(
    `No question can be made of "${claim}" for its role "${role}": ${found.reasons.join(", ") || "it is never asked for"}.`,
  );
}

/** These events, to be put in order. @throws where the course lacks one, or proves no order among them */
export function getOrderQuestion(facts: FactBase, events: readonly string[]): OpenQuestion {
  return openQuestion(facts, composeOrder(facts, STANDING_SEED, events));
}

/** The lesson that first told a claim, for a later one that asks it again. @throws where none told it before */
export function getEarlierLesson(facts: FactBase, claim: string, now: LessonSummary): LessonSummary {
  const told = getClaim(facts, claim).lesson;
  const earlier = facts.course.lessons.find(({ id, number }) => id === told && number < now.number);
  if (earlier) return earlier;
  throw new Error(`"${claim}" cannot be asked again in lesson "${now.id}": ${told ?? "no lesson"} tells it first.`);
}
