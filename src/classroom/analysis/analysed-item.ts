import type { Item } from "../../quiz/item";
import type { ItemStatistics } from "../statistics/item-statistics";

/** An answer that pupils gave, and how many. */
export interface GivenAnswer {
  /** As a change "accept" names it; null for what has no name there: nothing, and a pin at none of the spots. */
  readonly answer: string | null;
  readonly text: string;
  readonly isKey: boolean;
  readonly isAccepted: boolean;
  readonly count: number;
  /** Of those who were asked. */
  readonly share: number;
  /** Share within the lowest and the highest third of results, where that is known. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface AnalysedItem {
  readonly item: Item;
  readonly statistics: ItemStatistics;
  readonly asked: number;
  /** The commonest first; kinds that show options list all of them. */
  readonly answers: readonly GivenAnswer[];
  readonly suspected: readonly string[];
  readonly isVoid: boolean;
  readonly isCredited: boolean;
}
