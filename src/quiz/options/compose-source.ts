import type { Citation, Claim } from "../../course/course";
import { type FactBase, getSource } from "../../course/fact-base";
import type { Skill } from "../../course/predicate";
import type { Option, Refutation } from "../item";
import { itemLessons } from "../item-lessons";
import { toRunning } from "../reports/claim-clause";
import type { Denial, Report } from "../reports/report-bench";
import { BECAUSE, sourceOption } from "../reports/source-wording";
import { listCitations, withSource } from "../telling/explain";
import { composeId, listShownClaims } from "./compose-choice";
import { listToldClaims } from "./told-claims";

/** What all items on sources are made of, whatever their kind. */
export interface SourceItemParts {
  readonly family: string;
  /** What tells this item from others of its family on the claim. */
  readonly subject: string;
  readonly claim: Claim;
  /** What it asks besides, where it has several lines. */
  readonly also?: readonly Claim[];
  readonly skill: Skill;
  readonly stem: string;
  readonly options: readonly Option[];
  readonly citations: readonly Citation[];
  readonly why: string;
  /** Texts besides stem, options and why that the learner gets to see. */
  readonly texts?: readonly string[];
}

/** The fields that items on sources share. The stem tells the claim, so the item is an enemy of all that asks it, and of what its words give away besides. */
export function composeSourceItem(facts: FactBase, parts: SourceItemParts) {
  const { family, subject, claim, also = [], skill, stem, options, citations, why } = parts;
  const asks = [claim, ...also].map(({ id }) => id);
  const texts = [
    stem,
    why,
    ...options.flatMap(({ text, refutedBy }) => [text, refutedBy?.because ?? ""]),
    ...(parts.texts ?? []),
  ];
  const tells = [...new Set(texts.flatMap((text) => listToldClaims(facts, text)))].filter((id) => !asks.includes(id));
  return {
    id: composeId(family, subject, options),
    family,
    skill,
    ...itemLessons(facts, asks),
    stem,
    options,
    citations,
    asks,
    claims: [...new Set([...listShownClaims(asks, options), ...tells])],
    ...(tells.length > 0 ? { tells } : {}),
    why,
  };
}

/** A refutation by the claim itself, with where to read it. */
export function refuteBy(
  facts: FactBase,
  claim: Claim,
  because: string,
  citations: readonly Citation[] = listCitations(claim),
): Refutation {
  return { claim: claim.id, because: withSource(facts, because, citations), citations };
}

const refutations = new WeakMap<Report, Map<string, Option>>();

function composeWrong(facts: FactBase, report: Report, source: string, denial: Denial): Option {
  const named = getSource(facts, source);
  const base = { id: source, text: sourceOption(named) };
  if (denial.kind === "otherwise") {
    const { instead, citations } = denial;
    const because = BECAUSE.otherwise(named, report.says, instead && toRunning(facts, instead.gist));
    return { ...base, refutedBy: refuteBy(facts, report.claim, because, citations), trueOf: null };
  }
  const tellers = report.by.map((id) => getSource(facts, id).number);
  const because = BECAUSE.silent(named, tellers);
  return { ...base, refutedBy: refuteBy(facts, report.claim, because, report.account.citations), trueOf: null };
}

/** A source as an option: a key of the report, or wrong for the reason that the bench found. Made once for each report. */
export function composeSourceOption(facts: FactBase, report: Report, source: string): Option {
  const denial = report.others.get(source);
  if (!denial) return { id: source, text: sourceOption(getSource(facts, source)), refutedBy: null, trueOf: null };
  const made = refutations.get(report) ?? new Map<string, Option>();
  refutations.set(report, made);
  const option = made.get(source) ?? composeWrong(facts, report, source, denial);
  made.set(source, option);
  return option;
}
