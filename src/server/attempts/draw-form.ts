import type { QuizTask } from "../../classroom/assigning/assignment";
import type { FactBase } from "../../course/fact-base";
import { assembleVariant } from "../../quiz/forms/assemble-variant";
import { makeForm } from "../../quiz/forms/make-form";
import type { Item } from "../../quiz/item";
import { SHARED_FORM } from "../../store/attempts";
import { getBank } from "../bank";

/** Forms that are kept: making one takes a second, and a class begins at once. */
const KEPT = 20;
const kept = new Map<string, readonly Item[] | null>();

/** Under which name an attempt's form is frozen: pupils share one, or each attempt has its own. */
export const variantOf = ({ forms }: QuizTask, pupilId: string, number: number): string =>
  forms === "one" ? SHARED_FORM : `${pupilId} ${number}`;

function drawShared(facts: FactBase, { blueprint, seed }: QuizTask): readonly Item[] | null {
  const key = JSON.stringify([facts.course.id, facts.course.hash, blueprint, seed]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const assembly = makeForm(facts, blueprint, seed);
  const items = assembly.ok ? assembly.form.items : null;
  kept.set(key, items);
  for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
  return items;
}

/** The questions of an attempt; null where the course cannot fill the quiz any more. The same quiz and variant give the same questions. */
export function drawForm(facts: FactBase, quiz: QuizTask, variant: string): readonly Item[] | null {
  if (quiz.forms === "one") return drawShared(facts, quiz);
  const assembly = assembleVariant(getBank(facts, quiz.seed), quiz.blueprint, `${quiz.seed} ${variant}`);
  return assembly.ok ? assembly.form.items : null;
}
