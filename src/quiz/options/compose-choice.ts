import { uniformInt } from "pure-rand/distribution/uniformInt";
import type { FactBase } from "../../course/fact-base";
import { findSoleAccount } from "../../course/fact-base";
import { withArticle } from "../../course/render";
import { valueKey } from "../../course/value";
import type { Draft, Drop, Harvest, Question, Workshop } from "../family";
import { findFlaw } from "../flaws/find-flaw";
import type { Option } from "../item";
import { itemLessons } from "../item-lessons";
import { chosenPlaceText } from "../language/wording";
import { createRandom, shortHash, shuffle } from "../random";
import { explainKey, explainRuling, findTrueOf, optionId, optionText, withoutEcho } from "../telling/explain";
import type { Candidate, Distractor } from "./choose-distractors";
import {
  drawDistractors,
  LEAST_DISTRACTORS,
  listDistractors,
  MOST_DISTRACTORS,
  sortByRank,
} from "./choose-distractors";
import { createLengthGovernor, type LengthGovernor } from "./length-governor";
import { measureOddness } from "./oddness";

/** Most legal candidates that are looked for before the seed chooses. */
const ENOUGH = 12;

/** How a family of choice items fills the options of one question. */
export interface ChoiceRecipe {
  readonly family: string;
  readonly takes: (question: Question) => boolean;
  readonly candidates: (workshop: Workshop, question: Question) => readonly Candidate[];
  /** Type of the key, as in `Candidate`. */
  readonly typeOf: (facts: FactBase, question: Question) => string;
  /** Whether options keep a natural order (dates, numbers) instead of being shuffled. */
  readonly sort?: (a: Candidate, b: Candidate) => number;
}

/** Arithmetic mean; 0 of nothing. */
export const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, n) => sum + n, 0) / Math.max(numbers.length, 1);

function composeOne(
  workshop: Workshop,
  recipe: ChoiceRecipe,
  question: Question,
  governor: LengthGovernor,
): Draft | string {
  const { facts, seed } = workshop;
  const legal = listDistractors(facts, question, recipe.candidates(workshop, question), ENOUGH);
  if (legal.length < LEAST_DISTRACTORS) return "too-few-distractors";
  const random = createRandom(seed, `${recipe.family} ${question.claim.id} ${question.role}`);
  const type = recipe.typeOf(facts, question);
  const key: Candidate = { value: question.key, likeness: 1, type, kin: true };
  let flaw = "too-few-distractors";
  const draws = [...drawDistractors(facts, random, type, legal)];
  const lengthOf = ({ value }: Candidate): number => optionText(facts, value).length;
  const isBelow = (other: Candidate): boolean =>
    recipe.sort ? recipe.sort(other, key) < 0 : lengthOf(other) < lengthOf(key);
  // Every second time, since a key that never looked odd would be as easy to tell as one that always does.
  const minds = uniformInt(random, 0, 1) === 1;
  const looksOdd = (drawn: readonly Candidate[]): boolean => {
    if (!minds) return false;
    const [own = 0, ...others] = measureOddness([key, ...drawn].map(({ value }) => optionText(facts, value)));
    return others.every((other) => other < own);
  };
  const rank = recipe.sort ? uniformInt(random, 0, MOST_DISTRACTORS) / MOST_DISTRACTORS : governor.wanted();
  for (const drawn of sortByRank(draws, isBelow, rank, looksOdd)) {
    const shown = recipe.sort ? [key, ...drawn].sort(recipe.sort) : shuffle(random, [key, ...drawn]);
    const options = shown.map((candidate) => composeOption(facts, question, candidate));
    const item = composeItem(facts, recipe, question, options);
    const found = findFlaw(item, facts);
    if (!found) {
      governor.note(lengthOf(key), drawn.map(lengthOf));
      return { item, likeness: meanOf(drawn.map((d) => d.likeness)) };
    }
    flaw = found.rule;
  }
  return flaw;
}

const made = new WeakMap<Question, Map<string, Option>>();

/** One option of a question; with a ruling it is a wrong one and bears its refutation. Made once for each question, whatever the seed. */
export function composeOption(facts: FactBase, question: Question, candidate: Candidate | Distractor): Option {
  const options = made.get(question) ?? new Map<string, Option>();
  made.set(question, options);
  const name = valueKey(candidate.value);
  const option = options.get(name) ?? writeOption(facts, question, candidate);
  options.set(name, option);
  return option;
}

function writeOption(facts: FactBase, question: Question, candidate: Candidate | Distractor): Option {
  const { value } = candidate;
  const wrong = "ruling" in candidate ? candidate : null;
  const refutedBy = wrong && explainRuling(facts, question, value, wrong.ruling);
  const trueOf = wrong && findTrueOf(facts, question.predicate.id, question.role, value, new Set([question.claim.id]));
  return {
    id: optionId(value),
    text: optionText(facts, value),
    refutedBy,
    trueOf: withoutEcho(trueOf, refutedBy),
  };
}

/** The option of a place that stands on a map, where it does not show its name: what refutes it says which place it is. */
export function nameInFeedback(facts: FactBase, option: Option): Option {
  const place = facts.places.get(option.id);
  const { refutedBy } = option;
  if (!place || !refutedBy) return option;
  return { ...option, refutedBy: { ...refutedBy, because: chosenPlaceText(withArticle(place), refutedBy.because) } };
}

/** The claims of a question's options, the asked one first. */
export function listShownClaims(asks: readonly string[], options: readonly Option[]): readonly string[] {
  const shown = options.flatMap(({ refutedBy, trueOf }) => [refutedBy?.claim, trueOf?.claim]);
  return [...new Set([...asks, ...shown.filter((claim) => claim !== undefined)])];
}

/** Id of an item: what it asks, and a hash of the options, so that variants of one question differ. */
export function composeId(family: string, subject: string, options: readonly Option[]): string {
  return `${family}.${subject}.${shortHash(options.map(({ id }) => id).join(" "))}`;
}

function composeItem(
  facts: FactBase,
  { family, sort }: ChoiceRecipe,
  question: Question,
  options: readonly Option[],
): Draft["item"] {
  const { claim, account, role, ask, stem } = question;
  return {
    id: composeId(family, `${claim.id}.${role}`, options),
    family,
    kind: "choice",
    skill: ask.skill,
    ...itemLessons(facts, [claim.id]),
    ...(sort ? { ordered: true } : {}),
    stem,
    options,
    key: [optionId(question.key)],
    citations: findSoleAccount(claim)?.citations ?? account.citations,
    asks: [claim.id],
    claims: listShownClaims([claim.id], options),
    why: explainKey(facts, claim, account),
  };
}

/** A choice item for every question that the recipe takes and that enough refuted options can be found for. */
export function harvestChoices(workshop: Workshop, recipe: ChoiceRecipe): Harvest {
  const drafts: Draft[] = [];
  const drops: Drop[] = [];
  const governor = createLengthGovernor(createRandom(workshop.seed, `${recipe.family} lengths`));
  for (const question of workshop.questions) {
    if (!recipe.takes(question)) continue;
    const made = composeOne(workshop, recipe, question, governor);
    if (typeof made === "string")
      drops.push({ family: recipe.family, claim: question.claim.id, role: question.role, reason: made });
    else drafts.push(made);
  }
  return { drafts, drops };
}
