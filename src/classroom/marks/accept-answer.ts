import type { Item, Response } from "../../quiz/item";
import type { ScoringMode } from "../../quiz/score/score";
import { scoreMultiple } from "../../quiz/score/score-multiple";
import { scoreResponse } from "../../quiz/score/score-response";
import { judgeText } from "../../quiz/score/score-text";
import { listAnswers } from "./given-answers";

/** Whether a typed name is the key's or one that a teacher accepts, with the slips that any right name bears; what was accepted is no rival. */
function isAcceptedName(item: Extract<Item, { kind: "text" }>, text: string, answers: readonly string[]): boolean {
  const isAccepted = (names: readonly string[]): boolean =>
    answers.some((answer) => judgeText({ key: { accepted: names }, rivals: [] }, answer).kind === "exact");
  const rivals = item.rivals.filter(({ accepted }) => !isAccepted(accepted));
  const { kind } = judgeText({ key: { accepted: [...item.key.accepted, ...answers] }, rivals }, text);
  return kind === "exact" || kind === "slip";
}

/** The share of the mark that a response earns where all of these answers count as right beside the key; at least one. */
function earnWith(item: Item, response: Response, answers: readonly string[]): number {
  if (item.kind === "multiple" && response.kind === "multiple") {
    const ticked = answers.filter((answer) => response.options.includes(answer));
    return scoreMultiple({ ...item, key: [...new Set([...item.key, ...ticked])] }, response.options).earned;
  }
  if (item.kind === "match" && response.kind === "match") {
    const isRight = ({ prompt, option }: { readonly prompt: string; readonly option: string }): boolean =>
      response.pairs[prompt] === option || answers.includes(`${prompt} ${response.pairs[prompt]}`);
    return item.key.filter(isRight).length / item.key.length;
  }
  if (item.kind === "text" && response.kind === "text") return isAcceptedName(item, response.text, answers) ? 1 : 0;
  return listAnswers(item, response).some((given) => answers.includes(given)) ? 1 : 0;
}

/**
 * What a response earns out of one where a teacher accepts further answers, in the words of `listAnswers`. They add up: each line of a match is right by the key or by any of them, all that
 * were ticked of several answers count as keys, and a name is held against all of them. Those that were not ticked are asked of nobody, so that accepting an answer never costs anybody a mark.
 */
export function scoreAccepting(
  item: Item,
  response: Response | undefined,
  mode: ScoringMode,
  answers: readonly string[],
): number {
  const { earned, max } = scoreResponse(item, response, mode);
  const own = max === 0 ? 0 : earned / max;
  return response && answers.length > 0 ? Math.max(own, earnWith(item, response, answers)) : own;
}
