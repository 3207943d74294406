import type { Account, Citation, Claim, Value } from "../course/course";
import { type FactBase, findSoleAccount } from "../course/fact-base";
import type { Ruling } from "../course/refute";
import { capitalise, endSentence, renderSentence, renderValue } from "../course/render";
import { valueKey } from "../course/value";
import type { Question } from "./family";
import type { Refutation, TrueOf } from "./item";
import { isClause } from "./label-roles";
import { because, type CitedParagraphs, quoted, seeText, withoutArticle } from "./wording";

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
  return capitalise(value.kind === "label" && !isClause(facts, text) ? withoutArticle(text) : text);
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

const statement = (claim: Claim): string => findSoleAccount(claim)?.gist ?? claim.gist;

/** Why a value that takes the key's place is wrong: from the ruling of the facts. */
export function explainRuling(facts: FactBase, question: Question, value: Value, ruling: Ruling): Refutation {
  const option = value.kind === "label" ? quoted(value.text) : renderValue(facts, value);
  const gist = endSentence(capitalise(statement(ruling.claim)));
  const same = ruling.role === question.role ? "same" : "other";
  const text = because[ruling.kind === "dependency" ? same : ruling.kind](option, gist);
  const citations = listCitations(ruling.claim);
  return { claim: ruling.claim.id, because: withSource(facts, text, citations), citations };
}

/**
 * What a wrong value is true of: a claim on which the reports agree, with the value in the same role of the same predicate if there is one,
 * else anywhere in it, else anywhere; among equals one that nothing asks for, so that feedback gives no other key away. Claims in `avoid` are left
 * out. Null where there is none.
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
    if (claim.accounts.length > 1 || avoid.has(claim.id)) continue;
    const isAskable = Object.keys(facts.predicates.get(claim.predicate)?.ask ?? {}).length > 0;
    const nearness = claim.predicate !== predicate ? 2 : mention.role === role ? 0 : 1;
    const rank = nearness * 2 + Number(isAskable);
    if (!best || rank < best.rank) best = { rank, claim, account };
  }
  if (!best) return null;
  const { claim, account } = best;
  const text = renderSentence(facts, claim.predicate, account.args) ?? account.gist;
  return { claim: claim.id, text: withSource(facts, text, account.citations), citations: account.citations };
}

/** Why the key is right: what the account says, and where. */
export function explainKey(facts: FactBase, account: Account): string {
  return withSource(facts, account.gist, account.citations);
}
