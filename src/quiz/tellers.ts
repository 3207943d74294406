import type { Account, Citation, Claim } from "../course/course";
import { type FactBase, getEntity, getOrigin } from "../course/fact-base";
import { capitalise, withArticle } from "../course/render";
import { withSource } from "./explain";
import { namesValue } from "./flaws/names-in-text";
import type { TrueOf } from "./item";
import { citationsOf } from "./report-bench";
import { BECAUSE } from "./source-wording";

/** Who is credited with a citation; null where nobody speaks, and where one speaks through another on whose side his word then is. */
export function findTeller(facts: FactBase, { origin: id }: Citation): string | null {
  const { speaker, carrier, voice } = getOrigin(facts, id);
  if (speaker === null || voice === null) return null;
  const isOf = (actor: string): boolean => actor === voice || facts.overlapping.get(actor)?.has(voice) === true;
  return isOf(speaker) || carrier === null || !isOf(carrier) ? speaker : null;
}

/** Whether somebody certainly is not the one whose knowledge some citations give, though another tells it: who speaks for that voice may be meant as well. */
export const isOutside = (facts: FactBase, citations: readonly Citation[], id: string): boolean =>
  citations.every(({ origin }) => {
    const { voice } = getOrigin(facts, origin);
    return voice === null || !facts.actors.has(voice) || areApart(facts, id, voice);
  });

interface Told {
  readonly claim: Claim;
  readonly account: Account;
  readonly citation: Citation;
}

const tellersBySource = new WeakMap<FactBase, Map<string, ReadonlyMap<string, Told>>>();

/** Everybody whose word a source gives for something, with one claim on which it does. */
export function listTellers(facts: FactBase, source: string): ReadonlyMap<string, Told> {
  const known = tellersBySource.get(facts) ?? new Map();
  tellersBySource.set(facts, known);
  const tellers = known.get(source);
  if (tellers) return tellers;
  const found = new Map<string, Told>();
  for (const claim of facts.course.claims)
    for (const account of claim.accounts)
      for (const citation of citationsOf(account, source)) {
        const teller = findTeller(facts, citation);
        if (teller !== null && !found.has(teller)) found.set(teller, { claim, account, citation });
      }
  known.set(source, found);
  return found;
}

/** What a source gives a teller's word for; null where it never does. */
export function tellElsewhere(facts: FactBase, source: string, teller: string): TrueOf | null {
  const told = listTellers(facts, source).get(teller);
  if (!told) return null;
  const citations = [told.citation];
  const text = BECAUSE.wordFor(withArticle(getEntity(facts, teller)), told.account.gist);
  return { claim: told.claim.id, text: withSource(facts, text, citations), citations };
}

/** Whether a text names an actor by any of its names. */
export const namesTeller = (facts: FactBase, text: string, id: string): boolean =>
  namesValue(facts, text, { kind: "actor", id });

/** Whether two are two for certain: neither is the other, a part of it, or may be it. */
export const areApart = (facts: FactBase, a: string, b: string): boolean =>
  a !== b && facts.overlapping.get(a)?.has(b) !== true && facts.overlapping.get(b)?.has(a) !== true;

/** Whether two may stand side by side: options that are one person and options that are several give one another away. */
export const areOfNumber = (facts: FactBase, a: string, b: string): boolean =>
  facts.actors.get(a)?.plural === facts.actors.get(b)?.plural;

/** A teller as an option: without an article, with a capital. */
export const tellerText = (facts: FactBase, id: string): string => capitalise(getEntity(facts, id).name);
