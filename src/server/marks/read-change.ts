import { readAccepted } from "../../classroom/marks/accepted-answer";
import type { Adjustment, AdjustmentEntry } from "../../classroom/marks/adjustment";
import { listAnswers, readResponse } from "../../classroom/marks/given-answers";
import type { Item } from "../../quiz/item";
import { type Failure, notFound, type Result, refuse, succeed } from "../requests/result";
import type { Work } from "./read-work";

interface Touchable {
  readonly work: Work;
  readonly pupils: readonly { readonly id: string }[];
}

/** A change that can be made to this work, as it is kept; `item` is the question that it is about. */
export interface ReadChange {
  readonly change: Adjustment;
  readonly item: Item | null;
}

const acceptedOf = (adjustments: readonly AdjustmentEntry[], item: string): readonly string[] =>
  adjustments.flatMap(({ change, undoneAt }) =>
    undoneAt === null && change.kind === "accept" && change.item === item ? [change.answer] : [],
  );

/** An accepted answer in the words in which it is compared. What a pupil answered is taken as it was read then; what a teacher types or chooses must be readable as an answer. */
function readAccept(
  { attempts, adjustments }: Work,
  change: Extract<Adjustment, { kind: "accept" }>,
  variants: readonly Item[],
): Result<ReadChange> {
  const isGiven = attempts.some(({ items, answers }) =>
    items.some(
      (item) =>
        item.id === change.item && listAnswers(item, readResponse(answers.get(item.id))).includes(change.answer),
    ),
  );
  const accepted = acceptedOf(adjustments, change.item);
  const reads = variants.map((item) => ({ item, read: readAccepted(item, change.answer, accepted) }));
  const fitting = reads.find(({ read }) => read.ok);
  if (fitting?.read.ok) return succeed({ change: { ...change, answer: fitting.read.answer }, item: fitting.item });
  const [first] = reads;
  if (!first || first.read.ok) return notFound();
  if (isGiven && first.read.code !== "right-already") return succeed({ change, item: first.item });
  return refuse(422, first.read.code, first.read.says, { fields: { answer: first.read.says } });
}

const stillRunning = (): Failure =>
  refuse(422, "still-running", "This attempt is still running. Its marks can be changed once it is handed in.");

/** A change as it holds for this work, or what is wrong with it. */
export function readChange({ work, pupils }: Touchable, change: Adjustment): Result<ReadChange> {
  const { assignment, attempts } = work;
  if (change.kind === "given")
    return pupils.some(({ id }) => id === change.pupil) ? succeed({ change, item: null }) : notFound();
  if (change.kind === "rubric" && assignment.task.kind !== "written")
    return refuse(422, "no-rubric", "Only a written task is marked with the rubric.");
  if ("attempt" in change) {
    const attempt = attempts.find(({ id }) => id === change.attempt);
    if (!attempt) return notFound();
    if (attempt.submittedAt === null) return stillRunning();
    if (change.kind !== "item") return succeed({ change, item: null });
    const item = attempt.items.find(({ id }) => id === change.item);
    return item ? succeed({ change, item }) : notFound();
  }
  const variants = attempts.flatMap(({ items }) => items.filter(({ id }) => id === change.item));
  const [item] = variants;
  if (!item)
    return refuse(
      422,
      "not-asked",
      "Nobody was asked this question in this assignment, so there is nothing to change.",
    );
  return change.kind === "accept" ? readAccept(work, change, variants) : succeed({ change, item });
}
