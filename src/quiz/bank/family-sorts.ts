import type { Claim } from "../../course/course";
import { BEFORE, DATED } from "../../course/event-order";
import type { FactBase } from "../../course/fact-base";

const isDate = ({ predicate }: Claim): boolean => predicate === DATED.predicate;
const isOrder = ({ predicate }: Claim): boolean => predicate === BEFORE.predicate;

/** Why a claim is not of the sort that some families take, as the code of a drop; null where it is. */
type Sort = (facts: FactBase, claim: Claim) => string | null;

const ofReports: Sort = (_facts, claim) => (isDate(claim) || isOrder(claim) ? "asked-by-time" : null);
const ofDisputes: Sort = (_facts, { accounts }) => (accounts.length < 2 ? "reports-agree" : null);
const ofTime: Sort = (_facts, claim) => (isDate(claim) || isOrder(claim) ? "in-no-row" : "no-time");
const ofDates: Sort = (_facts, claim) => (isDate(claim) ? null : "no-date");
const ofPairs: Sort = ({ predicates }, { predicate }) =>
  predicates.get(predicate)?.pair ? "pair-in-names" : "no-pair";
/** As other roles, but a wording that stands with wordings alone is matched and no option. */
const ofWordings: Sort = (facts, claim) =>
  Object.values(facts.predicates.get(claim.predicate)?.roles ?? {}).every(({ kind }) => kind === "label")
    ? "wordings-alone"
    : ofRoles(facts, claim);

const ofSplits: Sort = () => "no-split";

/** A question for one of the claim's roles: families take those whose answers are of their kind. */
const ofRoles: Sort = ({ predicates }, { predicate }) =>
  Object.keys(predicates.get(predicate)?.ask ?? {}).length === 0 ? "nothing-to-ask" : "other-answer";

const SORTS: Readonly<Record<string, Sort>> = {
  when: ofDates,
  "which-first": ofTime,
  "order-events": ofTime,
  "which-label": ofWordings,
  "which-pair": ofPairs,
  "which-pairs": ofPairs,
  "according-to": ofDisputes,
  "do-they-agree": ofDisputes,
  "what-would-settle": ofDisputes,
  "own-voice": ofSplits,
  "count-voices": ofReports,
  "whose-word": ofReports,
  "whose-words": ofReports,
  "another-voice": ofReports,
  "which-report": ofReports,
  "which-reports": ofReports,
};

/** Why a family that said nothing of a claim does not ask it, as the code of a drop. A family that is not listed here takes questions for roles. */
export const findSortReason = (facts: FactBase, family: string, claim: Claim): string =>
  (SORTS[family] ?? ofRoles)(facts, claim) ?? "not-drawn";
