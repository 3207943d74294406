import type { Citation } from "../../../course/course";
import { type FactBase, getEntity, getOrigin, getSource } from "../../../course/fact-base";
import { listEntities } from "../../../course/naming";
import { capitalise, endSentence, withArticle } from "../../../course/render";
import type { Drop } from "../../family";
import { ABSOLUTES } from "../../flaws/words";
import { contentWords } from "../../language/wording";
import { findFlaw } from "../../options/source-likeness";
import { citationsOf, getReportBench, type Report } from "../../reports/report-bench";
import { BECAUSE, LINES, nobodyId, ownWordsId, STEMS } from "../../reports/source-wording";
import {
  areApart,
  areOfNumber,
  findTeller,
  isOutside,
  listTellers,
  namesTeller,
  tellerText,
} from "../../reports/tellers";
import { listToldOrigins } from "../../reports/told-origins";

/** Whose word a source gives for something: somebody who is credited, a paper or agency in its own words, or nobody. */
export interface Word {
  /** Option id. */
  readonly id: string;
  readonly kind: "teller" | "own-words" | "nobody";
  /** The actor, or "" where nobody is credited. */
  readonly actor: string;
  readonly text: string;
}

export const NOBODY: Word = { id: nobodyId, kind: "nobody", actor: "", text: LINES.nobody };

/** One thing that a source tells, on one word. */
export interface Line {
  readonly report: Report;
  readonly source: string;
  readonly text: string;
  readonly word: Word;
  readonly citations: readonly Citation[];
  /** Why no other word fits. */
  readonly because: string;
  /** Ids of the words on which the same paragraphs tell something else: they are near enough to be taken for this one with some right. */
  readonly beside: ReadonlySet<string>;
}

/** The word on which a citation stands; null where one speaks through another, whose word it then is nobody can tell. */
function readWord(facts: FactBase, citation: Citation): Word | null {
  const { speaker, carrier } = getOrigin(facts, citation.origin);
  if (speaker !== null) {
    const teller = findTeller(facts, citation);
    return teller === null ? null : { id: teller, kind: "teller", actor: teller, text: tellerText(facts, teller) };
  }
  if (carrier === null) return NOBODY;
  const text = LINES.ownWords(capitalise(withArticle(getEntity(facts, carrier))));
  return { id: ownWordsId(carrier), kind: "own-words", actor: carrier, text };
}

const heard = new WeakMap<FactBase, Map<string, readonly Word[]>>();

/** Whoever a source credits, and after them those whom it merely names and another source credits: all who may be meant by a reader of it alone. */
export function listHeard(facts: FactBase, source: string): readonly Word[] {
  const known = heard.get(facts) ?? new Map<string, readonly Word[]>();
  heard.set(facts, known);
  const words = known.get(source) ?? readHeard(facts, source);
  known.set(source, words);
  return words;
}

function readHeard(facts: FactBase, source: string): readonly Word[] {
  const speakers = new Set(facts.course.origins.flatMap(({ speaker }) => speaker ?? []));
  const named = facts.course.actors.filter(
    ({ id, spellings }) => speakers.has(id) && spellings.some(({ at }) => at.some((one) => one.source === source)),
  );
  const ids = new Set([...listTellers(facts, source).keys(), ...named.map(({ id }) => id)]);
  return [...ids].map((id) => ({ id, kind: "teller", actor: id, text: tellerText(facts, id) }));
}

function tellWhy(facts: FactBase, source: string, { kind, actor }: Word): string {
  const named = getSource(facts, source);
  if (kind === "nobody") return BECAUSE.nobody(named);
  const who = withArticle(getEntity(facts, actor));
  return kind === "teller" ? BECAUSE.word(named, who) : BECAUSE.ownWords(named, who);
}

function listBeside(facts: FactBase, source: string, citations: readonly Citation[], word: Word): ReadonlySet<string> {
  const origins = citations.flatMap(({ paragraph }) => listToldOrigins(facts, source, paragraph));
  const words = origins.flatMap((origin) => readWord(facts, { source, paragraph: 0, origin })?.id ?? []);
  return new Set(words.filter((id) => id !== word.id));
}

function composeLine(facts: FactBase, report: Report, source: string): Line | string {
  const { claim, account } = report;
  const clause = report.clause ?? report.said;
  if (clause === null) return "no-clause";
  const words = claim.accounts.flatMap((one) => citationsOf(one, source)).map((one) => readWord(facts, one));
  const [word] = words;
  if (!word) return "told-through-another";
  if (words.some((one) => one?.id !== word.id)) return "several-tellers";
  if (report.clause === null && !listEntities(claim).includes(word.actor)) return "told-of-another";
  const isOfTeller = listEntities(claim).some((id) => !areApart(facts, id, word.actor));
  if (word.kind === "teller" && report.clause !== null && isOfTeller) return "teller-tells-of-itself";
  if (ABSOLUTES.test(word.text)) return "absolute";
  const text = endSentence(capitalise(clause));
  const flaw = mayStandBy(facts, text, word) ? findFlaw(facts, STEMS.tells(clause)) : "key-in-line";
  if (flaw !== null) return flaw;
  const citations = citationsOf(account, source);
  const beside = listBeside(facts, source, citations, word);
  // What is said in passing where somebody speaks may be his or the report's own.
  if (facts.predicates.get(claim.predicate)?.aside && (word.kind === "teller" || beside.size > 0))
    return "said-in-passing";
  return { report, source, text, word, citations, because: tellWhy(facts, source, word), beside };
}

const judged = new WeakMap<Line, Map<string, boolean>>();

/**
 * Whether a word can be an option beside a line that stands on another: the two may meet, and nothing in the line or around it points to the word. Each pair is
 * judged once, as the lines of a fact base are made once.
 */
export function mayStandBeside(facts: FactBase, line: Line, word: Word): boolean {
  const known = judged.get(line) ?? new Map<string, boolean>();
  judged.set(line, known);
  const may =
    known.get(word.id) ??
    (mayMeet(facts, line.word, word) &&
      !line.beside.has(word.id) &&
      (word.kind !== "teller" || isOutside(facts, line.citations, word.actor)) &&
      mayStandBy(facts, line.text, word));
  known.set(word.id, may);
  return may;
}

/** Whether a line neither names whose word it is, nor shares a word of content with how that is written. */
function mayStandBy(facts: FactBase, line: string, { actor, text }: Word): boolean {
  const inLine = contentWords(line);
  return (
    (actor === "" || !namesTeller(facts, line, actor)) && ![...contentWords(text)].some((word) => inLine.has(word))
  );
}

/**
 * Whether two words can be options beside one another: they are two for certain, and of one number. What nobody is credited with may come from the
 * agency that a source retells, so those two never meet.
 */
function mayMeet(facts: FactBase, a: Word, b: Word): boolean {
  const kinds = new Set([a.kind, b.kind]);
  if (kinds.has("nobody")) return !kinds.has("own-words") && a.id !== b.id;
  if (a.kind === "own-words" && b.kind === "own-words") return false;
  return areApart(facts, a.actor, b.actor) && (kinds.size > 1 || areOfNumber(facts, a.actor, b.actor));
}

/** Everything that the sources tell on one word each, and why the rest of it is no line. */
export function listLines(facts: FactBase): { readonly lines: readonly Line[]; readonly drops: readonly Drop[] } {
  const lines: Line[] = [];
  const drops: Drop[] = [];
  for (const report of getReportBench(facts).reports)
    for (const source of report.by) {
      const line = composeLine(facts, report, source);
      if (typeof line !== "string") lines.push(line);
      else drops.push({ family: "whose-words", claim: report.claim.id, role: null, reason: line });
    }
  return { lines, drops };
}
