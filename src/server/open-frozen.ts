import type { AssignmentTask } from "../classroom/assigning/assignment";
import type { FactBase } from "../course/fact-base";
import type { Item } from "../quiz/item";
import { type OpenQuestion, openQuestion } from "../quiz/open-question";

/** The sources that anything in an item cites: its key, what refutes its options, its pairs. */
function listCitedSources(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(listCitedSources);
  if (typeof part !== "object" || part === null) return [];
  if ("source" in part && "paragraph" in part) return [String(part.source)];
  return Object.values(part).flatMap(listCitedSources);
}

/**
 * A frozen item with its proofs; null where the course is gone, or has changed since and lacks a claim or a source that the item bears. The item itself, with its key, still holds then: marks
 * do not change under a pupil.
 */
export const openFrozen = (facts: FactBase | null, item: Item): OpenQuestion | null =>
  facts !== null &&
  item.claims.every((id) => facts.claims.has(id)) &&
  listCitedSources(item).every((id) => facts.sources.has(id))
    ? openQuestion(facts, item)
    : null;

/** As `openFrozen`, for its pupil: what has no proof any more is told without one; an order says how the task marks it. */
export const tellFrozen = (facts: FactBase | null, item: Item, task: AssignmentTask): OpenQuestion => ({
  ...(openFrozen(facts, item) ?? { item, proofs: {} }),
  ...(task.kind === "quiz" && item.kind === "order" ? { orders: task.quiz.orders } : {}),
});
