import type { Item } from "../../quiz/item";
import type { Assignment, AssignmentDates } from "../assigning/assignment";
import type { AdjustmentEntry } from "../marks/adjustment";
import { listAnswers, readResponse } from "../marks/given-answers";
import { markAttempt } from "../marks/mark-attempt";
import type { ItemColumn, ItemResponse, ResponseTable } from "../statistics/response-table";

interface Sat {
  readonly id: string;
  readonly submittedAt: number | null;
  readonly items: readonly Item[];
  readonly answers: ReadonlyMap<string, unknown>;
  readonly dates: AssignmentDates;
}

/** What the statistics see of a teacher's changes: further right answers. What was voided, credited or set by hand says nothing of how pupils answered. */
const onlyAccepted = (adjustments: readonly AdjustmentEntry[]): readonly AdjustmentEntry[] =>
  adjustments.filter(({ change }) => change.kind === "accept");

function columnOf(item: Item, adjustments: readonly AdjustmentEntry[]): ItemColumn {
  if (item.kind !== "choice" && item.kind !== "map") return { id: item.id, max: 1, choice: null };
  const accepted = adjustments.flatMap(({ change, undoneAt }) =>
    undoneAt === null && change.kind === "accept" && change.item === item.id ? [change.answer] : [],
  );
  const key = [...new Set([...item.key, ...accepted])];
  return { id: item.id, max: 1, choice: { options: item.options.map(({ id }) => id), key } };
}

/** Attempts as the item statistics read them, with a column for each item that any of them was asked. */
export function tableOfAttempts(
  assignment: Pick<Assignment, "task" | "rules">,
  attempts: readonly Sat[],
  adjustments: readonly AdjustmentEntry[],
): { readonly items: readonly Item[]; readonly table: ResponseTable } {
  const accepted = onlyAccepted(adjustments);
  const items = [...new Map(attempts.flatMap((one) => one.items).map((item) => [item.id, item])).values()];
  const rows = attempts.map((attempt) => {
    const { items: marked } = markAttempt({ assignment, adjustments: accepted, attempt, ...attempt });
    const marks = new Map(marked.map((one) => [one.item, one.earned]));
    return items.map((item): ItemResponse => {
      const mark = marks.get(item.id);
      if (mark === undefined) return "not-asked";
      const response = readResponse(attempt.answers.get(item.id));
      if (!response) return "unanswered";
      const isChoice = item.kind === "choice" || item.kind === "map";
      return { mark, option: isChoice ? (listAnswers(item, response)[0] ?? null) : null };
    });
  });
  return { items, table: { items: items.map((item) => columnOf(item, accepted)), attempts: rows } };
}
