import type { TrueOf } from "../../quiz/item";

/** How a refutation on a map begins, as `chosenPlaceText` words it: left out where the place has been named. */
const PLACE = /^The place chosen is [^.]+\. (?=.)/;

export const withoutPlace = (because: string): string => because.replace(PLACE, "");

/** What refutes an option and what it is true of, once where both are the same. */
export const tellBoth = (because: string, trueOf: TrueOf | null): string =>
  trueOf === null || because.endsWith(trueOf.text) ? because : `${because} ${trueOf.text}`;
