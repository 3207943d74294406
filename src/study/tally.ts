import type { Day } from "./day";
import type { ClaimCard } from "./replay";

/** How much of an actor, place or event is known, in words that promise no more than the log tells. */
export type Known = "not asked" | "practised" | "partly remembered" | "remembered";

export interface Tally {
  /** Claims that can be asked, and of them those that were asked, are remembered, were missed on the last day, and are due. */
  readonly of: number;
  readonly asked: number;
  readonly remembered: number;
  readonly missed: number;
  readonly due: number;
  readonly known: Known;
}

/** Counts what the cards tell of some claims. Remembered as a whole is only what has every claim remembered. */
export function tallyClaims(cards: ReadonlyMap<string, ClaimCard>, claims: readonly string[], today: Day): Tally {
  const asked = claims.flatMap((claim) => cards.get(claim) ?? []);
  const remembered = asked.filter(({ standing }) => standing === "remembered").length;
  const known: Known =
    asked.length === 0
      ? "not asked"
      : remembered === 0
        ? "practised"
        : remembered < claims.length
          ? "partly remembered"
          : "remembered";
  return {
    of: claims.length,
    asked: asked.length,
    remembered,
    missed: asked.filter(({ missed }) => missed !== null).length,
    due: asked.filter(({ due }) => due <= today).length,
    known,
  };
}
