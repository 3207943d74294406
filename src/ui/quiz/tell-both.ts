import type { TrueOf } from "../../quiz/item";

/** What refutes an option and what it is true of, once where both are the same. */
export const tellBoth = (because: string, trueOf: TrueOf | null): string =>
  trueOf === null || because.endsWith(trueOf.text) ? because : `${because} ${trueOf.text}`;
