import type { Value } from "../../../course/course";
import { type FactBase, findSoleAccount, getEntity } from "../../../course/fact-base";
import { renderSentence } from "../../../course/render";
import { valueKey } from "../../../course/value";
import type { Draft, Drop, Family, Workshop } from "../../family";
import { findFlaw } from "../../flaws/find-flaw";
import { namesValue } from "../../flaws/names-in-text";
import type { MultipleItem, Option, Refutation } from "../../item";
import { itemLessons } from "../../item-lessons";
import { findOptionFlaw, findStemFlaw } from "../../language/stem-flaws";
import { composeId, listShownClaims, meanOf } from "../../options/compose-choice";
import { createRandom, shuffle } from "../../random";
import { editDistance } from "../../score/edit-distance";
import {
  findTrueOf,
  optionId,
  optionText,
  tellAccount,
  withDating,
  withoutEcho,
  withSource,
} from "../../telling/explain";
import { isSaidOfNear } from "../which-label/said-of-kin";
import { type Answer, listSeveral, type SeveralQuestion } from "./list-several";
import { refuteAnswer } from "./refute-answer";

const MOST_KEYS = 3;
const LEAST_KEYS = 2;
const MOST_WRONG = 3;
const LEAST_WRONG = 2;
const TRIES = 12;
/** Wordings said of like things that are enough to leave out the rest. */
const ENOUGH = 3;
/** Likeness of two wordings that stand in one role (our own choice, as in `which-label`). */
const WORDING = 0.4;
/** Words of so many letters are no name misspelt for being a letter off. */
const SHORT = 4;

interface Wrong {
  readonly value: Value;
  readonly refutedBy: Refutation;
  readonly likeness: number;
}

function likenessOf({ likeness }: Workshop, value: Value, answers: readonly Answer[]): number {
  if (!("id" in value)) return WORDING;
  return Math.max(...answers.map((answer) => ("id" in answer.value ? likeness.between(value.id, answer.value.id) : 0)));
}

/** Whether a wording shares a word with the own name of what it is said of, or nearly ("north fleet" of the Northern Fleet): whose it is needs no report. */
function bearsName(facts: FactBase, text: string, holder: Value): boolean {
  if (!("id" in holder)) return false;
  const own = (getEntity(facts, holder.id).name.match(/\p{Lu}[\p{L}\p{N}]*/gu) ?? []).map((word) => word.toLowerCase());
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).some((word) =>
    own.some((other) => word === other || (word.length > SHORT && editDistance(word, other) === 1)),
  );
}

/**
 * Wordings that some account gives the role; those said of things like the one asked about, or all where these are too few and the predicate does not ask for
 * them. A wording that bears the name of what it is said of is left out.
 */
function listWordings(
  { facts }: Workshop,
  { predicate, role, ask, given, answers }: SeveralQuestion,
): readonly Value[] {
  const right = new Set(answers.map(({ value }) => valueKey(value)));
  const told = (facts.told.get(predicate.id) ?? []).filter(({ args }) => {
    const value = args[role];
    if (value?.kind !== "label" || right.has(valueKey(value))) return false;
    return Object.entries(args).every(
      ([other, holder]) => other === role || !(ask.kin ? bearsName : namesValue)(facts, value.text, holder),
    );
  });
  const kin = told.filter(({ args }) => isSaidOfNear(facts, role, given, args));
  const distinct = new Set(kin.map(({ args }) => args[role]).map((value) => value && valueKey(value)));
  return (ask.kin || distinct.size >= ENOUGH ? kin : told).flatMap(({ args }) => args[role] ?? []);
}

/** Values that could stand among the answers: entities like one of them, or wordings of the same role. */
function listCandidates(workshop: Workshop, question: SeveralQuestion): readonly Value[] {
  const { facts, likeness } = workshop;
  const found = new Map<string, Value>();
  for (const { value } of question.answers) {
    if ("id" in value) for (const { id } of likeness.near(value.id)) found.set(id, { kind: value.kind, id });
  }
  for (const value of listWordings(workshop, question)) found.set(valueKey(value), value);
  for (const { value } of question.answers) found.delete(valueKey(value));
  return [...found.values()].filter((value) => !namesValue(facts, question.stem, value));
}

function listWrong(workshop: Workshop, question: SeveralQuestion): readonly Wrong[] {
  return listCandidates(workshop, question).flatMap((value) => {
    const refutedBy = refuteAnswer(workshop.facts, question, value);
    return refutedBy ? [{ value, refutedBy, likeness: likenessOf(workshop, value, question.answers) }] : [];
  });
}

interface Prepared {
  readonly question: SeveralQuestion;
  readonly wrong: readonly Wrong[];
}

const prepared = new WeakMap<FactBase, readonly Prepared[]>();

/** The questions with all their wrong answers, which no seed changes. */
function prepare(workshop: Workshop): readonly Prepared[] {
  const { facts } = workshop;
  const known =
    prepared.get(facts) ?? listSeveral(facts).map((question) => ({ question, wrong: listWrong(workshop, question) }));
  prepared.set(facts, known);
  return known;
}

const keyOption = ({ facts }: Workshop, value: Value): Option => ({
  id: optionId(value),
  text: optionText(facts, value),
  refutedBy: null,
  trueOf: null,
});

function composeItem(
  { facts }: Workshop,
  question: SeveralQuestion,
  keys: readonly Answer[],
  options: readonly Option[],
): Omit<MultipleItem, "difficulty" | "likeness" | "differs"> {
  const asks = [...new Set(keys.map(({ claim }) => claim.id))];
  const citations = keys.flatMap(({ account }) => account.citations);
  const sentences = keys.map(({ claim, account }) => {
    const sentence = findSoleAccount(claim)
      ? tellAccount(facts, claim, account)
      : (renderSentence(facts, question.predicate.id, account.args) ?? account.gist);
    return withSource(facts, withDating(claim, sentence), account.citations);
  });
  const [first] = asks;
  return {
    id: composeId("pick-all", `${first ?? ""}.${question.role}`, options),
    family: "pick-all",
    kind: "multiple",
    skill: question.ask.skill,
    ...itemLessons(facts, asks),
    stem: question.stem,
    options,
    key: options.filter(({ refutedBy }) => !refutedBy).map(({ id }) => id),
    citations,
    asks,
    claims: listShownClaims(asks, options),
    why: [...new Set(sentences)].join(" "),
  };
}

function compose(workshop: Workshop, { question, wrong }: Prepared): Draft | string {
  const { facts, seed } = workshop;
  const flaw = findStemFlaw(question.stem);
  if (flaw) return flaw;
  if (wrong.length < LEAST_WRONG) return "too-few-distractors";
  const random = createRandom(seed, `pick-all ${question.stem}`);
  const usable = question.answers.filter(({ value }) => !namesValue(facts, question.stem, value));
  const told = new Set(question.answers.map(({ claim }) => claim.id));
  let reason = "too-few-keys";
  for (let i = 0; i < TRIES; i++) {
    const drawn = shuffle(random, wrong).slice(0, MOST_WRONG);
    const lures = drawn.map(({ value, refutedBy }): Option => {
      const trueOf = findTrueOf(facts, question.predicate.id, question.role, value, told);
      return { id: optionId(value), text: optionText(facts, value), refutedBy, trueOf: withoutEcho(trueOf, refutedBy) };
    });
    const keys = shuffle(random, usable)
      .filter(({ value }) => {
        const option = keyOption(workshop, value);
        return findOptionFlaw(question.stem, [option, ...lures], option.id) === null;
      })
      .slice(0, MOST_KEYS);
    if (keys.length < LEAST_KEYS) continue;
    const options = shuffle(random, [...keys.map(({ value }) => keyOption(workshop, value)), ...lures]);
    const item = composeItem(workshop, question, keys, options);
    const found = findFlaw(item, facts);
    if (!found) return { item, likeness: meanOf(drawn.map(({ likeness }) => likeness)) };
    reason = found.rule;
  }
  return reason;
}

/** Several answers: questions to which the reports give two or more, beside some that are provably none. */
export const pickAll: Family = {
  id: "pick-all",
  harvest: (workshop) => {
    const drafts: Draft[] = [];
    const drops: Drop[] = [];
    for (const entry of prepare(workshop)) {
      const made = compose(workshop, entry);
      const { question } = entry;
      const claim = question.answers[0]?.claim.id ?? "";
      if (typeof made === "string") drops.push({ family: "pick-all", claim, role: question.role, reason: made });
      else drafts.push(made);
    }
    return { drafts, drops };
  },
};
