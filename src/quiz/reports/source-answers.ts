import { corroborate } from "../../course/corroboration";
import type { Origin } from "../../course/course";
import { type FactBase, getOrigin, getSource } from "../../course/fact-base";
import type { Draft } from "../family";
import { findOnlyGiven, listGiven } from "../options/account-options";
import { optionId } from "../telling/explain";
import { citationsOf, type Dispute, getReportBench, listSources, type Report } from "./report-bench";
import { nobodyId, ownWordsId, STEMS, saysNothingId } from "./source-wording";
import { listToldOrigins } from "./told-origins";
import { askAnotherVoice, mapVoices } from "./voice-names";

type SourceItem = Draft["item"];

/** Families whose items ask for the sourcing of a claim; all others ask for its content. */
const SOURCE_FAMILIES: ReadonlySet<string> = new Set([
  "which-report",
  "which-reports",
  "according-to",
  "do-they-agree",
  "count-voices",
  "whose-word",
  "whose-words",
  "own-voice",
  "another-voice",
  "what-would-settle",
]);

export const asksForSources = ({ family }: Pick<SourceItem, "family">): boolean => SOURCE_FAMILIES.has(family);

/** Whether an option is right, wrong for a stated reason, or (null) neither is sure. */
type Verdict = (option: string) => boolean | null;

const findReport = (
  facts: FactBase,
  item: SourceItem,
  stemsOf: (report: Report) => readonly string[],
): Report | undefined =>
  getReportBench(facts).reports.find(
    (report) => report.claim.id === item.asks[0] && stemsOf(report).includes(item.stem),
  );

const findDispute = (facts: FactBase, item: SourceItem): Dispute | undefined =>
  getReportBench(facts).disputes.find(({ claim }) => claim.id === item.asks[0]);

function judgeReports(facts: FactBase, item: SourceItem): Verdict | null {
  const report = findReport(facts, item, ({ says }) => [
    STEMS.whichReport(says),
    STEMS.whichOfThese(says),
    STEMS.whichReports(says),
  ]);
  if (!report) return null;
  return (source) => (citationsOf(report.account, source).length > 0 ? true : report.others.has(source) ? false : null);
}

function judgeAccounts(facts: FactBase, item: SourceItem): Verdict | null {
  const dispute = findDispute(facts, item);
  const source = facts.course.sources.find((one) => {
    const question = dispute?.claim.difference?.question ?? null;
    return question !== null && STEMS.accordingTo(one, question) === item.stem;
  });
  const own = dispute && source ? findOnlyGiven(dispute, source.id) : null;
  const given = dispute && own ? listGiven(facts, dispute) : null;
  if (!dispute || !source || !given) return null;
  return (option) => {
    const account = given.find(({ id }) => id === option)?.account;
    return account === undefined || dispute.alsoPrints(source.id, account) ? null : account === own;
  };
}

function judgeVoices(facts: FactBase, item: SourceItem): Verdict | null {
  const report = findReport(facts, item, ({ clause }) => (clause === null ? [] : [STEMS.voices(clause)]));
  return report ? (option) => option === String(corroborate(facts, report.account).independent) : null;
}

function judgeTellers(facts: FactBase, item: SourceItem): Verdict | null {
  const claim = facts.claims.get(item.asks[0] ?? "");
  const [source, ...more] = listSources(facts, item.citations);
  if (!claim || source === undefined || more.length > 0) return null;
  const origins = claim.accounts
    .flatMap((account) => citationsOf(account, source))
    .map(({ origin }) => getOrigin(facts, origin));
  const tellers = new Set(origins.map(({ speaker, carrier }) => speaker ?? carrier));
  if (tellers.size !== 1) return null;
  return (option) => tellers.has(option) || (isVoiceOf(facts, origins, option) ? null : false);
}

function judgeOwnVoice(facts: FactBase, item: SourceItem): Verdict | null {
  const claim = facts.claims.get(item.asks[0] ?? "");
  if (!claim) return null;
  const voices = mapVoices(facts, claim.accounts);
  const sharesOne = (source: string): boolean | null => {
    const own = voices.get(source);
    if (own?.length !== 1) return null;
    return item.options.some(({ id }) => id !== source && voices.get(id)?.[0] === own[0]);
  };
  if (item.kind === "multiple") return sharesOne;
  return (source) => {
    const shares = sharesOne(source);
    return shares === null ? null : !shares;
  };
}

function judgeOtherVoices(facts: FactBase, item: SourceItem): Verdict | null {
  const report = findReport(facts, item, ({ account, clause }) =>
    corroborate(facts, account).voices.flatMap((voice) => {
      return facts.actors.has(voice) && clause !== null ? [askAnotherVoice(facts, voice, account, clause)] : [];
    }),
  );
  const [voice] = report ? corroborate(facts, report.account).voices : [];
  if (voice === undefined) return null;
  return (option) => {
    const voices = facts.course.origins
      .filter((origin) => (origin.speaker ?? origin.voice) === option)
      .map((origin) => origin.voice);
    if (voices.length === 0) return null;
    if (voices.every((one) => one === voice)) return false;
    return voices.every((one) => one !== voice) && facts.overlapping.get(option)?.has(voice) !== true ? true : null;
  };
}

function judgeSettlement(facts: FactBase, item: SourceItem): Verdict | null {
  const settled = facts.claims.get(item.asks[0] ?? "")?.difference?.settled;
  const idOf = (text: string): string => optionId({ kind: "label", text });
  if (!settled) return null;
  return (option) =>
    option === idOf(settled.would) ? true : settled.wouldNot.some(({ what }) => idOf(what) === option) ? false : null;
}

const JUDGES: Readonly<Record<string, (facts: FactBase, item: SourceItem) => Verdict | null>> = {
  "which-report": judgeReports,
  "which-reports": judgeReports,
  "according-to": judgeAccounts,
  "count-voices": judgeVoices,
  "whose-word": judgeTellers,
  "own-voice": judgeOwnVoice,
  "another-voice": judgeOtherVoices,
  "what-would-settle": judgeSettlement,
};

function findFaultInMatch(facts: FactBase, item: Extract<SourceItem, { kind: "match" }>): string | null {
  const dispute = findDispute(facts, item);
  const given = dispute && listGiven(facts, dispute);
  if (!dispute || !given) return "asks what nobody differs on";
  for (const { prompt, option } of item.key) {
    const told = dispute.given.get(getSource(facts, prompt).id) ?? [];
    const right = told.length === 0 ? saysNothingId : given.find(({ account }) => account === told[0])?.id;
    const isUnsure = given.some(({ account }) => dispute.alsoPrints(prompt, account));
    if (told.length > 1 || isUnsure || right !== option) return `${prompt} does not give "${option}" alone`;
    if (!item.options.some(({ id }) => id === option)) return `no option is right for "${prompt}"`;
  }
  const isSpare = item.options.some(({ id }) => !item.key.some(({ option }) => option === id));
  return isSpare ? null : "has no spare option";
}

/** Whether somebody is the voice behind some origins, or may be it: who tells what a voice knows is not the only one to be named for it. */
const isVoiceOf = (facts: FactBase, origins: readonly Origin[], id: string): boolean =>
  origins.some(({ voice }) => voice === id || (voice !== null && facts.overlapping.get(id)?.has(voice) === true));

const wordOf = ({ speaker, carrier }: Pick<Origin, "speaker" | "carrier">): string =>
  speaker ?? (carrier === null ? nobodyId : ownWordsId(carrier));

/** Every line is keyed with the one word on which its source tells it, and no other option may be that word. */
function findFaultInWords(facts: FactBase, item: Extract<SourceItem, { kind: "match" }>): string | null {
  const [source, ...more] = listSources(facts, item.citations);
  if (source === undefined || more.length > 0 || item.stem !== STEMS.whoseWords(getSource(facts, source)))
    return "cannot be read as a question on one source";
  const ids = item.options.map(({ id }) => id);
  if (ids.includes(nobodyId) && ids.some((id) => id.startsWith(ownWordsId(""))))
    return "sets what nobody is credited with beside a paper's own words";
  for (const { prompt, option } of item.key) {
    const origins = (facts.claims.get(prompt)?.accounts ?? [])
      .flatMap((account) => citationsOf(account, source))
      .map(({ origin }) => getOrigin(facts, origin));
    const words = origins.map(({ speaker, carrier }) => speaker ?? (carrier === null ? nobodyId : ownWordsId(carrier)));
    if (words.length === 0 || words.some((word) => word !== option)) return `"${prompt}" is not told on "${option}"`;
    const beside = item.citations.flatMap(({ source: cited, paragraph }) =>
      item.prompts.some(({ id, citations }) => id === prompt && citations.some((one) => one.paragraph === paragraph))
        ? listToldOrigins(facts, cited, paragraph)
        : [],
    );
    const near = beside.map((origin) => wordOf(getOrigin(facts, origin)));
    const unsure = ids.find(
      (id) =>
        id !== option &&
        (near.includes(id) || isVoiceOf(facts, origins, id) || facts.overlapping.get(option)?.has(id) === true),
    );
    if (unsure !== undefined) return `"${unsure}" may be right for "${prompt}" as well`;
  }
  return item.options.some(({ id }) => !item.key.some(({ option }) => option === id)) ? null : "has no spare option";
}

/**
 * What is wrong with the key of an item that asks for sources, worked out again from the facts alone, or null: every key must be right, and everything else
 * wrong beyond doubt.
 */
export function findSourceFault(facts: FactBase, item: SourceItem): string | null {
  if (item.kind === "match")
    return item.family === "whose-words" ? findFaultInWords(facts, item) : findFaultInMatch(facts, item);
  const judge = JUDGES[item.family]?.(facts, item);
  if (!judge || (item.kind !== "choice" && item.kind !== "multiple")) return "cannot be read as a question on sources";
  const keys: readonly string[] = item.key;
  if (keys.length === 0 || keys.some((key) => !item.options.some(({ id }) => id === key)))
    return "no option is the key";
  for (const { id } of item.options) {
    const verdict = judge(id);
    if (keys.includes(id) && verdict !== true) return `the facts do not give the key "${id}"`;
    if (!keys.includes(id) && verdict !== false)
      return verdict ? `"${id}" is right as well` : `"${id}" may be right as well`;
  }
  return null;
}
