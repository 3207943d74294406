import type { Draft } from "../draft";
import type { Problem } from "../problem";
import { problemAt } from "../problem";

/** A paragraph yields claims or says why it yields none: not both, not neither. */
export function checkAccounted(draft: Draft): Problem[] {
  const cited = listCitedParagraphs(draft);
  const allClaims = !draft.authored.damaged.has("claim") && !draft.authored.damaged.has("event");
  return draft.authored.sources.flatMap(({ value, spot }) =>
    value.paragraphs.flatMap(({ n, none }, index) => {
      const where = `${value.id}#${n}`;
      const yields = cited.has(where);
      if (yields && none !== null)
        return [
          problemAt(
            spot("paragraphs", index, "none"),
            `${where} yields claims, yet says why it yields none`,
            'drop "none", or the citations',
          ),
        ];
      if (allClaims && !yields && none === null)
        return [
          problemAt(
            spot("paragraphs", index),
            `${where} is not accounted for`,
            'cite it in a claim, or say under "none" why it yields none',
          ),
        ];
      return [];
    }),
  );
}

/** How many paragraphs yield claims or say why not, of how many. */
export function countAccounted(draft: Draft): { accounted: number; all: number } {
  const cited = listCitedParagraphs(draft);
  const paragraphs = draft.authored.sources.flatMap(({ value }) =>
    value.paragraphs.map(({ n, none }) => cited.has(`${value.id}#${n}`) !== (none !== null)),
  );
  return { accounted: paragraphs.filter(Boolean).length, all: paragraphs.length };
}

/** Paragraphs count from 1 without a gap, sources as well; no two records describe one file. */
export function checkNumbering({ authored }: Draft): Problem[] {
  const problems: Problem[] = [];
  const files = new Map<string, string>();
  const numbers = new Map<number, string>();
  for (const { value, spot } of authored.sources) {
    value.paragraphs.forEach(({ n }, index) => {
      if (n !== index + 1)
        problems.push(
          problemAt(
            spot("paragraphs", index, "n"),
            `paragraph ${n} stands where ${index + 1} should`,
            "number the paragraphs from 1 without a gap",
          ),
        );
    });
    const [sameFile, sameNumber] = [files.get(value.file), numbers.get(value.number)];
    if (sameFile !== undefined)
      problems.push(
        problemAt(spot("file"), `"${sameFile}" is the record of ${value.file}`, "write one record for each file"),
      );
    if (sameNumber !== undefined)
      problems.push(
        problemAt(
          spot("number"),
          `"${sameNumber}" has the number ${value.number}`,
          "number the sources from 1, each once",
        ),
      );
    else if (value.number > authored.sources.length + authored.broken.size)
      problems.push(
        problemAt(
          spot("number"),
          `there are ${authored.sources.length} sources, and this is number ${value.number}`,
          "number the sources from 1 without a gap",
        ),
      );
    files.set(value.file, value.id);
    numbers.set(value.number, value.id);
  }
  return problems;
}

function listCitedParagraphs({ claims }: Draft): Set<string> {
  return new Set(
    claims.flatMap(({ accounts }) =>
      accounts.flatMap(({ citations }) => citations.map(({ source, paragraph }) => `${source}#${paragraph}`)),
    ),
  );
}
