import type { Item, Response } from "../quiz/item";
import { scoreResponse } from "../quiz/score/score-response";
import { summarize } from "../quiz/telling/summarize";
import type { Day } from "./day";
import type { Confidence, ReviewEntry } from "./review-log";

/** When an answer was given, how sure of it, and a name for it that no other answer has. */
export interface Occasion {
  readonly id: string;
  readonly at: number;
  readonly day: Day;
  readonly confidence: Confidence | null;
}

/**
 * How far the answer was right about one of the claims that the item asks, from 0 to 1: in match items its own lines, in order items the provable
 * pairs that rest on it, in all others the mark of the whole.
 */
function scoreClaim(item: Item, response: Response, claim: string): number {
  if (item.kind === "match" && response.kind === "match") {
    const lines = item.key.filter(({ prompt }) => prompt === claim);
    const right = lines.filter(({ prompt, option }) => response.pairs[prompt] === option);
    if (lines.length > 0) return right.length / lines.length;
  }
  if (item.kind === "order" && response.kind === "order") {
    const placeOf = (event: string): number => response.order.indexOf(event);
    const pairs = item.key.pairs.filter(({ claims }) => claims.includes(claim));
    const right = pairs.filter(({ before, after }) => placeOf(before) >= 0 && placeOf(before) < placeOf(after));
    if (pairs.length > 0) return right.length / pairs.length;
  }
  const { earned, max } = scoreResponse(item, response);
  return max === 0 ? 0 : earned / max;
}

/**
 * The claims of which the answer tells something. Where one option stands against several others, each by claims of its own, a wrong choice tells only of those
 * that the item names for the option chosen; where it names none of those it asks, of all.
 */
function listTold(item: Item, response: Response): readonly string[] {
  if (item.kind === "match" || item.kind === "order" || !("option" in response)) return item.asks;
  const chosen = item.options.find(({ id }) => id === response.option);
  const named = [chosen?.refutedBy?.claim, chosen?.trueOf?.claim];
  const told = item.asks.filter((claim) => chosen?.refutedBy && named.includes(claim));
  return told.length > 0 ? told : item.asks;
}

/** What an answer tells of the claims that its item asks, as entries of the log. The id of each is the occasion's, with the claim. */
export function logAnswer(item: Item, response: Response, occasion: Occasion): readonly ReviewEntry[] {
  const { confusions } = summarize({ items: [item] }, { [item.id]: response });
  const told = listTold(item, response);
  // A match item says which claim each confusion belongs to; in the others there is one, and the first claim bears it.
  const isOf = (claim: string, claims: readonly string[]): boolean =>
    item.kind === "match" ? claims[0] === claim : claim === told[0];
  return told.map((claim) => {
    const score = scoreClaim(item, response, claim);
    const confusion = confusions.find(({ relation, claims }) => relation === "instead-of" && isOf(claim, claims));
    return {
      ...occasion,
      id: `${occasion.id} ${claim}`,
      claim,
      family: item.family,
      kind: item.kind,
      score,
      mixed: score < 1 && confusion ? [confusion.key.option, confusion.chosen.option] : null,
    };
  });
}
