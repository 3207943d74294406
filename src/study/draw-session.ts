import type { FactBase } from "../course/fact-base";
import { type Bank, generateBank } from "../quiz/bank/generate-bank";
import { listGuarded } from "../quiz/forms/reveals";
import type { Item } from "../quiz/item";
import { listFirmClaims, withoutTelling } from "../quiz/options/true-of";
import { shortHash } from "../quiz/random";
import type { Day } from "./day";
import { interleave, measureConfusability } from "./interleave";
import { compareUrgency, findNextDue, listDue, listNew, type Standing } from "./line-up";
import { type ClaimCard, replayLog } from "./replay";
import type { ReviewEntry } from "./review-log";
import { type Askings, listAskings, measureStaleness } from "./rotate";

/** Questions in one session; what is due beyond them comes in the next. Our own choice: about seven minutes. */
export const SESSION_LENGTH = 10;

/** What a session is drawn from. The same order over the same facts gives the same session, on any device. */
export interface SessionOrder {
  readonly today: Day;
  /** Of the device. */
  readonly seed: string;
  readonly entries: readonly ReviewEntry[];
  /** Last day of the course, or null. */
  readonly until: Day | null;
  /** Ids of the lessons that were read. */
  readonly read: readonly string[];
  /** An actor, place or event to practise, due or not, read of or not; null for today's questions. */
  readonly about: string | null;
}

export interface Session {
  readonly items: readonly Item[];
  /** Claims that are due today, those of the session included. */
  readonly due: number;
  /** Questions of the session that ask something for the first time. */
  readonly fresh: number;
  readonly next: { readonly day: Day; readonly count: number } | null;
}

function listFirstDays(entries: readonly ReviewEntry[]): ReadonlyMap<string, Day> {
  const first = new Map<string, Day>();
  for (const { claim, day } of entries) {
    const known = first.get(claim);
    if (known === undefined || day < known) first.set(claim, day);
  }
  return first;
}

/**
 * Claims of an actor, place or event that were not asked today: those that are due by urgency, then those that were asked before, then the others in the order of the
 * course.
 */
function listAbout(facts: FactBase, { cards }: Standing, about: string, askable: ReadonlySet<string>, today: Day) {
  const claims = new Set((facts.mentions.get(about) ?? []).map(({ claim }) => claim.id));
  const isDue = ({ due }: ClaimCard): number => Number(due <= today);
  const asked = [...cards.values()]
    .filter(({ claim }) => claims.has(claim))
    .sort((a, b) => isDue(b) - isDue(a) || compareUrgency(today)(a, b));
  const inOrder = new Set([...asked.map(({ claim }) => claim), ...claims]);
  return [...inOrder].filter((claim) => askable.has(claim) && cards.get(claim)?.last !== today);
}

interface Table {
  readonly bank: Bank;
  readonly wanted: readonly string[];
  readonly askings: Askings;
  /** Whether a claim may be asked along with one that is wanted. */
  readonly isMet: (claim: string) => boolean;
}

/** For each wanted claim, in their order, the freshest item that keeps clear of those already chosen. */
function chooseItems({ bank, wanted, askings, isMet }: Table): readonly Item[] {
  const chosen: Item[] = [];
  const [asked, told, guarded] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const isWanted = new Set(wanted);
  const admits = (item: Item): boolean =>
    item.asks.every((claim) => isMet(claim) && !asked.has(claim)) &&
    !chosen.some(({ stem }) => stem === item.stem) &&
    !listFirmClaims(item).some((claim) => guarded.has(claim)) &&
    !listGuarded(bank.reveals, item).some((claim) => told.has(claim));
  const weigh = (item: Item, claim: string): number => {
    const strangers = item.asks.filter((one) => !isWanted.has(one)).length / item.asks.length;
    const sameKind = chosen.filter(({ kind }) => kind === item.kind).length / SESSION_LENGTH;
    return measureStaleness(askings, claim, item) + (strangers + sameKind) / 3;
  };
  for (const claim of wanted) {
    if (chosen.length === SESSION_LENGTH) break;
    if (asked.has(claim)) continue;
    const [best] = bank.items
      .filter((item) => item.asks.includes(claim) && admits(item))
      .map((item) => ({ item, weight: weigh(item, claim), lot: shortHash(`${bank.seed} ${item.id}`) }))
      .sort((a, b) => a.weight - b.weight || (a.lot < b.lot ? -1 : 1));
    if (!best) continue;
    chosen.push(best.item);
    for (const one of best.item.asks) asked.add(one);
    for (const one of listFirmClaims(best.item)) told.add(one);
    for (const one of listGuarded(bank.reveals, best.item)) guarded.add(one);
  }
  return chosen;
}

/** Takes out of each item's feedback what would tell another's key. */
function silence({ facts, reveals }: Bank, items: readonly Item[]): readonly Item[] {
  return items.map((item) => {
    const others = items.filter((other) => other !== item);
    return withoutTelling(facts, item, new Set(others.flatMap((other) => listGuarded(reveals, other))));
  });
}

/**
 * Draws at most ten questions from the bank of the day and the device: first the claims that are due, what was confidently wrong before all, then some new
 * ones from lessons that were read; each asked by another family than last time where the bank has one. No item tells what another asks.
 */
export function drawSession(facts: FactBase, order: SessionOrder): Session {
  const { today, seed, entries, until, read, about } = order;
  const bank = generateBank(facts, `${today} ${seed}`);
  const standing: Standing = { cards: replayLog(entries, until), begun: listFirstDays(entries) };
  const met = new Set(facts.course.lessons.filter(({ id }) => read.includes(id)).flatMap(({ cites }) => cites));
  const isMet = (claim: string): boolean => about !== null || standing.cards.has(claim) || met.has(claim);
  const askable = new Set(bank.items.flatMap(({ asks }) => (asks.every(isMet) ? asks : [])));
  const due = listDue(standing, askable, today);
  const fresh = listNew(facts, standing, askable, read, today);
  const chosen = chooseItems({
    bank,
    askings: listAskings(entries),
    wanted: about === null ? [...due, ...fresh] : listAbout(facts, standing, about, askable, today),
    isMet,
  });
  const items = silence(bank, chosen);
  const wasSure = (item: Item): boolean => item.asks.some((claim) => standing.cards.get(claim)?.missed === 2);
  const first = new Set(items.filter(wasSure));
  return {
    items: interleave(items, measureConfusability(facts, entries), first),
    due: due.length,
    fresh: items.filter(({ asks }) => asks.some((claim) => !standing.cards.has(claim))).length,
    next: findNextDue(standing, askable, today),
  };
}
