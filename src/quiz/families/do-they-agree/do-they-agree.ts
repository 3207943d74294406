import type { Citation, Claim } from "../../../course/course";
import { type FactBase, getSource } from "../../../course/fact-base";
import type { Draft, Family, Workshop } from "../../family";
import type { MatchItem, Option, Refutation } from "../../item";
import { findOnlyGiven, type Given, likenessOfTexts, listGiven } from "../../options/account-options";
import { meanOf } from "../../options/compose-choice";
import { composeSourceItem, refuteBy } from "../../options/compose-source";
import { harvestEach } from "../../options/harvest-each";
import { findFlaw } from "../../options/source-likeness";
import { createRandom, shuffle } from "../../random";
import { citationsOf, type Dispute, getReportBench, listSources } from "../../reports/report-bench";
import { BECAUSE, STEMS, saysNothing, saysNothingId, sourceOption } from "../../reports/source-wording";
import { listCitations, withSource } from "../../telling/explain";

const LEAST_PROMPTS = 2;

interface Line {
  readonly source: string;
  /** Null where the source is silent on the matter. */
  readonly given: Given | null;
}

/** Sources that no paragraph of which can carry any account of the matter. */
function listSilent({ facts }: Workshop, { claim, given }: Dispute): readonly string[] {
  const reports = getReportBench(facts).reports.filter((report) => report.claim === claim);
  if (reports.length < claim.accounts.length) return [];
  return facts.course.sources.flatMap(({ id }) =>
    !given.has(id) && reports.every(({ others }) => others.get(id)?.kind === "silent") ? [id] : [],
  );
}

/** Where one line is read: the paragraphs of the source that give it, or for one that tells nothing of it those of the others. */
const citationsOfLine = (claim: Claim, { source, given }: Line): readonly Citation[] =>
  given ? citationsOf(given.account, source) : listCitations(claim);

function becauseOf(facts: FactBase, claim: Claim, line: Line): string {
  const source = getSource(facts, line.source);
  if (line.given) return BECAUSE.told(source, line.given.account.gist);
  const tellers = listSources(facts, listCitations(claim)).map((id) => getSource(facts, id).number);
  return BECAUSE.silent(source, tellers);
}

const rightOption = ({ given }: Line): string => given?.id ?? saysNothingId;

function composeMatch(
  workshop: Workshop,
  dispute: Dispute,
  lines: readonly Line[],
  given: readonly Given[],
  stem: string,
): Draft {
  const { facts, seed } = workshop;
  const { claim } = dispute;
  const random = createRandom(seed, `do-they-agree ${claim.id}`);
  const values = shuffle(random, given).map(({ id, text }) => ({ id, text }));
  const all = [...values, { id: saysNothingId, text: saysNothing }];
  const refutations = lines.flatMap((line) => {
    const citations = citationsOfLine(claim, line);
    const refutation: Refutation = refuteBy(facts, claim, becauseOf(facts, claim, line), citations);
    return all
      .filter(({ id }) => id !== rightOption(line))
      .map(({ id }) => ({ prompt: line.source, option: id, ...refutation }));
  });
  const options = all.map(({ id, text }): Option => {
    const isKey = lines.some((line) => rightOption(line) === id);
    const wrong = isKey ? null : refutations.find(({ option }) => option === id);
    const refutedBy = wrong ? { claim: wrong.claim, because: wrong.because, citations: wrong.citations } : null;
    return { id, text, refutedBy, trueOf: null };
  });
  const item = composeSourceItem(facts, {
    family: "do-they-agree",
    subject: [claim.id, ...lines.map(({ source }) => source)].join("."),
    claim,
    skill: "source",
    stem,
    options,
    citations: lines.flatMap((line) => (line.given ? citationsOfLine(claim, line) : [])),
    why: lines.map((line) => withSource(facts, becauseOf(facts, claim, line), citationsOfLine(claim, line))).join(" "),
  });
  const prompts: MatchItem["prompts"] = lines.map((line) => ({
    id: line.source,
    text: sourceOption(getSource(facts, line.source)),
    citations: citationsOfLine(claim, line),
  }));
  const key = lines.map((line) => ({ prompt: line.source, option: rightOption(line) }));
  const pairs = given.flatMap((a, i) => given.slice(i + 1).map((b) => likenessOfTexts(a.text, b.text)));
  return { item: { ...item, kind: "match", prompts, key, refutations }, likeness: meanOf(pairs) };
}

function compose(workshop: Workshop, dispute: Dispute): Draft | string {
  const { facts, seed } = workshop;
  const question = dispute.claim.difference?.question ?? null;
  const given = listGiven(facts, dispute);
  if (question === null || !given) return "no-question";
  const stem = STEMS.each(question);
  const flaw = findFlaw(facts, stem);
  if (flaw) return flaw;
  const told = [...dispute.given.keys()].flatMap((source): Line[] => {
    const account = findOnlyGiven(dispute, source);
    const own = given.find((one) => one.account === account);
    const isSure = !given.some((one) => dispute.alsoPrints(source, one.account));
    return own && isSure ? [{ source, given: own }] : [];
  });
  if (told.length < LEAST_PROMPTS) return "too-few-reports";
  const isSpare = given.some(({ id }) => !told.some((line) => line.given?.id === id));
  const silent = shuffle(createRandom(seed, `do-they-agree silent ${dispute.claim.id}`), listSilent(workshop, dispute));
  const lines = isSpare ? [...told, ...silent.slice(0, 1).map((source): Line => ({ source, given: null }))] : told;
  return composeMatch(workshop, dispute, lines, given, stem);
}

/** What each report gives where the reports differ: several may give the same, one answer is spare, and a report may say nothing of it. */
export const doTheyAgree: Family = {
  id: "do-they-agree",
  harvest: (workshop) =>
    harvestEach("do-they-agree", getReportBench(workshop.facts).disputes, (dispute) => compose(workshop, dispute)),
};
