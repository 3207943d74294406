import type { CourseEvent } from "../../../course/course";
import { findDating, sortProven } from "../../../course/event-order";
import { type FactBase, getClaim } from "../../../course/fact-base";
import type { Draft, Drop, Family, Workshop } from "../../family";
import { findFlaw } from "../../flaws/find-flaw";
import type { ChoiceItem, Option } from "../../item";
import { itemLessons } from "../../item-lessons";
import { SHARED_STEMS } from "../../language/wording";
import { LEAST_DISTRACTORS, MOST_DISTRACTORS, sortByRank } from "../../options/choose-distractors";
import { composeId, listShownClaims, meanOf } from "../../options/compose-choice";
import { createLengthGovernor, type LengthGovernor } from "../../options/length-governor";
import { LEAST_LIKENESS } from "../../options/likeness";
import { timeLikeness } from "../../options/time-likeness";
import { createRandom, shuffle } from "../../random";
import { listCitations, optionId, optionText } from "../../telling/explain";
import { explainSequence } from "../../telling/explain-sequence";

type End = "first" | "last";

/** How many of the closest events the seed chooses among (our own choice). */
const POOL = 5;
const TRIES = 6;

function provenAgainst({ order }: Workshop, end: End, key: string, other: string): readonly string[] | null {
  return end === "first" ? order.proof(key, other) : order.proof(other, key);
}

/** The option of an event; with a proof it is a wrong one, and `row` has it and the key from the earlier to the later. */
function composeOption(facts: FactBase, id: string, proof: readonly string[] | null, row: readonly string[]): Option {
  const value = { kind: "event", id } as const;
  const last = proof?.at(-1);
  const shown = { id: optionId(value), text: optionText(facts, value) };
  if (!proof || last === undefined) return { ...shown, refutedBy: null, trueOf: null };
  const { text: because, citations } = explainSequence(facts, proof, row, [id]);
  const dating = findDating(facts, id);
  const isTold = dating === null || proof.includes(dating.claim);
  const trueOf = isTold ? null : { claim: dating.claim, ...explainSequence(facts, [dating.claim], [id]) };
  return { ...shown, refutedBy: { claim: last, because, citations }, trueOf };
}

function compose(workshop: Workshop, key: CourseEvent["id"], end: End, governor: LengthGovernor): Draft | string {
  const { facts, order, seed } = workshop;
  const rivals = order.events
    .filter((id) => id !== key && provenAgainst(workshop, end, key, id))
    .map((id) => ({ id, likeness: timeLikeness(facts, key, id) }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1));
  if (rivals.length < LEAST_DISTRACTORS) return "too-few-later-events";
  const random = createRandom(seed, `which-first ${end} ${key}`);
  let flaw = "too-few-later-events";
  const draws = Array.from({ length: TRIES }, (_, attempt) =>
    shuffle(random, rivals.slice(0, POOL + attempt)).slice(0, MOST_DISTRACTORS),
  );
  const lengthOf = (id: string): number => optionText(facts, { kind: "event", id }).length;
  const isBelow = ({ id }: { readonly id: string }): boolean => lengthOf(id) < lengthOf(key);
  for (const drawn of sortByRank(draws, isBelow, governor.wanted())) {
    const shown = shuffle(random, [key, ...drawn.map(({ id }) => id)]);
    const row = (others: readonly string[]): readonly string[] =>
      end === "first" ? [key, ...others] : [...others, key];
    const options = shown.map((id) =>
      composeOption(facts, id, id === key ? null : provenAgainst(workshop, end, key, id), row([id])),
    );
    const rivalIds = drawn.map(({ id }) => id);
    const asks = [...new Set(rivalIds.flatMap((id) => provenAgainst(workshop, end, key, id) ?? []))];
    const item: Omit<ChoiceItem, "difficulty" | "likeness" | "differs"> = {
      id: composeId("which-first", `${end}.${key}`, options),
      family: "which-first",
      kind: "choice",
      skill: "sequence",
      ...itemLessons(facts, asks),
      stem: SHARED_STEMS[end],
      options,
      key: [optionId({ kind: "event", id: key })],
      citations: asks.flatMap((claim) => listCitations(getClaim(facts, claim))),
      asks,
      claims: listShownClaims(asks, options),
      why: explainSequence(facts, asks, row(sortProven(rivalIds, order.proof)), [key]).text,
    };
    const found = findFlaw(item, facts);
    if (!found) {
      governor.note(
        lengthOf(key),
        drawn.map(({ id }) => lengthOf(id)),
      );
      return { item, likeness: meanOf(drawn.map((rival) => rival.likeness)) };
    }
    flaw = found.rule;
  }
  return flaw;
}

/** Single choice of the event that the reports prove to come before (or after) all the others shown. */
export const whichFirst: Family = {
  id: "which-first",
  harvest: (workshop) => {
    const drafts: Draft[] = [];
    const drops: Drop[] = [];
    const governor = createLengthGovernor(createRandom(workshop.seed, "which-first lengths"));
    for (const id of workshop.order.events) {
      for (const end of ["first", "last"] as const) {
        const made = compose(workshop, id, end, governor);
        if (typeof made === "string") drops.push({ family: "which-first", claim: id, role: end, reason: made });
        else drafts.push(made);
      }
    }
    return { drafts, drops };
  },
};
