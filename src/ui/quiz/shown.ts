import type { Response } from "../../quiz/item";

/** How a question stands on the screen: open, or answered with this. */
export interface Shown {
  readonly response: Response | undefined;
}

export interface Mark {
  readonly state: "right" | "chosen-right" | "wrong";
  readonly text: string;
}

/** What an option of a choice says after the answer; null before it, and for options that were neither right nor chosen. */
export function markOf(key: string, option: string, response: Response | undefined): Mark | null {
  if (!response || !("option" in response)) return null;
  const chosen = response.option === option;
  if (option === key)
    return chosen ? { state: "chosen-right", text: "your answer, right" } : { state: "right", text: "right answer" };
  return chosen ? { state: "wrong", text: "your answer" } : null;
}
