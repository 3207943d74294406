import type { Draft, Drop, Family, Workshop } from "../../family";
import { findFlaw } from "../../flaws/find-flaw";
import type { MultipleItem } from "../../item";
import { itemLessons } from "../../item-lessons";
import { LEAST_DISTRACTORS, MOST_DISTRACTORS } from "../../options/choose-distractors";
import { composeId, listShownClaims, meanOf } from "../../options/compose-choice";
import { createRandom, shuffle } from "../../random";
import { explainKey } from "../../telling/explain";
import { listPairs, type PairClaim } from "../which-pair/list-pairs";
import { pairId } from "../which-pair/pair-id";
import { listWrongPairs, pairOption } from "../which-pair/wrong-pairs";

const FAMILY = "which-pairs";
const MOST_KEYS = 3;
const LEAST_KEYS = 2;
const TRIES = 8;

/** Cuts a list into runs of three; where one would be left over, the last two runs are of two. */
function dealOut<T>(list: readonly T[]): readonly (readonly T[])[] {
  if (list.length < LEAST_KEYS) return [];
  const size = list.length === MOST_KEYS + 1 ? LEAST_KEYS : MOST_KEYS;
  return [list.slice(0, size), ...dealOut(list.slice(size))];
}

function compose(
  workshop: Workshop,
  keys: readonly PairClaim[],
  stem: string,
  all: readonly PairClaim[],
): Draft | string {
  const { facts, seed } = workshop;
  const [first] = keys;
  const wrong = first ? listWrongPairs(workshop, first, all) : [];
  const asks = keys.map(({ claim }) => claim.id);
  const random = createRandom(seed, `${FAMILY} ${asks.join(" ")}`);
  let reason = "too-few-distractors";
  for (let i = 0; i < TRIES && wrong.length >= LEAST_DISTRACTORS; i++) {
    const drawn = shuffle(random, wrong).slice(0, MOST_DISTRACTORS);
    const options = shuffle(random, [
      ...keys.map((pair) => pairOption(facts, pair, null)),
      ...drawn.map(({ ruling, ...pair }) => pairOption(facts, pair, ruling)),
    ]);
    const right = new Set(keys.map(pairId));
    const item: Omit<MultipleItem, "difficulty" | "likeness" | "differs"> = {
      id: composeId(FAMILY, asks[0] ?? "", options),
      family: FAMILY,
      kind: "multiple",
      skill: "actor",
      ...itemLessons(facts, asks),
      stem,
      options,
      key: options.map(({ id }) => id).filter((id) => right.has(id)),
      citations: keys.flatMap(({ account }) => account.citations),
      asks,
      claims: listShownClaims(asks, options),
      why: keys.map(({ claim, account }) => explainKey(facts, claim, account)).join(" "),
    };
    const flaw = findFlaw(item, facts);
    if (!flaw) return { item, likeness: meanOf(drawn.map(({ likeness }) => likeness)) };
    reason = flaw.rule;
  }
  return reason;
}

/** Several answers among pairs of actors: of which does a predicate hold? Each claim is a key once; pairs that two claims tell of are a key for the first. */
export const whichPairs: Family = {
  id: FAMILY,
  harvest: (workshop) => {
    const drafts: Draft[] = [];
    const drops: Drop[] = [];
    const all = listPairs(workshop.facts);
    for (const { id, pairs: stem } of workshop.facts.course.predicates) {
      if (!stem) continue;
      const distinct = new Map(
        all.filter(({ predicate }) => predicate.id === id).map((pair) => [pairId(pair), pair] as const),
      );
      const dealt = shuffle(createRandom(workshop.seed, `${FAMILY} ${id}`), [...distinct.values()]);
      for (const keys of dealOut(dealt)) {
        const made = compose(workshop, keys, stem, all);
        const claim = keys[0]?.claim.id ?? "";
        if (typeof made === "string") drops.push({ family: FAMILY, claim, role: null, reason: made });
        else drafts.push(made);
      }
    }
    return { drafts, drops };
  },
};
