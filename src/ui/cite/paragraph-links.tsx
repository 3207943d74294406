import { type FactBase, getSource } from "../../course/fact-base";
import { sourcePath } from "../../course/paths";

/** Paragraphs of one source, in order. */
export interface CitedSource {
  readonly source: string;
  readonly paragraphs: readonly number[];
}

/** Paragraphs by source, in the order of the sources' numbers, each once. Throws where a source is none of the course. */
export function groupParagraphs(
  facts: FactBase,
  cited: readonly { readonly source: string; readonly paragraph: number }[],
): readonly CitedSource[] {
  const bySource = new Map<string, Set<number>>();
  for (const { source, paragraph } of cited) bySource.set(source, (bySource.get(source) ?? new Set()).add(paragraph));
  return [...bySource]
    .map(([source, paragraphs]) => ({ source, paragraphs: [...paragraphs].sort((a, b) => a - b) }))
    .sort((a, b) => getSource(facts, a.source).number - getSource(facts, b.source).number);
}

/** "source 1, paragraph 5; source 2, paragraphs 3, 4": each paragraph leads to its place on the source's page. */
export function ParagraphLinks({ facts, cited }: { facts: FactBase; cited: readonly CitedSource[] }) {
  const { course } = facts;
  return cited.map(({ source, paragraphs }, i) => {
    const { number } = getSource(facts, source);
    const [only, ...others] = paragraphs;
    return (
      <span className="at" key={source}>
        {i > 0 && "; "}
        {others.length === 0 ? (
          <a href={sourcePath(course.id, source, only)}>
            source {number}, paragraph {only}
          </a>
        ) : (
          <>
            source {number}, paragraphs{" "}
            {paragraphs.map((n, j) => (
              <span key={n}>
                {j > 0 && ", "}
                <a aria-label={`${n}, source ${number}`} className="at-n" href={sourcePath(course.id, source, n)}>
                  {n}
                </a>
              </span>
            ))}
          </>
        )}
      </span>
    );
  });
}
