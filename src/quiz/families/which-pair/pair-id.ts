import type { Pair } from "./list-pairs";

/** Id of the option of two actors. */
export const pairId = ({ first, second }: Pair): string => `pair-${first.id}-${second.id}`;
