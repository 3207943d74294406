import type { Account, Citation, Claim } from "../../course/course";
import { type FactBase, findSoleAccount, getEntity, getOrigin, getSource } from "../../course/fact-base";
import { listEntities } from "../../course/naming";
import { capitalise, withArticle } from "../../course/render";
import { namesValue } from "../flaws/names-in-text";
import type { TrueOf } from "../item";
import { withSource } from "../telling/explain";
import { tellClause } from "./claim-clause";
import { isClause } from "./label-roles";
import { citationsOf, UNASKED } from "./report-bench";
import { BECAUSE, CLAUSE } from "./source-wording";

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

/** Something that a source gives somebody's word for, as `text` tells it. */
interface Told {
  readonly claim: Claim;
  readonly citation: Citation;
  readonly text: string;
  /** How surely it is the teller's own word: 2, a statement that the claim gives to him; 1, the text credits him; 0, the paragraph does. */
  readonly sureness: number;
}

const tellersBySource = new WeakMap<FactBase, Map<string, ReadonlyMap<string, Told | null>>>();

/** What a claim tells by itself, as a sentence; null where it leans on what stands around it, speaks of reports or is said in passing, so that nobody's word stands for it for certain. */
function tellAlone(facts: FactBase, claim: Claim, account: Account): string | null {
  if (UNASKED.has(claim.predicate) || facts.predicates.get(claim.predicate)?.aside || !findSoleAccount(claim))
    return null;
  const told = tellClause(facts, claim, account);
  return told && (told.clause ?? told.said) !== null ? account.gist : null;
}

/** How surely an account is somebody's own word (see `Told`); null where it tells of him or his, and credits nobody with it. */
function rate(facts: FactBase, claim: Claim, { args }: Account, teller: string, text: string): number | null {
  const values = Object.values(args);
  const isNamed = values.some((value) => value.kind === "actor" && value.id === teller);
  if (isNamed) return values.some((value) => value.kind === "label" && isClause(facts, value.text)) ? 2 : null;
  if (namesTeller(facts, text, teller)) return 1;
  const isOfHis = listEntities(claim).some((id) => !areApart(facts, id, teller));
  return isOfHis && !CLAUSE.credited.test(text.replace(/\.$/, "")) ? null : 0;
}

/** Everybody whose word a source gives for something, with the claim by which that is shown best; null where no claim shows it by itself. */
export function listTellers(facts: FactBase, source: string): ReadonlyMap<string, Told | null> {
  const known = tellersBySource.get(facts) ?? new Map();
  tellersBySource.set(facts, known);
  const tellers = known.get(source);
  if (tellers) return tellers;
  const found = new Map<string, Told | null>();
  for (const claim of facts.course.claims)
    for (const account of claim.accounts)
      for (const citation of citationsOf(account, source)) {
        const teller = findTeller(facts, citation);
        if (teller === null) continue;
        const best = found.get(teller) ?? null;
        const text = tellAlone(facts, claim, account);
        const sureness = text === null ? null : rate(facts, claim, account, teller, text);
        const isBetter = sureness !== null && (!best || sureness > best.sureness);
        found.set(teller, text !== null && isBetter ? { claim, citation, text, sureness } : best);
      }
  known.set(source, found);
  return found;
}

/** What a source gives a teller's word for; null where it never does, or nothing shows it by itself. */
export function tellElsewhere(facts: FactBase, source: string, teller: string): TrueOf | null {
  const told = listTellers(facts, source).get(teller);
  if (!told) return null;
  const citations = [told.citation];
  const text = BECAUSE.wordFor(getSource(facts, source), withArticle(getEntity(facts, teller)), told.text);
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
