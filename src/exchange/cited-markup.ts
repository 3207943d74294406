import type { Citation } from "../course/course";
import type { FactBase } from "../course/fact-base";
import type { Batch } from "./batch";
import { cleanText } from "./clean-text";
import { element, escapeMarks, type Markup } from "./markup";
import { CITED, citedText, SAYS } from "./wording";

type Linking = Pick<Batch, "facts" | "base">;

/** Paragraphs by source, in the order of the sources' numbers, each once: "source 1, paragraph 14 (the Bay Paper)". */
export function listProofs(facts: FactBase, citations: readonly Citation[]): readonly string[] {
  return [...facts.sources.values()]
    .sort((a, b) => a.number - b.number)
    .flatMap(({ id, number, label }) => {
      const cited = citations.filter(({ source }) => source === id).map(({ paragraph }) => paragraph);
      const paragraphs = [...new Set(cited)].sort((a, b) => a - b);
      return paragraphs.length === 0 ? [] : [citedText(number, paragraphs, label)];
    });
}

/** One sentence with every paragraph that proves an item and the name of its source, or "" where nothing is cited. */
export function proofSentence(facts: FactBase, citations: readonly Citation[]): string {
  const proofs = listProofs(facts, citations);
  return proofs.length === 0 ? "" : `${SAYS.proof} ${proofs.join("; ")}.`;
}

/** Escaped, with line ends as breaks. */
const plain = (clean: string): string => escapeMarks(clean).replace(/\n/g, "<br/>");

/** A text as HTML. With a base, the words "source 3, paragraph 9" lead to that paragraph's page. */
export function citedMarkup({ facts, base }: Linking, text: string): Markup {
  const clean = cleanText(text);
  if (base === null) return { xml: plain(clean) };
  const sourceOf = new Map([...facts.sources.values()].map((source) => [source.number, source.id]));
  const parts: string[] = [];
  let end = 0;
  for (const match of clean.matchAll(CITED)) {
    const [words, number = "", numbers = ""] = match;
    const source = sourceOf.get(Number(number));
    if (source === undefined) continue;
    const link = (shown: string, paragraph: string): string =>
      element("a", { href: `${base}/${facts.course.id}/sources/${source}#p${paragraph}` }, shown).xml;
    const head = words.slice(0, words.length - numbers.length);
    const [only, ...others] = numbers.split(/, | and /);
    parts.push(
      plain(clean.slice(end, match.index)),
      only !== undefined && others.length === 0
        ? link(words, only)
        : plain(head) + numbers.replace(/\d+/g, (paragraph) => link(paragraph, paragraph)),
    );
    end = match.index + words.length;
  }
  parts.push(plain(clean.slice(end)));
  return { xml: parts.join("") };
}

/** Paragraphs of HTML, one for each text that says something. */
export const citedParagraphs = (batch: Linking, texts: readonly string[]): readonly Markup[] =>
  texts.filter((text) => cleanText(text) !== "").map((text) => ({ xml: `<p>${citedMarkup(batch, text).xml}</p>` }));
