import type { Draft, Drop, Family, Workshop } from "../../family";
import { meanOf } from "../../options/compose-choice";
import { composeSourceItem, composeSourceOption } from "../../options/compose-source";
import { dropUntold } from "../../options/harvest-each";
import { findReportFlaw, likenessOfSources } from "../../options/source-likeness";
import { createRandom, shuffle } from "../../random";
import { getReportBench, type Report, type ReportBench } from "../../reports/report-bench";
import { STEMS } from "../../reports/source-wording";
import { withSource } from "../../telling/explain";

/** With one option the question would be none, with two it would be a choice. */
const LEAST_OPTIONS = 3;
/** A claim that so many other families ask can be spared like one that more do. */
const ENOUGH = 2;

function compose({ facts, seed }: Workshop, bench: ReportBench, report: Report): Draft | string {
  const { claim, account, by, others, says } = report;
  if (others.size === 0 || by.length + others.size < LEAST_OPTIONS) return "too-few-distractors";
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

/**
 * All sources that tell something, among those of which it is sure whether they do. Several keys or one: since most is told by one report, an item with one
 * key stands for every two with several, so that "more than one" is no safe guess: those first whose claim hardly another family asks.
 */
export const whichReports: Family = {
  id: "which-reports",
  harvest: (workshop) => {
    const bench = getReportBench(workshop.facts);
    const several: Draft[] = [];
    const single: Draft[] = [];
    const drops: Drop[] = [...dropUntold("which-reports", bench.untold)];
    for (const report of bench.reports) {
      const made = compose(workshop, bench, report);
      if (typeof made === "string")
        drops.push({ family: "which-reports", claim: report.claim.id, role: null, reason: made });
      else if (report.by.length > 1) several.push(made);
      else single.push(made);
    }
    const askedOf = ({ item }: Draft): number => Math.min(workshop.askedBy(item.asks[0] ?? ""), ENOUGH);
    const drawn = shuffle(createRandom(workshop.seed, "which-reports single"), single).sort(
      (a, b) => askedOf(a) - askedOf(b),
    );
    return { drafts: [...several, ...drawn.slice(0, Math.ceil(several.length / 2))], drops };
  },
};
