import type { PublicItem } from "../../../classroom/working/public-item";
import type { Item, ItemKind, Response } from "../../../quiz/item";

/** A question as its controls take it: in practice with its key, which marks the answer; in assigned work without. */
export type AskedItem<K extends ItemKind = ItemKind> = Extract<Item | PublicItem, { readonly kind: K }>;

/** How a question stands on the screen: open, or answered with this. */
export interface Shown {
  readonly response: Response | undefined;
  /** What was given before and can still be changed, where nothing is told yet. */
  readonly draft?: Response | undefined;
  /** Ids of the stem, which names the controls, and of the sentence that says why an answer was not taken. */
  readonly stemId: string;
  readonly troubleId: string;
  /** Whether that sentence is shown. */
  readonly troubled: boolean;
  /** To be called where an answer changes without an event of a field. */
  readonly onChange: () => void;
}

export interface Mark {
  readonly state: "right" | "chosen-right" | "missed" | "wrong";
  readonly text: string;
}

/** What is said of an answer that was given. */
export const markOfGiven = (isRight: boolean): Mark =>
  isRight ? { state: "chosen-right", text: "your answer, right" } : { state: "wrong", text: "your answer, wrong" };

/** The same of one among others, one of which is right; null for those that were neither right nor chosen. */
export function markOfOne(isKey: boolean, chosen: boolean): Mark | null {
  if (chosen) return markOfGiven(isKey);
  return isKey ? { state: "right", text: "right answer" } : null;
}

/** What an option of a choice says after the answer; null before it. */
export function markOf(key: string | undefined, option: string, response: Response | undefined): Mark | null {
  return key === undefined || !response || !("option" in response)
    ? null
    : markOfOne(option === key, response.option === option);
}

/** The same where several options are right: one that was not ticked is missed. */
export function markOfSeveral(
  keys: readonly string[] | undefined,
  option: string,
  response: Response | undefined,
): Mark | null {
  if (keys === undefined || response?.kind !== "multiple") return null;
  const chosen = response.options.includes(option);
  const isKey = keys.includes(option);
  return isKey && !chosen ? { state: "missed", text: "missed: right too" } : markOfOne(isKey, chosen);
}
