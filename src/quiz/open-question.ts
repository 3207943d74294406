import type { Citation } from "../course/course";
import { type FactBase, getSource } from "../course/fact-base";
import { sourcePath } from "../course/paths";
import type { Item, Option } from "./item";
import { listLures } from "./options/list-lures";
import type { ScoringMode } from "./score/score";
import { citationKey } from "./telling/list-proofs";

/** A paragraph that proves something, ready to be shown and followed. */
export interface Proof {
  readonly text: string;
  readonly href: string;
  readonly gist: string;
}

/** An item with the paragraphs that its feedback may point to, so that it can be shown without the rest of the course. */
export interface OpenQuestion {
  readonly item: Item;
  readonly proofs: Readonly<Record<string, Proof>>;
  /** How the assignment that it belongs to marks an order; not there in practice. */
  readonly orders?: ScoringMode;
}

function listAllCitations(item: Item): readonly Citation[] {
  const shown: readonly Option[] = [...item.options, ...listLures(item)];
  const ofOptions = shown.flatMap(({ refutedBy, trueOf }) => [
    ...(refutedBy?.citations ?? []),
    ...(trueOf?.citations ?? []),
  ]);
  const ofPairs =
    item.kind === "match" ? [...item.prompts, ...item.refutations].flatMap(({ citations }) => citations) : [];
  return [...item.citations, ...ofOptions, ...ofPairs];
}

/** Throws where the item cites a source that the course lacks. */
export function openQuestion(facts: FactBase, item: Item): OpenQuestion {
  const proofs: Record<string, Proof> = {};
  for (const citation of listAllCitations(item)) {
    const { id, number, paragraphs } = getSource(facts, citation.source);
    proofs[citationKey(citation)] ??= {
      text: `Source ${number}, paragraph ${citation.paragraph}`,
      href: sourcePath(facts.course.id, id, citation.paragraph),
      gist: paragraphs[citation.paragraph - 1]?.gist ?? "",
    };
  }
  return { item, proofs };
}
