import type { Draft, Drop, Family, Workshop } from "../../family";
import { findFlaw } from "../../flaws/find-flaw";
import type { ChoiceItem } from "../../item";
import { itemLessons } from "../../item-lessons";
import { LEAST_DISTRACTORS, MOST_DISTRACTORS } from "../../options/choose-distractors";
import { composeId, listShownClaims, meanOf } from "../../options/compose-choice";
import { createRandom, shuffle } from "../../random";
import { explainKey } from "../../telling/explain";
import { listPairs, type PairClaim } from "./list-pairs";
import { pairId } from "./pair-id";
import { listWrongPairs, pairOption } from "./wrong-pairs";

const FAMILY = "which-pair";
const TRIES = 8;

function compose(workshop: Workshop, key: PairClaim, stem: string, pairs: readonly PairClaim[]): Draft | string {
  const { facts, seed } = workshop;
  const { claim, account } = key;
  const wrong = listWrongPairs(workshop, key, pairs);
  const random = createRandom(seed, `${FAMILY} ${claim.id}`);
  let reason = "too-few-distractors";
  for (let i = 0; i < TRIES && wrong.length >= LEAST_DISTRACTORS; i++) {
    const drawn = shuffle(random, wrong).slice(0, MOST_DISTRACTORS);
    const options = shuffle(random, [
      pairOption(facts, key, null),
      ...drawn.map(({ ruling, ...pair }) => pairOption(facts, pair, ruling)),
    ]);
    const item: Omit<ChoiceItem, "difficulty" | "likeness" | "differs"> = {
      id: composeId(FAMILY, claim.id, options),
      family: FAMILY,
      kind: "choice",
      skill: "actor",
      ...itemLessons(facts, [claim.id]),
      stem,
      options,
      key: [pairId(key)],
      citations: account.citations,
      asks: [claim.id],
      claims: listShownClaims([claim.id], options),
      why: explainKey(facts, claim, account),
    };
    const flaw = findFlaw(item, facts);
    if (!flaw) return { item, likeness: meanOf(drawn.map(({ likeness }) => likeness)) };
    reason = flaw.rule;
  }
  return reason;
}

/** Single choice among pairs of actors: of which two does a predicate hold? Of the others the reports tell something that rules it out. */
export const whichPair: Family = {
  id: FAMILY,
  harvest: (workshop) => {
    const drafts: Draft[] = [];
    const drops: Drop[] = [];
    const pairs = listPairs(workshop.facts);
    for (const pair of pairs) {
      if (!pair.predicate.pair) continue;
      const made = compose(workshop, pair, pair.predicate.pair, pairs);
      if (typeof made === "string") drops.push({ family: FAMILY, claim: pair.claim.id, role: null, reason: made });
      else drafts.push(made);
    }
    return { drafts, drops };
  },
};
