import type { Value } from "../../../course/course";
import type { FactBase } from "../../../course/fact-base";
import { valueKey } from "../../../course/value";
import type { Question } from "../../family";
import type { Candidate } from "../../options/choose-distractors";
import { figureGroup, figureLikeness } from "../../options/figure-likeness";
import { LEAST_LIKENESS } from "../../options/likeness";

type FigureValue = Extract<Value, { readonly kind: "figure" }>;

const known = new WeakMap<Question, readonly Candidate[]>();

/** Figures of the key's group that the reports give for something, the closest first; found once for each question. */
export function listFigureCandidates(facts: FactBase, question: Question): readonly Candidate[] {
  const candidates = known.get(question) ?? findCandidates(facts, question);
  known.set(question, candidates);
  return candidates;
}

function findCandidates(facts: FactBase, { key }: Question): readonly Candidate[] {
  if (key.kind !== "figure") return [];
  const found = new Map<string, Candidate>();
  const told = facts.course.claims.flatMap(({ accounts }) => accounts.flatMap(({ args }) => Object.values(args)));
  for (const value of told.filter((other): other is FigureValue => other.kind === "figure")) {
    if (valueKey(value) === valueKey(key)) continue;
    const likeness = figureLikeness(key.figure, value.figure);
    if (likeness >= LEAST_LIKENESS)
      found.set(valueKey(value), { value, likeness, type: figureGroup(key.figure), kin: true });
  }
  return [...found.values()].sort(
    (a, b) => b.likeness - a.likeness || (valueKey(a.value) < valueKey(b.value) ? -1 : 1),
  );
}
