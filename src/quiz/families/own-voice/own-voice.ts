import type { Claim } from "../../../course/course";
import { type FactBase, findSoleAccount, getSource } from "../../../course/fact-base";
import type { Draft, Drop, Family, Workshop } from "../../family";
import type { Option } from "../../item";
import { meanOf } from "../../options/compose-choice";
import { composeSourceItem, refuteBy } from "../../options/compose-source";
import { findFlaw } from "../../options/source-likeness";
import { createRandom, shuffle } from "../../random";
import { toRunning } from "../../reports/claim-clause";
import { citationsOf, getReportBench, type ReportBench } from "../../reports/report-bench";
import { BECAUSE, STEMS, sourceOption, sourcesText } from "../../reports/source-wording";
import { mapVoices, nameVoices } from "../../reports/voice-names";
import { withSource } from "../../telling/explain";

/** Sources that have a matter from one voice each: those that share it, and others. */
interface Split {
  readonly claim: Claim;
  readonly shared: readonly string[];
  readonly others: readonly string[];
  readonly voiceOf: ReadonlyMap<string, string>;
}

/** Whether one voice hands on the words of another anywhere: then what it tells in its own may come from there as well. */
const carries = ({ course }: FactBase, one: string | undefined, other: string): boolean =>
  course.origins.some(({ carrier, voice }) => carrier === one && voice === other);

function splitByVoice(facts: FactBase, claim: Claim): Split | null {
  const voiceOf = new Map(
    [...mapVoices(facts, claim.accounts)].flatMap(([source, [voice, ...more]]) =>
      voice !== undefined && more.length === 0 ? [[source, voice] as const] : [],
    ),
  );
  const sources = [...voiceOf.keys()];
  const countOf = (source: string): number => sources.filter((one) => voiceOf.get(one) === voiceOf.get(source)).length;
  const shared = sources.filter((source) => countOf(source) > 1);
  const others = sources.filter((source) => countOf(source) === 1);
  const [voice, ...more] = new Set(shared.map((source) => voiceOf.get(source)));
  if (voice === undefined || more.length > 0) return null;
  return others.length > 0 && !others.some((source) => carries(facts, voiceOf.get(source), voice))
    ? { claim, shared, others, voiceOf }
    : null;
}

const citationsOfClaim = ({ accounts }: Claim, source: string) =>
  accounts.flatMap((account) => citationsOf(account, source));

function stemsOf(
  facts: FactBase,
  bench: ReportBench,
  claim: Claim,
): { readonly own: string; readonly same: string } | null {
  if (!findSoleAccount(claim)) {
    const matter = toRunning(facts, claim.gist);
    return { own: STEMS.ownVoiceOn(matter), same: STEMS.sameVoiceOn(matter) };
  }
  const clause = bench.reports.find((report) => report.claim === claim)?.clause ?? null;
  return clause === null ? null : { own: STEMS.ownVoice(clause), same: STEMS.sameVoice(clause) };
}

function composeBoth({ facts, seed }: Workshop, bench: ReportBench, split: Split): readonly Draft[] | string {
  const { claim, shared, others, voiceOf } = split;
  const stems = stemsOf(facts, bench, claim);
  if (!stems) return "no-clause";
  const flaw = findFlaw(facts, stems.own) ?? findFlaw(facts, stems.same);
  if (flaw) return flaw;
  const citations = [...shared, ...others].flatMap((source) => citationsOfClaim(claim, source));
  const together = BECAUSE.together(
    sourcesText(shared.map((source) => getSource(facts, source).number)),
    nameVoices(facts, [voiceOf.get(shared[0] ?? "") ?? ""]),
  );
  const tellOther = (source: string): string =>
    BECAUSE.from(sourcesText([getSource(facts, source).number]), nameVoices(facts, [voiceOf.get(source) ?? ""]));
  const why = withSource(facts, [together, ...others.map(tellOther)].join(" "), citations);
  const optionOf = (source: string, because: string | null): Option => ({
    id: source,
    text: sourceOption(getSource(facts, source)),
    refutedBy: because === null ? null : refuteBy(facts, claim, because, citationsOfClaim(claim, source)),
    trueOf: null,
  });
  const parts = { subject: claim.id, claim, skill: "source", citations, why } as const;
  const random = createRandom(seed, `own-voice ${claim.id}`);
  const likeness = meanOf(shared.flatMap((source) => others.map((other) => bench.between(source, other))));
  const drafts: Draft[] = [];
  const [key, ...more] = others;
  if (key !== undefined && more.length === 0 && shared.length > 1) {
    const options = shuffle(random, [optionOf(key, null), ...shared.map((source) => optionOf(source, together))]);
    const item = composeSourceItem(facts, { ...parts, family: "own-voice", stem: stems.own, options });
    drafts.push({ item: { ...item, kind: "choice", key: [key] }, likeness });
  }
  const options = shuffle(random, [
    ...shared.map((source) => optionOf(source, null)),
    ...others.map((source) => optionOf(source, tellOther(source))),
  ]);
  const item = composeSourceItem(facts, {
    ...parts,
    family: "own-voice",
    subject: `${claim.id}.shared`,
    stem: stems.same,
    options,
  });
  drafts.push({ item: { ...item, kind: "multiple", key: shared }, likeness });
  return drafts;
}

/** Which report has a matter from another voice than the rest, and which of them share one: it is the voice that counts, not the paper. */
export const ownVoice: Family = {
  id: "own-voice",
  harvest: (workshop) => {
    const bench = getReportBench(workshop.facts);
    const drafts: Draft[] = [];
    const drops: Drop[] = [];
    for (const claim of workshop.facts.course.claims) {
      if (workshop.facts.predicates.get(claim.predicate)?.aside) {
        drops.push({ family: "own-voice", claim: claim.id, role: null, reason: "said-in-passing" });
        continue;
      }
      const split = splitByVoice(workshop.facts, claim);
      if (!split) continue;
      const made = composeBoth(workshop, bench, split);
      if (typeof made !== "string") drafts.push(...made);
      else drops.push({ family: "own-voice", claim: claim.id, role: null, reason: made });
    }
    return { drafts, drops };
  },
};
