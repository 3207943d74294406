import { type FactBase, getClaim } from "../../course/fact-base";

/** Id of the card that a claim's markers open. */
export const cardId = (claim: string): string => `claim-${claim}`;

/** The marker behind a sentence; it opens the card of the claim that the sentence rests on. `n` is the claim's number on this page. */
export function Cite({ facts, claim, n }: { facts: FactBase; claim: string; n: number }) {
  return (
    <button aria-label={`Who reports this? ${n}: ${getClaim(facts, claim).gist}`} className="cite" popoverTarget={cardId(claim)} type="button">
      {n}
    </button>
  );
}
