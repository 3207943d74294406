import { getEntity, getOrigin, getSource } from "../../../course/fact-base";
import { listEntities } from "../../../course/naming";
import { withArticle } from "../../../course/render";
import type { Draft, Family, Workshop } from "../../family";
import { ABSOLUTES } from "../../flaws/words";
import type { Option } from "../../item";
import { findOptionFlaw } from "../../language/stem-flaws";
import { balanceKeys } from "../../options/balance-keys";
import { LEAST_DISTRACTORS, MOST_DISTRACTORS } from "../../options/choose-distractors";
import { meanOf } from "../../options/compose-choice";
import { composeSourceItem, refuteBy } from "../../options/compose-source";
import { dropUntold, harvestEach } from "../../options/harvest-each";
import { findFlaw } from "../../options/source-likeness";
import { createRandom, shuffle } from "../../random";
import { citationsOf, getReportBench, type Report } from "../../reports/report-bench";
import { BECAUSE, STEMS } from "../../reports/source-wording";
import {
  areApart,
  areOfNumber,
  findTeller,
  isOutside,
  listTellers,
  namesTeller,
  tellElsewhere,
  tellerText,
} from "../../reports/tellers";
import { withSource } from "../../telling/explain";

/** What an actor counts at least that a source hears on other matters (our own choice). */
const LEAST = 0.3;

function compose({ facts, seed, likeness }: Workshop, report: Report, source: string): Draft | string {
  const { claim, account, clause } = report;
  if (clause === null) return "no-clause";
  const citations = citationsOf(account, source);
  const everywhere = claim.accounts.flatMap((one) => citationsOf(one, source));
  const tellers = new Set(everywhere.map((citation) => findTeller(facts, citation)));
  const [key] = tellers;
  if (tellers.size > 1) return "several-tellers";
  if (key === undefined || key === null) return "nobody-credited";
  if (facts.predicates.get(claim.predicate)?.aside) return "said-in-passing";
  if (listEntities(claim).some((id) => !areApart(facts, id, key))) return "teller-tells-of-itself";
  const named = getSource(facts, source);
  const stem = STEMS.whoseWord(named, clause);
  const flaw =
    namesTeller(facts, stem, key) || ABSOLUTES.test(tellerText(facts, key)) ? "key-in-stem" : findFlaw(facts, stem);
  if (flaw) return flaw;
  const carriers = citations.flatMap(({ origin }) => getOrigin(facts, origin).carrier ?? []);
  const random = createRandom(seed, `whose-word ${claim.id} ${account.id} ${source}`);
  const rivals: string[] = [];
  const known = shuffle(random, [...listTellers(facts, source).keys()]);
  for (const id of known.sort((a, b) => likeness.between(key, b) - likeness.between(key, a))) {
    const clear =
      [key, ...rivals].every((other) => areApart(facts, id, other) && areOfNumber(facts, id, other)) &&
      !carriers.includes(id) &&
      isOutside(facts, citations, id);
    if (
      clear &&
      !namesTeller(facts, stem, id) &&
      !ABSOLUTES.test(tellerText(facts, id)) &&
      rivals.length < MOST_DISTRACTORS
    )
      rivals.push(id);
  }
  if (rivals.length < LEAST_DISTRACTORS) return "too-few-distractors";
  const because = BECAUSE.word(named, withArticle(getEntity(facts, key)));
  const options = shuffle(random, [key, ...rivals]).map((id): Option => {
    const refutedBy = id === key ? null : refuteBy(facts, claim, because, citations);
    return { id, text: tellerText(facts, id), refutedBy, trueOf: id === key ? null : tellElsewhere(facts, source, id) };
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
    return {
      drafts: balanceKeys(createRandom(workshop.seed, "whose-word balance"), workshop.askedBy, drafts),
      drops: [...dropUntold("whose-word", getReportBench(workshop.facts).untold), ...drops],
    };
  },
};
