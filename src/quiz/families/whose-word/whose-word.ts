import type { Account, Citation, Claim } from "../../../course/course";
import { type FactBase, getEntity, getOrigin, getSource } from "../../../course/fact-base";
import { listEntities } from "../../../course/naming";
import { capitalise, withArticle } from "../../../course/render";
import { balanceKeys } from "../../balance-keys";
import { LEAST_DISTRACTORS, MOST_DISTRACTORS } from "../../choose-distractors";
import { meanOf } from "../../compose-choice";
import { composeSourceItem, refuteBy } from "../../compose-source";
import { withSource } from "../../explain";
import type { Draft, Family, Workshop } from "../../family";
import { namesValue } from "../../flaws/names-in-text";
import { ABSOLUTES } from "../../flaws/words";
import { harvestEach } from "../../harvest-each";
import type { Option, TrueOf } from "../../item";
import { createRandom, shuffle } from "../../random";
import { citationsOf, getReportBench, type Report } from "../../report-bench";
import { findFlaw } from "../../source-likeness";
import { BECAUSE, STEMS } from "../../source-wording";
import { findOptionFlaw } from "../../stem-flaws";

/** What an actor counts at least that a source hears on other matters (our own choice). */
const LEAST = 0.3;

/** Who is credited with a citation; null where nobody speaks, and where one speaks through another whom the reports do not put on his side. */
function findTeller(facts: FactBase, { origin: id }: Citation): string | null {
  const { speaker: teller, voice } = getOrigin(facts, id);
  if (teller === null) return null;
  const isOwnVoice = voice === teller || (voice !== null && facts.overlapping.get(teller)?.has(voice) === true);
  return isOwnVoice ? teller : null;
}

interface Told {
  readonly claim: Claim;
  readonly account: Account;
  readonly citation: Citation;
}

const tellersBySource = new WeakMap<FactBase, Map<string, ReadonlyMap<string, Told>>>();

/** Everybody whose word a source gives for something, with one claim on which it does. */
function listTellers(facts: FactBase, source: string): ReadonlyMap<string, Told> {
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

const namesTeller = (facts: FactBase, text: string, id: string): boolean =>
  namesValue(facts, text, { kind: "actor", id });

const isClear = (facts: FactBase, a: string, b: string): boolean =>
  a !== b && facts.overlapping.get(a)?.has(b) !== true && facts.overlapping.get(b)?.has(a) !== true;

/** Whether two may stand side by side: options that are one person and options that are several give one another away. */
const isOfNumber = (facts: FactBase, a: string, b: string): boolean =>
  facts.actors.get(a)?.plural === facts.actors.get(b)?.plural;

const nameOf = (facts: FactBase, id: string): string => capitalise(getEntity(facts, id).name);

/** What a source gives a teller's word for. */
function tellElsewhere(facts: FactBase, source: string, teller: string): TrueOf | null {
  const told = listTellers(facts, source).get(teller);
  if (!told) return null;
  const citations = [told.citation];
  const text = BECAUSE.wordFor(withArticle(getEntity(facts, teller)), told.account.gist);
  return { claim: told.claim.id, text: withSource(facts, text, citations), citations };
}

function compose({ facts, seed, likeness }: Workshop, report: Report, source: string): Draft | string {
  const { claim, account, clause } = report;
  if (clause === null) return "no-clause";
  const citations = citationsOf(account, source);
  const everywhere = claim.accounts.flatMap((one) => citationsOf(one, source));
  const tellers = new Set(everywhere.map((citation) => findTeller(facts, citation)));
  const [key] = tellers;
  if (tellers.size > 1) return "several-tellers";
  if (key === undefined || key === null) return "nobody-credited";
  if (listEntities(claim).some((id) => !isClear(facts, id, key))) return "teller-tells-of-itself";
  const named = getSource(facts, source);
  const stem = STEMS.whoseWord(named, clause);
  const flaw =
    namesTeller(facts, stem, key) || ABSOLUTES.test(nameOf(facts, key)) ? "key-in-stem" : findFlaw(facts, stem);
  if (flaw) return flaw;
  const carriers = citations.flatMap(({ origin }) => getOrigin(facts, origin).carrier ?? []);
  const random = createRandom(seed, `whose-word ${claim.id} ${account.id} ${source}`);
  const rivals: string[] = [];
  const known = shuffle(random, [...listTellers(facts, source).keys()]);
  for (const id of known.sort((a, b) => likeness.between(key, b) - likeness.between(key, a))) {
    const clear =
      [key, ...rivals].every((other) => isClear(facts, id, other) && isOfNumber(facts, id, other)) &&
      !carriers.includes(id);
    if (
      clear &&
      !namesTeller(facts, stem, id) &&
      !ABSOLUTES.test(nameOf(facts, id)) &&
      rivals.length < MOST_DISTRACTORS
    )
      rivals.push(id);
  }
  if (rivals.length < LEAST_DISTRACTORS) return "too-few-distractors";
  const because = BECAUSE.word(named, withArticle(getEntity(facts, key)));
  const options = shuffle(random, [key, ...rivals]).map((id): Option => {
    const refutedBy = id === key ? null : refuteBy(facts, claim, because, citations);
    return { id, text: nameOf(facts, id), refutedBy, trueOf: id === key ? null : tellElsewhere(facts, source, id) };
  });
  const optionFlaw = findOptionFlaw(stem, options, key);
  if (optionFlaw) return optionFlaw;
  const item = composeSourceItem(facts, {
    family: "whose-word",
    subject: `${claim.id}.${account.id}.${source}`,
    claim,
    skill: "source",
    stem,
    options,
    citations,
    why: withSource(facts, because, citations),
  });
  const closeness = (id: string): number => Math.max(LEAST, likeness.between(key, id));
  return { item: { ...item, kind: "choice", key: [key] }, likeness: meanOf(rivals.map(closeness)) };
}

/** On whose word a source tells something: the wrong options are those whose word it gives on other matters. */
export const whoseWord: Family = {
  id: "whose-word",
  harvest: (workshop) => {
    const { drafts, drops } = harvestEach(
      "whose-word",
      getReportBench(workshop.facts).reports.flatMap((report) =>
        report.by.map((source) => ({ claim: report.claim, report, source })),
      ),
      ({ report, source }) => compose(workshop, report, source),
    );
    return { drafts: balanceKeys(createRandom(workshop.seed, "whose-word balance"), drafts), drops };
  },
};
