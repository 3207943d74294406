import { distanceKm } from "../../atlas/distance";
import { plural } from "../../course/plural";
import type { Item, MatchItem, MultipleItem, NumberItem, OrderItem, PinItem, Response, TextItem } from "../item";
import { foldName } from "../score/fold-name";
import { readNumber } from "../score/read-number";
import { roundMark } from "../score/round-mark";
import type { Score, ScoringMode } from "../score/score";
import { scoreOrder } from "../score/score-order";
import { NOTHING_AT } from "../score/score-pin";
import { scoreResponse } from "../score/score-response";
import { judgeText } from "../score/score-text";

/** Two decimals at most: "0.33", "0.5", "1". */
const figure = (n: number): string => String(Math.round(n * 100) / 100);

const marks = ({ earned, max }: Pick<Score, "earned" | "max">): string =>
  `${roundMark(earned, 2, max)} of ${figure(max)} ${max === 1 ? "mark" : "marks"}`;

function explainMultiple(item: MultipleItem, chosen: readonly string[], score: Score): string {
  const wrong = item.options.filter(({ id }) => !item.key.includes(id));
  const hits = item.key.filter((id) => chosen.includes(id)).length;
  const misses = wrong.filter(({ id }) => chosen.includes(id)).length;
  const found = `You chose ${hits} of the ${plural(item.key.length, "right answer", "right answers")}`;
  if (hits === item.key.length && misses === 0) return `${found} and none of the wrong ones: ${marks(score)}.`;
  const taken = `${misses} of the ${plural(wrong.length, "wrong one", "wrong ones")}`;
  if (misses === 0)
    return `${found} and none of the wrong ones. The mark is the share of right answers: ${marks(score)}.`;
  const sum = `${figure(hits / item.key.length)} less ${figure(misses / Math.max(wrong.length, 1))}`;
  const rule =
    "The share of wrong answers is taken off the share of right ones, so that ticking everything earns nothing";
  return `${found} and ${taken}. ${rule}: ${sum}, which makes ${marks(score)}.`;
}

function explainOrder(item: OrderItem, order: readonly string[], mode: ScoringMode): string {
  const practice = scoreOrder(item, order);
  const score = scoreOrder(item, order, mode);
  const { right, of } = practice.detail;
  const pairs = `${right} of ${plural(of, "pair")} ${right === 1 ? "stands" : "stand"} in the order that the reports prove`;
  switch (mode) {
    case "practice":
      return `${pairs}: ${marks(practice)}.`;
    case "assigned":
      return right === of
        ? `${pairs}: ${marks(score)}.`
        : `${pairs}, which in practice is ${figure(practice.earned)}. Guessing earns half of the pairs on average, so assigned work counts what lies above half: ${marks(score)}.`;
    case "exact":
      return right === of
        ? `${pairs}: ${marks(score)}.`
        : `${pairs}, which in practice is ${figure(practice.earned)}. This assignment gives the mark for the whole order or nothing: ${marks(score)}.`;
    case "adjacent": {
      const next = `${score.detail.right} of ${plural(score.detail.of, "pair", "pairs")} of neighbours in order: ${marks(score)}`;
      return `${next}. Neighbours are two events with no third one provably between them. Of all pairs, ${pairs}, which in practice is ${figure(practice.earned)}.`;
    }
  }
}

function explainNumber({ key }: NumberItem, text: string, score: Score): string {
  const given = readNumber(text);
  if (given === null)
    return `“${text.trim()}” cannot be read as one number, so there is nothing to compare: ${marks(score)}.`;
  const edges = [key.value - key.tolerance, key.value + (key.above ?? key.tolerance)].map(figure);
  const range =
    key.tolerance === 0 ? `only ${figure(key.value)} counts` : `anything from ${edges[0]} to ${edges[1]} counts`;
  return `The reports say ${key.text}, so ${range}. You gave ${figure(given)}: ${marks(score)}.`;
}

function explainPin({ target }: PinItem, pin: { readonly lon: number; readonly lat: number }, score: Score): string {
  const km = distanceKm(target, pin);
  const far = km < 10 ? figure(Math.round(km * 10) / 10) : String(Math.round(km));
  const [full, nothing] = [Math.round(target.fullKm), Math.round(NOTHING_AT * target.fullKm)];
  return `Your pin lies ${far} km from the place. Up to ${full} km earns the full mark, ${nothing} km or more earns nothing: ${marks(score)}.`;
}

function explainText(item: TextItem, text: string, score: Score): string {
  const verdict = judgeText(item, text);
  const typed = `“${text.trim()}”`;
  switch (verdict.kind) {
    case "exact":
      return `${typed} is the name: ${marks(score)}.`;
    case "slip":
      return `${typed} is near enough to “${verdict.as}” and to nothing else, so the spelling is forgiven: ${marks(score)}.`;
    case "rival":
      return foldName(text) === foldName(verdict.as)
        ? `${typed} is a name, but not the one that is asked for: ${marks(score)}.`
        : `${typed} is as near to “${verdict.as}”, which is something else: ${marks(score)}.`;
    case "far":
      return `${typed} is too far from any name that is right here: ${marks(score)}.`;
  }
}

function explainMatch(item: MatchItem, score: Score): string {
  return `${score.detail.right} of ${plural(item.key.length, "line", "lines")} right: ${marks(score)}.`;
}

/**
 * Why an answer earned its mark, in one to three sentences that a pupil understands: "4 of 6 pairs stand in the order that the reports prove, which in practice is 0.67. Guessing
 * earns half of the pairs on average, so assigned work counts what lies above half: 0.33 of 1 mark." It may give the key away: for feedback only. No response, or
 * one of another kind, is no answer.
 */
export function explainMark(item: Item, response: Response | undefined, mode: ScoringMode = "practice"): string {
  const score = scoreResponse(item, response, mode);
  if (response?.kind !== item.kind) return `No answer: ${marks(score)}.`;
  if (item.kind === "multiple" && response.kind === "multiple") return explainMultiple(item, response.options, score);
  if (item.kind === "order" && response.kind === "order") return explainOrder(item, response.order, mode);
  if (item.kind === "match") return explainMatch(item, score);
  if (item.kind === "number" && response.kind === "number") return explainNumber(item, response.text, score);
  if (item.kind === "pin" && response.kind === "pin") return explainPin(item, response, score);
  if (item.kind === "text" && response.kind === "text") return explainText(item, response.text, score);
  return `${score.earned === score.max ? "Right" : "Wrong"}: ${marks(score)}.`;
}
