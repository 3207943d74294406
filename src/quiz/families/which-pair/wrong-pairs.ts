import { type FactBase, findSoleAccount } from "../../../course/fact-base";
import { type Ruling, refute } from "../../../course/refute";
import { capitalise } from "../../../course/render";
import type { Workshop } from "../../family";
import type { Option } from "../../item";
import { because, pairText } from "../../language/wording";
import { meanOf } from "../../options/compose-choice";
import { listCitations, withSource } from "../../telling/explain";
import { argsOf, type Pair, type PairClaim } from "./list-pairs";
import { pairId } from "./pair-id";

/** Two actors of whom the reports tell something that rules out what is asked for. */
interface WrongPair extends Pair {
  readonly ruling: Ruling;
  readonly likeness: number;
}

const known = new WeakMap<PairClaim, readonly WrongPair[]>();

/** Pairs of which other claims tell something that refutes this one's predicate of them; each once. They are found once for each claim of two. */
export function listWrongPairs(workshop: Workshop, key: PairClaim, pairs: readonly PairClaim[]): readonly WrongPair[] {
  const wrong = known.get(key) ?? findWrongPairs(workshop, key, pairs);
  known.set(key, wrong);
  return wrong;
}

function findWrongPairs(
  { facts, likeness }: Workshop,
  key: PairClaim,
  pairs: readonly PairClaim[],
): readonly WrongPair[] {
  const found = new Map<string, WrongPair>();
  for (const { first, second, predicate } of pairs) {
    const pair = { first, second };
    const args = argsOf(key.predicate, pair);
    const ruling = args && predicate !== key.predicate && refute(facts, { predicate: key.predicate.id, args });
    if (!ruling) continue;
    const alike = meanOf([
      key.first === first ? 1 : likeness.between(key.first.id, first.id),
      key.second === second ? 1 : likeness.between(key.second.id, second.id),
    ]);
    found.set(pairId(pair), { ...pair, ruling, likeness: alike });
  }
  return [...found.values()];
}

/** The option of two actors; with a ruling it is a wrong one. */
export function pairOption(facts: FactBase, pair: Pair, ruling: Ruling | null): Option {
  const text = pairText(pair.first.name, pair.second.name);
  const base = { id: pairId(pair), text: capitalise(text), trueOf: null };
  if (!ruling) return { ...base, refutedBy: null };
  const { claim } = ruling;
  const citations = listCitations(claim);
  const reason = because.exclusion(text, capitalise(findSoleAccount(claim)?.gist ?? claim.gist));
  return { ...base, refutedBy: { claim: claim.id, because: withSource(facts, reason, citations), citations } };
}
