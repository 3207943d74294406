import type { Value } from "../../course/course";
import { type FactBase, findSoleAccount } from "../../course/fact-base";
import { fillTemplate, listSlots } from "../../course/render";
import { overlaps, valueKey } from "../../course/value";
import type { Drop, Question } from "../family";
import { namesValue } from "../flaws/names-in-text";
import { findStemFlaw } from "../language/stem-flaws";

/**
 * Values that any account gives the role where all roles that the stem names (all others, where it names none) are as in the question: more than the
 * key, and it has several answers.
 */
function hasOtherAnswer(facts: FactBase, question: Question): boolean {
  const asked = listSlots(question.ask.stem);
  const isGiven = (role: string): boolean => (asked.length === 0 ? role !== question.role : asked.includes(role));
  const others = Object.entries(question.account.args).filter(([role]) => isGiven(role));
  return (facts.told.get(question.predicate.id) ?? []).some(({ args }) => {
    const answer = args[question.role];
    if (!answer || valueKey(answer) === valueKey(question.key)) return false;
    return others.every(([role, value]) => {
      const other: Value | undefined = args[role];
      return other !== undefined && overlaps(facts.overlapping, other, value);
    });
  });
}

function findQuestionFlaw(facts: FactBase, question: Question): string | null {
  if (listSlots(question.ask.stem).includes(question.role)) return "stem-names-key";
  if (namesValue(facts, question.stem, question.key)) return "key-in-stem";
  if (!question.among && hasOtherAnswer(facts, question)) return "several-keys";
  return findStemFlaw(question.stem);
}

/** A question with several answers, as one for the answer among those shown; null where its predicate has no wording for that. */
function askAmong(facts: FactBase, question: Question): Question | null {
  const stem = question.ask.among ? fillTemplate(facts, question.ask.among, question.account.args) : null;
  return stem === null ? null : { ...question, stem, among: true };
}

/**
 * Every claim on which the reports agree, by every role that its predicate can ask for, with what keeps the others from being asked:
 * reports that differ, a stem that breaks a rule, a question with several answers over all sources that has no wording for one among those shown.
 */
export function listQuestions(facts: FactBase): {
  readonly questions: readonly Question[];
  readonly drops: readonly Drop[];
} {
  const questions: Question[] = [];
  const drops: Drop[] = [];
  for (const claim of facts.course.claims) {
    const predicate = facts.predicates.get(claim.predicate);
    const account = findSoleAccount(claim);
    for (const [role, ask] of Object.entries(predicate?.ask ?? {})) {
      const drop = (reason: string): number => drops.push({ family: "question", claim: claim.id, role, reason });
      if (!predicate || !account) {
        drop("reports-differ");
        continue;
      }
      const key = account.args[role];
      const stem = fillTemplate(facts, ask.stem, account.args);
      if (!key || stem === null) {
        drop("argument-missing");
        continue;
      }
      const alone: Question = { claim, account, predicate, role, ask, key, stem, among: false };
      const known = findQuestionFlaw(facts, alone);
      const question = (known === "several-keys" && askAmong(facts, alone)) || alone;
      const flaw = question === alone ? known : findQuestionFlaw(facts, question);
      if (flaw) drop(flaw);
      else questions.push(question);
    }
  }
  return { questions, drops };
}
