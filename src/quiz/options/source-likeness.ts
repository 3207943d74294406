import { type FactBase, getSource } from "../../course/fact-base";
import { findStemFlaw } from "../language/stem-flaws";
import { contentWords } from "../language/wording";
import type { Report, ReportBench } from "../reports/report-bench";

/** What a source counts at least that tells the matter otherwise, or nothing of it (our own choice). */
const OTHERWISE = 0.6;
const SILENT = 0.3;

/** How plausible a wrong source is beside a right one, from 0 to 1: one that tells the matter otherwise is closer than a silent one, and one that tells much alike is closer. */
export function likenessOfSources({ between }: ReportBench, { others }: Report, key: string, wrong: string): number {
  const base = others.get(wrong)?.kind === "otherwise" ? OTHERWISE : SILENT;
  return base + (1 - base) * between(key, wrong);
}

const flaws = new WeakMap<FactBase, Map<string, string | null>>();

/** The flaw of a stem, each stem judged once for a fact base. */
export function findFlaw(facts: FactBase, stem: string): string | null {
  const known = flaws.get(facts) ?? new Map<string, string | null>();
  flaws.set(facts, known);
  const flaw = known.get(stem);
  if (flaw !== undefined) return flaw;
  const found = findStemFlaw(stem);
  known.set(stem, found);
  return found;
}

/** The flaw of a stem whose options are sources: that of the stem itself, or a word in it that the name of one of them holds. */
export function findReportFlaw(facts: FactBase, stem: string, sources: readonly string[]): string | null {
  const inStem = contentWords(stem);
  const isNamed = sources.some((source) =>
    [...contentWords(getSource(facts, source).label)].some((word) => inStem.has(word)),
  );
  return isNamed ? "stem-names-option" : findFlaw(facts, stem);
}
