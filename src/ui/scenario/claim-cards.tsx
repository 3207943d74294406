import type { ReactNode } from "react";
import type { Claim } from "../../course/course";
import { type FactBase, getClaim, getSource } from "../../course/fact-base";
import { renderSentence } from "../../course/render";
import { listArrived, tellBy } from "../../scenario/knowledge-clock";
import type { Scenario } from "../../scenario/scenario";
import { cardId } from "../cite/cite";
import { ClaimCard } from "../cite/claim-card";
import { groupParagraphs } from "../cite/paragraph-links";
import { ClaimNumber } from "./claim-number";
import { cardKey, type StoryCards } from "./story-card";

/** The cards of a story: each shows a claim as far as the documents print it that had arrived by the day of its line. */
export function makeCards(facts: FactBase, { cites, header }: Scenario): StoryCards {
  const byKey: Record<string, StoryCards["byKey"][string]> = {};
  const nodes: Record<string, ReactNode> = {};
  for (const reference of cites) {
    const claim = getClaim(facts, reference.claim);
    const shown = reference.day === null ? claim : asOf(facts, claim, listArrived(header.arrivals, reference.day));
    const id = cardId(shown.id);
    byKey[cardKey(reference)] = { id, gist: shown.gist, at: tellWhere(facts, shown) };
    nodes[id] ??= <ClaimCard claim={shown} facts={facts} n={<ClaimNumber claim={claim.id} />} />;
  }
  return { byKey, nodes };
}

function tellWhere(facts: FactBase, claim: Claim): string {
  const cited = groupParagraphs(
    facts,
    claim.accounts.flatMap(({ citations }) => citations),
  );
  return cited
    .map(({ source, paragraphs }) => {
      const { number } = getSource(facts, source);
      return `source ${number}, ${paragraphs.length === 1 ? "paragraph" : "paragraphs"} ${paragraphs.join(", ")}`;
    })
    .join("; ");
}

const EARLY = "This card shows only what had arrived by the day of the scene. The debrief opens all documents.";

/** The claim as the documents that had arrived print it, under an id that says which these are. */
function asOf(facts: FactBase, claim: Claim, arrived: ReadonlySet<string>): Claim {
  const told = tellBy(claim, arrived);
  const all = new Set(claim.accounts.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const known = [...all].filter((source) => arrived.has(source)).sort();
  if (told === null || known.length === all.size) return claim;
  // A gist may speak of documents that came later; the predicate's own sentence cannot.
  const accounts = told.accounts.map((account) => ({
    ...account,
    gist: renderSentence(facts, claim.predicate, account.args) ?? account.gist,
  }));
  const [only, ...others] = accounts;
  return {
    ...claim,
    accounts,
    id: `${claim.id}-by-${known.join("-")}`,
    gist: only !== undefined && others.length === 0 ? only.gist : claim.gist,
    note: EARLY,
    mapChecks: [],
  };
}
