import { type FactBase, getClaim, getSource } from "../../course/fact-base";

/** Id of the card that a claim's markers open. */
export const cardId = (claim: string): string => `claim-${claim}`;

/** The marker behind a sentence; it opens the card of the claim that the sentence rests on. `n` is the claim's number on this page, `at` ("source#paragraph", several with spaces between) the paragraphs that the sentence speaks of, where it does not speak of all. */
export function Cite({ facts, claim, n, at }: { facts: FactBase; claim: string; n: number; at?: string | undefined }) {
  const places = (at?.split(" ") ?? []).map((place) => {
    const [source = "", paragraph] = place.split("#");
    return `, source ${getSource(facts, source).number}, paragraph ${paragraph}`;
  });
  return (
    <button
      aria-label={`Who reports this? ${n}${places.join("")}: ${getClaim(facts, claim).gist}`}
      className="cite"
      popoverTarget={cardId(claim)}
      type="button"
    >
      {n}
    </button>
  );
}
