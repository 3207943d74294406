import type { Draft, Family, Workshop } from "../../family";
import { balanceKeys } from "../../options/balance-keys";
import { LEAST_DISTRACTORS, MOST_DISTRACTORS } from "../../options/choose-distractors";
import { meanOf } from "../../options/compose-choice";
import { composeSourceItem, composeSourceOption } from "../../options/compose-source";
import { dropUntold, harvestEach } from "../../options/harvest-each";
import { findReportFlaw, likenessOfSources } from "../../options/source-likeness";
import { createRandom, shuffle } from "../../random";
import { citationsOf, getReportBench, type Report, type ReportBench } from "../../reports/report-bench";
import { STEMS } from "../../reports/source-wording";
import { withSource } from "../../telling/explain";

function compose({ facts, seed }: Workshop, bench: ReportBench, report: Report): Draft | string {
  const { claim, account, by, others, says } = report;
  if (others.size < LEAST_DISTRACTORS) return "too-few-distractors";
  const stem = by.length > 1 ? STEMS.whichOfThese(says) : STEMS.whichReport(says);
  const flaw = findReportFlaw(facts, stem, [...by, ...others.keys()]);
  if (flaw) return flaw;
  const random = createRandom(seed, `which-report ${claim.id} ${account.id}`);
  const [key] = shuffle(random, by);
  if (key === undefined) return "no-key";
  const wrong = shuffle(random, [...others.keys()])
    .sort((a, b) => Number(others.get(a)?.kind === "silent") - Number(others.get(b)?.kind === "silent"))
    .slice(0, MOST_DISTRACTORS);
  const options = shuffle(random, [key, ...wrong]).map((source) => composeSourceOption(facts, report, source));
  const citations = citationsOf(account, key);
  const item = composeSourceItem(facts, {
    family: "which-report",
    subject: `${claim.id}.${account.id}`,
    claim,
    skill: "source",
    stem,
    options,
    citations,
    why: withSource(facts, account.gist, citations),
  });
  return {
    item: { ...item, kind: "choice", key: [key] },
    likeness: meanOf(wrong.map((source) => likenessOfSources(bench, report, key, source))),
  };
}

/** Which source tells something: the others tell it otherwise, or no paragraph of theirs can carry it. */
export const whichReport: Family = {
  id: "which-report",
  harvest: (workshop) => {
    const bench = getReportBench(workshop.facts);
    const { drafts, drops } = harvestEach("which-report", bench.reports, (report) => compose(workshop, bench, report));
    return {
      drafts: balanceKeys(createRandom(workshop.seed, "which-report balance"), workshop.askedBy, drafts),
      drops: [...dropUntold("which-report", bench.untold), ...drops],
    };
  },
};
