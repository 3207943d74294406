import type { LessonSummary } from "../course/course";
import { type FactBase, getClaim } from "../course/fact-base";
import { composeOrder } from "../quiz/families/order-events/order-events";
import { type OpenQuestion, openQuestion } from "../quiz/open-question";
import { getStandingBank } from "./practice";

/** What a lesson may ask, the first that there is: questions on a map have none there. */
const KINDS = ["choice", "number", "text"] as const;

/** The item of the course's bank that asks a claim, and nothing else, for a role: a choice, or else one that is answered by typing. @throws where the bank has none: the author named a claim that cannot be asked */
export function getStopQuestion(facts: FactBase, claim: string, role: string): OpenQuestion {
  const { items, dropped } = getStandingBank(facts);
  const own = items.filter(({ family, id }) => id.startsWith(`${family}.${claim}.${role}.`));
  const item = KINDS.flatMap((kind) => own.find((one) => one.kind === kind) ?? [])[0];
  if (item) return openQuestion(facts, item);
  const reasons = dropped.filter((drop) => drop.claim === claim).map(({ reason }) => reason);
  throw new Error(
    `No question can be made of "${claim}" for its role "${role}": ${reasons.join(", ") || "it is never asked for"}.`,
  );
}

/** These events, to be put in order. @throws where the course lacks one, or proves no order among them */
export function getOrderQuestion(facts: FactBase, events: readonly string[]): OpenQuestion {
  return openQuestion(facts, composeOrder(facts, "standing", events));
}

/** The lesson that first told a claim, for a later one that asks it again. @throws where none told it before */
export function getEarlierLesson(facts: FactBase, claim: string, now: LessonSummary): LessonSummary {
  const told = getClaim(facts, claim).lesson;
  const earlier = facts.course.lessons.find(({ id, number }) => id === told && number < now.number);
  if (earlier) return earlier;
  throw new Error(`"${claim}" cannot be asked again in lesson "${now.id}": ${told ?? "no lesson"} tells it first.`);
}
