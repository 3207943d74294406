import type { Citation } from "../../course/course";

/** Under which key a question holds the paragraph of a citation. */
export const citationKey = ({ source, paragraph }: Citation): string => `${source}#${paragraph}`;

/** The paragraphs behind some citations, each once, in the order given. Apart from what opens a question, since it is all that its feedback needs. */
export function listProofs<Proof>(
  { proofs }: { readonly proofs: Readonly<Record<string, Proof>> },
  citations: readonly Citation[],
): readonly Proof[] {
  const keys = new Set(citations.map(citationKey));
  return [...keys].flatMap((key) => proofs[key] ?? []);
}
