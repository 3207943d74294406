import type { Account } from "../../../course/course";
import { type FactBase, getSource } from "../../../course/fact-base";
import type { Skill } from "../../../course/predicate";
import type { Draft, Family, Workshop } from "../../family";
import type { Option } from "../../item";
import { findOptionFlaw } from "../../language/stem-flaws";
import { findOnlyGiven, type Given, likenessOfTexts, listGiven, sortNumbers } from "../../options/account-options";
import { LEAST_DISTRACTORS, MOST_DISTRACTORS } from "../../options/choose-distractors";
import { meanOf } from "../../options/compose-choice";
import { composeSourceItem, refuteBy } from "../../options/compose-source";
import { harvestEach } from "../../options/harvest-each";
import { findFlaw } from "../../options/source-likeness";
import { createRandom, shuffle } from "../../random";
import { citationsOf, type Dispute, findTellingRole, getReportBench, listSources } from "../../reports/report-bench";
import { BECAUSE, STEMS, sourcesText } from "../../reports/source-wording";
import { withSource } from "../../telling/explain";

const SKILLS: Readonly<Record<string, Skill>> = { actor: "actor", place: "place", figure: "figure", date: "sequence" };

const skillOf = ({ claim }: Dispute): Skill => {
  const role = findTellingRole(claim);
  return SKILLS[claim.accounts[0]?.args[role ?? ""]?.kind ?? ""] ?? "source";
};

/** The option with what refutes it for this source: what the source itself gives, and whose the option is. */
function composeGiven(facts: FactBase, dispute: Dispute, source: string, own: Account, given: Given): Option {
  const { id, text, account } = given;
  if (account === own) return { id, text, refutedBy: null, trueOf: null };
  const { claim } = dispute;
  const tellers = listSources(facts, account.citations).map((other) => getSource(facts, other).number);
  const elsewhere = BECAUSE.toldElsewhere(sourcesText(tellers), account.gist);
  return {
    id,
    text,
    refutedBy: refuteBy(facts, claim, BECAUSE.answers(getSource(facts, source), own.gist), citationsOf(own, source)),
    trueOf: { claim: claim.id, text: withSource(facts, elsewhere, account.citations), citations: account.citations },
  };
}

function compose({ facts, seed }: Workshop, dispute: Dispute, source: string): Draft | string {
  const { claim } = dispute;
  const own = findOnlyGiven(dispute, source);
  const given = listGiven(facts, dispute);
  const question = claim.difference?.question ?? null;
  if (!own || !given || question === null) return "no-question";
  const stem = STEMS.accordingTo(getSource(facts, source), question);
  const flaw = findFlaw(facts, stem);
  if (flaw) return flaw;
  const key = given.find(({ account }) => account === own);
  const random = createRandom(seed, `according-to ${claim.id} ${source}`);
  const wrong = shuffle(
    random,
    given.filter(({ account }) => account !== own && !dispute.alsoPrints(source, account)),
  ).slice(0, MOST_DISTRACTORS);
  if (!key || wrong.length < LEAST_DISTRACTORS) return "too-few-distractors";
  const sorted = sortNumbers([key, ...wrong]);
  const options = (sorted ?? shuffle(random, [key, ...wrong])).map((one) =>
    composeGiven(facts, dispute, source, own, one),
  );
  const optionFlaw = findOptionFlaw(stem, options, key.id);
  if (optionFlaw) return optionFlaw;
  const citations = citationsOf(own, source);
  const item = composeSourceItem(facts, {
    family: "according-to",
    subject: `${claim.id}.${source}`,
    claim,
    skill: skillOf(dispute),
    stem,
    options,
    citations,
    why: withSource(facts, own.gist, citations),
  });
  return {
    item: { ...item, kind: "choice", ...(sorted ? { ordered: true } : {}), key: [key.id] },
    likeness: meanOf(wrong.map(({ text }) => likenessOfTexts(text, key.text))),
  };
}

/** What one named source gives where the reports differ; the wrong options are what others give. */
export const accordingTo: Family = {
  id: "according-to",
  harvest: (workshop) =>
    harvestEach(
      "according-to",
      getReportBench(workshop.facts).disputes.flatMap((dispute) =>
        [...dispute.given.keys()].map((source) => ({ claim: dispute.claim, dispute, source })),
      ),
      ({ dispute, source }) => compose(workshop, dispute, source),
    ),
};
