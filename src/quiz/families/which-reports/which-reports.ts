import type { Draft, Family, Workshop } from "../../family";
import { meanOf } from "../../options/compose-choice";
import { composeSourceItem, composeSourceOption } from "../../options/compose-source";
import { dropUntold, harvestEach } from "../../options/harvest-each";
import { findReportFlaw, likenessOfSources } from "../../options/source-likeness";
import { createRandom, shuffle } from "../../random";
import { getReportBench, type Report, type ReportBench } from "../../reports/report-bench";
import { STEMS } from "../../reports/source-wording";
import { withSource } from "../../telling/explain";

/** With one option the question would be none, with two it would be a choice. */
const LEAST_OPTIONS = 3;
/** What one report tells is asked here only where fewer other families ask it, so that each claim that can be asked has two in every bank. */
const ENOUGH = 2;

function compose(workshop: Workshop, bench: ReportBench, report: Report): Draft | string {
  const { claim, account, by, others, says } = report;
  const isSpare = claim.unasked !== undefined || workshop.askedBy(claim.id) >= ENOUGH;
  if (by.length === 1 && isSpare) return "too-few-keys";
  if (others.size === 0 || by.length + others.size < LEAST_OPTIONS) return "too-few-distractors";
  const { facts, seed } = workshop;
  const stem = STEMS.whichReports(says);
  const flaw = findReportFlaw(facts, stem, [...by, ...others.keys()]);
  if (flaw) return flaw;
  const random = createRandom(seed, `which-reports ${claim.id} ${account.id}`);
  const options = shuffle(random, [...by, ...others.keys()]).map((source) =>
    composeSourceOption(facts, report, source),
  );
  const item = composeSourceItem(facts, {
    family: "which-reports",
    subject: `${claim.id}.${account.id}`,
    claim,
    skill: "source",
    stem,
    options,
    citations: account.citations,
    why: withSource(facts, account.gist, account.citations),
  });
  const likeness = by.flatMap((key) => [...others.keys()].map((wrong) => likenessOfSources(bench, report, key, wrong)));
  return { item: { ...item, kind: "multiple", key: by }, likeness: meanOf(likeness) };
}

/** All sources that tell something, among those of which it is sure whether they do: two or more, and one where hardly another family asks it; the stem leaves open which. */
export const whichReports: Family = {
  id: "which-reports",
  harvest: (workshop) => {
    const bench = getReportBench(workshop.facts);
    const { drafts, drops } = harvestEach("which-reports", bench.reports, (report) => compose(workshop, bench, report));
    return { drafts, drops: [...dropUntold("which-reports", bench.untold), ...drops] };
  },
};
