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

/** What an option of a choice says after the answer; null before it, and for options that were neither right nor chosen. */
export function markOf(key: string | undefined, option: string, response: Response | undefined): Mark | null {
  if (key === undefined || !response || !("option" in response)) return null;
  const chosen = response.option === option;
  if (option === key)
    return chosen ? { state: "chosen-right", text: "your answer, right" } : { state: "right", text: "right answer" };
  return chosen ? { state: "wrong", text: "your answer" } : null;
}

/** The same where several options are right: one that was not ticked is missed. */
export function markOfSeveral(
  keys: readonly string[] | undefined,
  option: string,
  response: Response | undefined,
): Mark | null {
  if (keys === undefined || response?.kind !== "multiple") return null;
  const chosen = response.options.includes(option);
  if (!keys.includes(option)) return chosen ? { state: "wrong", text: "your answer, wrong" } : null;
  return chosen
    ? { state: "chosen-right", text: "your answer, right" }
    : { state: "missed", text: "missed: right too" };
}
