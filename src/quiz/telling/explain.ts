import type { Account, Citation, Claim, Value } from "../../course/course";
import { DATED } from "../../course/event-order";
import { type FactBase, findSoleAccount } from "../../course/fact-base";
import type { Ruling } from "../../course/refute";
import { capitalise, endSentence, renderSentence, renderValue } from "../../course/render";
import { valueKey } from "../../course/value";
import type { Question } from "../family";
import { namesValue } from "../flaws/names-in-text";
import type { Refutation, TrueOf } from "../item";
import {
  because,
  type CitedParagraphs,
  capitaliseQuoted,
  contentWords,
  quoted,
  seeText,
  withoutArticle,
} from "../language/wording";
import { isClause } from "../reports/label-roles";

/** Citations by source, in the order of the sources' numbers, each paragraph once. */
function groupCitations(facts: FactBase, citations: readonly Citation[]): readonly CitedParagraphs[] {
  const bySource = new Map<number, Set<number>>();
  for (const { source, paragraph } of citations) {
    const number = facts.sources.get(source)?.number ?? 0;
    bySource.set(number, (bySource.get(number) ?? new Set()).add(paragraph));
  }
  return [...bySource]
    .sort(([a], [b]) => a - b)
    .map(([number, paragraphs]) => ({ number, paragraphs: [...paragraphs].sort((a, b) => a - b) }));
}

const seen = new WeakMap<FactBase, WeakMap<readonly Citation[], string>>();

/** The sentence with where to read it: "... See source 3, paragraph 9." A list of citations is written out once for each fact base. */
export function withSource(facts: FactBase, text: string, citations: readonly Citation[]): string {
  const lists = seen.get(facts) ?? new WeakMap<readonly Citation[], string>();
  seen.set(facts, lists);
  const see = lists.get(citations) ?? seeText(groupCitations(facts, citations));
  lists.set(citations, see);
  return `${endSentence(capitalise(text))} ${see}`;
}

/** Text of an option: names and descriptions without their article, with a capital, so that neither gives the key away. A clause keeps its own. */
export function optionText(facts: FactBase, value: Value): string {
  const text = renderValue(facts, value, true);
  return capitaliseQuoted(capitalise(value.kind === "label" && !isClause(facts, text) ? withoutArticle(text) : text));
}

const ids = new WeakMap<Value, string>();

/** Id of an option: the entity's own id, or the value as a word without spaces or marks. */
export function optionId(value: Value): string {
  const id = ids.get(value) ?? valueKey(value).replace(/[^\p{L}\p{N}]+/gu, "-");
  ids.set(value, id);
  return id;
}

const cited = new WeakMap<Claim, readonly Citation[]>();

/** The citations of all accounts of a claim, the same list each time. */
export function listCitations(claim: Claim): readonly Citation[] {
  const citations = cited.get(claim) ?? claim.accounts.flatMap((account) => account.citations);
  cited.set(claim, citations);
  return citations;
}

/** What a claim tells, with its note where it is a date: how the day is known belongs to it, since paragraphs often print a weekday alone. */
export function withDating({ predicate, note }: Claim, text: string): string {
  const told = endSentence(capitalise(text));
  return predicate === DATED.predicate && note !== null ? `${told} ${endSentence(note)}` : told;
}

/** What share of a wording's words the gist must hold to tell it (our own choice). */
const ENOUGH_TOLD = 0.5;

/** Whether a gist holds the wordings of its account, or most of each. */
function tellsWordings({ gist, args }: Account): boolean {
  const told = contentWords(gist);
  return Object.values(args).every((value) => {
    const words = value.kind === "label" ? [...contentWords(value.text)] : [];
    return words.filter((word) => told.has(word)).length >= words.length * ENOUGH_TOLD;
  });
}

const tellings = new WeakMap<FactBase, WeakMap<Account, string>>();

/** The gist of an account, or its predicate's sentence where the gist leaves out most of a wording, which an item may be about. Written once for each fact base. */
export function tellAccount(facts: FactBase, { predicate }: Claim, account: Account): string {
  const known = tellings.get(facts) ?? new WeakMap<Account, string>();
  tellings.set(facts, known);
  const told =
    known.get(account) ??
    (tellsWordings(account) ? account.gist : (renderSentence(facts, predicate, account.args) ?? account.gist));
  known.set(account, told);
  return told;
}

function statement(facts: FactBase, claim: Claim): string {
  const account = findSoleAccount(claim);
  return withDating(claim, account ? tellAccount(facts, claim, account) : claim.gist);
}

/** Whether the name of one thing in a claim tells another ("the Birk road" leads to Birk), or a name is all that it tells: then it says nothing of what bears the name. */
const isInNames = (facts: FactBase, { args }: Account): boolean =>
  Object.entries(args).some(([role, value]) => {
    const entity = "id" in value ? facts.entities.get(value.id) : undefined;
    return (
      entity !== undefined &&
      Object.entries(args).some(([other, told]) => other !== role && namesValue(facts, entity.name, told))
    );
  });

/** Why a ruling makes a value wrong for a role, with the claim that shows it told as `gist`. Wordings are said of somebody or something; things go together. */
export function tellRuling(facts: FactBase, value: Value, ruling: Ruling, role: string, gist: string): string {
  const isWording = value.kind === "label";
  const option = isWording ? quoted(value.text) : renderValue(facts, value);
  if (ruling.kind !== "dependency") return because[ruling.kind](option, gist);
  if (ruling.role === role) return because.same(option, gist);
  const clash = facts.predicates.get(ruling.claim.predicate)?.roles[ruling.role ?? ""]?.kind;
  return isWording ? because.said(clash === "actor", gist) : because.other(option, clash ?? null, gist);
}

/** Whether a ruling says no more of a value than that the role asked for has another: then the claim that is asked shows it, and no third thing is brought in. */
const showsKey = (ruling: Ruling, role: string): boolean =>
  ruling.kind === "complete" || (ruling.kind === "dependency" && ruling.role === role);

/** Why a value that takes the key's place is wrong: from the ruling of the facts. */
export function explainRuling(facts: FactBase, question: Question, value: Value, ruling: Ruling): Refutation {
  const claim = showsKey(ruling, question.role) ? question.claim : ruling.claim;
  const text = tellRuling(facts, value, ruling, question.role, statement(facts, claim));
  const citations = listCitations(claim);
  return { claim: claim.id, because: withSource(facts, text, citations), citations };
}

/**
 * What a wrong value is true of: a claim on which the reports agree, with the value in the same role of the same predicate if there is one,
 * else anywhere in it, else anywhere; among equals one that nothing asks for, so that feedback gives no other key away. Claims in `avoid` are left
 * out, and so are those that the option's name tells. Null where there is none.
 */
export function findTrueOf(
  facts: FactBase,
  predicate: string,
  role: string,
  value: Value,
  avoid: ReadonlySet<string>,
): TrueOf | null {
  let best: { readonly rank: number; readonly claim: Claim; readonly account: Account } | null = null;
  for (const mention of facts.mentions.get(valueKey(value)) ?? []) {
    const { claim, account } = mention;
    if (claim.accounts.length > 1 || avoid.has(claim.id) || isInNames(facts, account)) continue;
    const isAskable = Object.keys(facts.predicates.get(claim.predicate)?.ask ?? {}).length > 0;
    const nearness = claim.predicate !== predicate ? 2 : mention.role === role ? 0 : 1;
    const rank = nearness * 2 + Number(isAskable);
    if (!best || rank < best.rank) best = { rank, claim, account };
  }
  if (!best) return null;
  const { claim, account } = best;
  const text = withDating(claim, renderSentence(facts, claim.predicate, account.args) ?? account.gist);
  return { claim: claim.id, text: withSource(facts, text, account.citations), citations: account.citations };
}

/** How much of two texts' words may be the same before one of them says nothing new (our own choice). */
const MOST_ALIKE = 0.8;

/** A note on what an option is true of, unless what refutes the option has said it: by the same claim, or in nearly the same words. */
export function withoutEcho(told: TrueOf | null, refutation: Refutation | null): TrueOf | null {
  if (!told || !refutation) return told;
  const [said, again] = [contentWords(refutation.because), [...contentWords(told.text)]];
  const isEcho = again.filter((word) => said.has(word)).length > again.length * MOST_ALIKE;
  return told.claim === refutation.claim || isEcho ? null : told;
}

/** Why the key is right: what the account of the claim says, and where. */
export function explainKey(facts: FactBase, claim: Claim, account: Account): string {
  return withSource(facts, withDating(claim, tellAccount(facts, claim, account)), account.citations);
}
