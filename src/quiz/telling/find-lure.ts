import type { Item, Lure, Response } from "../item";
import { readNumber } from "../score/read-number";
import { judgeText } from "../score/score-text";

/** The lure that a wrong typed answer is: for a name by the rules that a right one is judged by, for a number exactly. Undefined where it is none. */
export function findLure(item: Item, response: Response): Lure | undefined {
  if (item.kind === "number" && response.kind === "number") {
    const given = readNumber(response.text);
    return item.lures.find(({ accepted }) => given !== null && accepted.some((text) => readNumber(text) === given));
  }
  if (item.kind === "text" && response.kind === "text") {
    const others = [item.key, ...item.lures];
    return item.lures.find((lure) => {
      const rivals = others.filter(({ id }) => id !== lure.id);
      const { kind } = judgeText({ key: lure, rivals }, response.text);
      return kind === "exact" || kind === "slip";
    });
  }
  return undefined;
}
