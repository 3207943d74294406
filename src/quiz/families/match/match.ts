import type { Value } from "../../../course/course";
import type { FactBase } from "../../../course/fact-base";
import type { Ruling } from "../../../course/refute";
import { capitalise, fillTemplate } from "../../../course/render";
import { overlaps, valueKey } from "../../../course/value";
import type { Draft, Drop, Family, Question, Workshop } from "../../family";
import { namesValue } from "../../flaws/names-in-text";
import { dateShape } from "../../flaws/words";
import type { MatchItem, Option } from "../../item";
import { itemLessons } from "../../item-lessons";
import { contentWords, SHARED_STEMS } from "../../language/wording";
import { ruleOut } from "../../options/choose-distractors";
import { composeId, listShownClaims, meanOf } from "../../options/compose-choice";
import { listEntityCandidates } from "../../options/entity-candidates";
import { sizeOf } from "../../options/figure-likeness";
import { typeLikeness } from "../../options/likeness";
import { createRandom, shuffle } from "../../random";
import { explainKey, explainRuling, findTrueOf, optionId, optionText, withoutEcho } from "../../telling/explain";

const MOST_PROMPTS = 4;
const LEAST_PROMPTS = 3;
const SPARES = 1;
/** How often each group of questions is dealt out anew, so that a form finds a match item that suits it (our own choice). */
const DEALS = 4;

const rule = ({ facts }: Workshop, question: Question, value: Value): Ruling | null => ruleOut(facts, question, value);

const prompts = new WeakMap<Question, string>();

/** The line of a question; written once, as the questions of a fact base are. */
function promptOf({ facts }: Workshop, question: Question): string {
  const known = prompts.get(question);
  if (known !== undefined) return known;
  const prompt = capitalise(fillTemplate(facts, question.ask.prompt ?? "", question.account.args) ?? "");
  prompts.set(question, prompt);
  return prompt;
}

const numberOf = (workshop: Workshop, value: Value): boolean =>
  value.kind === "actor" && workshop.facts.actors.get(value.id)?.plural === true;

/** Whether a line names its answer or shares a content word with it. */
function givesAway(facts: FactBase, prompt: string, key: Value): boolean {
  const words = contentWords(prompt);
  return namesValue(facts, prompt, key) || [...contentWords(optionText(facts, key))].some((word) => words.has(word));
}

/** Whether two answers are written in one way: dates must be of one format. */
const looksLike = (a: Value, b: Value): boolean =>
  a.kind !== "date" || b.kind !== "date" || dateShape(a.span.text) === dateShape(b.span.text);

/** Dates and figures ascend; everything else is shuffled. */
function arrange(workshop: Workshop, scope: string, values: readonly Value[]): readonly Value[] {
  const sizes = values.flatMap((value): { readonly value: Value; readonly size: number }[] => {
    if (value.kind === "date") return [{ value, size: Date.parse(value.span.from) }];
    return value.kind === "figure" ? [{ value, size: sizeOf(value.figure) ?? 0 }] : [];
  });
  if (sizes.length < values.length) return shuffle(createRandom(workshop.seed, `${scope} options`), values);
  return sizes.sort((a, b) => a.size - b.size).map(({ value }) => value);
}

/** Whether two questions can share an item: each one's answer is refuted for the other, and neither prompt names an answer. */
function mayPair(workshop: Workshop, a: Question, b: Question): boolean {
  const { facts } = workshop;
  if (overlaps(facts.overlapping, a.key, b.key) || numberOf(workshop, a.key) !== numberOf(workshop, b.key))
    return false;
  if (!looksLike(a.key, b.key)) return false;
  if (namesValue(facts, promptOf(workshop, a), b.key) || namesValue(facts, promptOf(workshop, b), a.key)) return false;
  return rule(workshop, a, b.key) !== null && rule(workshop, b, a.key) !== null;
}

const partnersOf = new WeakMap<Question, ReadonlySet<Question>>();

/** Those of its group that a question can share an item with: no seed changes that, and the questions of a fact base are made once. */
function listPartners(workshop: Workshop, question: Question, group: readonly Question[]): ReadonlySet<Question> {
  const known = partnersOf.get(question);
  if (known) return known;
  const partners = new Set(group.filter((other) => other !== question && mayPair(workshop, question, other)));
  partnersOf.set(question, partners);
  return partners;
}

/** Those whose answers are of the type of the first one's, then near types, then the rest; among equals the order stays. */
function sortByKin<T extends { readonly key: Value }>(
  workshop: Workshop,
  first: Value,
  list: readonly T[],
): readonly T[] {
  const entityOf = (value: Value) => ("id" in value ? workshop.facts.entities.get(value.id) : undefined);
  const own = entityOf(first);
  const rank = (value: Value): number => {
    const other = entityOf(value);
    return own && other ? typeLikeness(own, other) : 0;
  };
  return list
    .map((entry) => ({ entry, rank: rank(entry.key) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ entry }) => entry);
}

function findSpares(workshop: Workshop, chosen: readonly Question[], others: readonly Question[]): readonly Value[] {
  const { facts } = workshop;
  const spares: Value[] = [];
  const [first] = chosen;
  if (!first) return spares;
  const candidates = [
    ...others.map(({ key }) => ({ key })),
    ...listEntityCandidates(workshop, first).map(({ value }) => ({ key: value })),
  ];
  for (const { key: value } of sortByKin(workshop, first.key, candidates)) {
    if (spares.length === SPARES) break;
    const clear = [...chosen.map(({ key }) => key), ...spares].every(
      (other) => !overlaps(facts.overlapping, other, value),
    );
    if (!clear || numberOf(workshop, value) !== numberOf(workshop, first.key) || !looksLike(value, first.key)) continue;
    const refuted = chosen.every(
      (question) => rule(workshop, question, value) && !namesValue(facts, promptOf(workshop, question), value),
    );
    if (refuted) spares.push(value);
  }
  return spares;
}

function compose(
  workshop: Workshop,
  chosen: readonly Question[],
  spares: readonly Value[],
  scope: string,
): Draft | null {
  const { facts, likeness } = workshop;
  const [first] = chosen;
  if (!first) return null;
  const values = arrange(workshop, scope, [...chosen.map(({ key }) => key), ...spares]);
  const asks = chosen.map(({ claim }) => claim.id);
  const refutations = chosen.flatMap((question) =>
    values.flatMap((value) => {
      const ruling = valueKey(value) === valueKey(question.key) ? null : rule(workshop, question, value);
      return ruling
        ? [{ prompt: question.claim.id, option: optionId(value), ...explainRuling(facts, question, value, ruling) }]
        : [];
    }),
  );
  const options: readonly Option[] = values.map((value) => {
    const isKey = chosen.some(({ key }) => valueKey(key) === valueKey(value));
    const {
      prompt: _prompt,
      option: _option,
      ...refutedBy
    } = refutations.find(({ option }) => option === optionId(value)) ?? {};
    const refutation = isKey || !("because" in refutedBy) ? null : refutedBy;
    const trueOf = isKey ? null : findTrueOf(facts, first.predicate.id, first.role, value, new Set(asks));
    return {
      id: optionId(value),
      text: optionText(facts, value),
      refutedBy: refutation,
      trueOf: withoutEcho(trueOf, refutation),
    };
  });
  const prompts = chosen.map((question) => ({
    id: question.claim.id,
    text: promptOf(workshop, question),
    citations: question.account.citations,
  }));
  const pairs = values.flatMap((a, i) =>
    values.slice(i + 1).map((b) => ("id" in a && "id" in b ? likeness.between(a.id, b.id) : 0)),
  );
  const item: Omit<MatchItem, "difficulty" | "likeness" | "differs"> = {
    id: composeId("match", `${first.predicate.id}.${first.role}`, [
      ...options,
      ...prompts.map(({ id }) => ({ id }) as Option),
    ]),
    family: "match",
    kind: "match",
    skill: first.ask.skill,
    ...itemLessons(facts, asks),
    ...(first.key.kind === "date" || first.key.kind === "figure" ? { ordered: true as const } : {}),
    stem: SHARED_STEMS.match[first.key.kind],
    options,
    prompts,
    key: chosen.map(({ claim, key }) => ({ prompt: claim.id, option: optionId(key) })),
    refutations,
    citations: chosen.flatMap(({ account }) => account.citations),
    asks,
    claims: [...new Set([...listShownClaims(asks, options), ...refutations.map(({ claim }) => claim)])],
    why: chosen.map(({ claim, account }) => explainKey(facts, claim, account)).join(" "),
  };
  return { item, likeness: meanOf(pairs) };
}

const setOf = (questions: readonly Question[]): string =>
  questions
    .map(({ claim }) => claim.id)
    .sort()
    .join(" ");

function harvestGroup(workshop: Workshop, group: readonly Question[], name: string): readonly Draft[] {
  const drafts = new Map<string, Draft>();
  for (let deal = 0; deal < DEALS; deal++) {
    const scope = `match ${name} ${deal}`;
    let left = shuffle(createRandom(workshop.seed, scope), group);
    while (left.length >= LEAST_PROMPTS) {
      const chosen: Question[] = [];
      const [first] = left;
      for (const question of first ? sortByKin(workshop, first.key, left) : []) {
        if (chosen.length < MOST_PROMPTS && chosen.every((other) => listPartners(workshop, other, group).has(question)))
          chosen.push(question);
      }
      left = left.filter((question) => question !== first && !chosen.includes(question));
      if (chosen.length < LEAST_PROMPTS) continue;
      if (drafts.has(setOf(chosen))) continue;
      const spares = findSpares(
        workshop,
        chosen,
        group.filter((question) => !chosen.includes(question)),
      );
      const draft = spares.length === SPARES ? compose(workshop, chosen, spares, scope) : null;
      if (draft) drafts.set(setOf(chosen), draft);
    }
  }
  return [...drafts.values()];
}

/** Three or four lines of one predicate, each with one answer, and a spare answer that belongs to none. */
export const match: Family = {
  id: "match",
  harvest: (workshop) => {
    const groups = new Map<string, Question[]>();
    for (const question of workshop.questions) {
      if (question.ask.prompt === null) continue;
      const name = `${question.predicate.id}.${question.role}`;
      groups.set(name, [...(groups.get(name) ?? []), question]);
    }
    const drafts: Draft[] = [];
    const drops: Drop[] = [];
    for (const [name, group] of groups) {
      const usable = group.filter((question) => !givesAway(workshop.facts, promptOf(workshop, question), question.key));
      const made = harvestGroup(workshop, usable, name);
      drafts.push(...made);
      const first = group[0];
      if (made.length === 0 && first)
        drops.push({ family: "match", claim: first.claim.id, role: first.role, reason: "no-three-lines" });
    }
    return { drafts, drops };
  },
};
