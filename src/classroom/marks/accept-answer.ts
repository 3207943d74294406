import type { Item, Response } from "../../quiz/item";
import type { ScoringMode } from "../../quiz/score/score";
import { scoreMultiple } from "../../quiz/score/score-multiple";
import { scoreResponse } from "../../quiz/score/score-response";
import { judgeText } from "../../quiz/score/score-text";
import { listAnswers } from "./given-answers";

/** Whether a typed name is one that a teacher accepts, with the slips that any right name bears; what was a rival of the key is none of itself. */
function isAcceptedName(item: Extract<Item, { kind: "text" }>, text: string, answer: string): boolean {
  const isSame = (accepted: readonly string[]): boolean =>
    judgeText({ key: { accepted }, rivals: [] }, answer).kind === "exact";
  const rivals = item.rivals.filter(({ accepted }) => !isSame(accepted));
  const { kind } = judgeText({ key: { accepted: [answer] }, rivals }, text);
  return kind === "exact" || kind === "slip";
}

/** The share of the mark that a response earns where one answer more counts as right. */
function earnWith(item: Item, response: Response, answer: string): number {
  if (item.kind === "multiple" && response.kind === "multiple")
    return scoreMultiple({ ...item, key: [...new Set([...item.key, answer])] }, response.options).earned;
  if (item.kind === "match" && response.kind === "match") {
    const isRight = ({ prompt, option }: { readonly prompt: string; readonly option: string }): boolean =>
      response.pairs[prompt] === option || answer === `${prompt} ${response.pairs[prompt]}`;
    return item.key.filter(isRight).length / item.key.length;
  }
  if (item.kind === "text" && response.kind === "text") return isAcceptedName(item, response.text, answer) ? 1 : 0;
  return listAnswers(item, response).includes(answer) ? 1 : 0;
}

/**
 * What a response earns out of one where a teacher accepts further answers: the most that the key or the key together with one of them gives, so that accepting an answer never costs
 * anybody a mark. `answers` are in the words of `listAnswers`.
 */
export function scoreAccepting(
  item: Item,
  response: Response | undefined,
  mode: ScoringMode,
  answers: readonly string[],
): number {
  const { earned, max } = scoreResponse(item, response, mode);
  const all = response ? answers.map((answer) => earnWith(item, response, answer)) : [];
  return Math.max(max === 0 ? 0 : earned / max, ...all);
}
