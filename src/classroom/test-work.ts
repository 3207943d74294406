import type { ChoiceItem, Item, OrderItem } from "../quiz/item";
import { match, multiple, number, pin, right, text } from "../quiz/test-items";
import type { Assignment, AssignmentTask } from "./assigning/assignment";
import type { Adjustment, AdjustmentEntry } from "./marks/adjustment";

/** Work on an invented valley: a quiz with an item of each kind that teachers change marks of. */

const { stem: _stem, kind: _kind, key: _key, ...base } = multiple;

export const choice: ChoiceItem = {
  ...base,
  id: "choice",
  kind: "choice",
  stem: "Who shut the gate?",
  skill: "actor",
  options: ["warden", "miller", "smith"].map((id) => right(id, `The ${id}`)),
  key: ["warden"],
};

export const order: OrderItem = {
  ...base,
  id: "order",
  kind: "order",
  stem: "Put these in order.",
  skill: "sequence",
  options: ["flood", "breach", "return"].map((id) => right(id, `The ${id}`)),
  key: {
    order: ["flood", "breach", "return"],
    pairs: [
      { before: "flood", after: "breach", claims: ["asked"] },
      { before: "flood", after: "return", claims: ["asked"] },
      { before: "breach", after: "return", claims: ["asked"] },
    ],
  },
};

export const ITEMS: readonly Item[] = [choice, multiple, number, text, pin, match, order];

export const QUIZ: Extract<AssignmentTask, { kind: "quiz" }> = {
  kind: "quiz",
  quiz: {
    blueprint: { cells: [] } as never,
    seed: "valley",
    forms: "one",
    shuffle: false,
    minutes: null,
    attempts: 1,
    counts: "best",
    orders: "assigned",
  },
};

export const DUE = Date.UTC(2026, 2, 2, 10, 0);

export const NO_DATES = { opensAt: null, dueAt: null, closesAt: null };

export const rules = (late: Assignment["rules"]["late"] = { kind: "accept" }): Assignment["rules"] => ({
  late,
  feedback: { kind: "submitted" },
});

/** Standing changes, made one after the other: "a1", "a2" ... */
export const entries = (...changes: readonly Adjustment[]): readonly AdjustmentEntry[] =>
  changes.map((change, i) => ({
    id: `a${i + 1}`,
    change,
    createdBy: "teacher",
    createdAt: DUE + i,
    undoneAt: null,
  }));
