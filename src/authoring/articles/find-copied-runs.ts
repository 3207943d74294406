import type { Problem } from "../problem";
import { problemAt } from "../problem";
import { listWords, locateWords } from "../words";
import { listQuotedRanges } from "./quoted-ranges";

/** How many words of an article in a row count as copied. */
const RUN_WORDS = 9;

/** Files that are searched: texts that people write. */
const SEARCHED = /\.(?:yaml|yml|md|mdx|ink|ts|tsx|mjs|json|csv|txt|css)$/;

export function isSearched(path: string): boolean {
  return SEARCHED.test(path) && !/(?:^|\/)package-lock\.json$/.test(path);
}

/** Every run of nine words of the articles, with the names of an article that has it. */
export function indexRuns(articles: ReadonlyMap<string, string>): Map<string, string> {
  const runs = new Map<string, string>();
  for (const [name, text] of articles) {
    const words = listWords(text);
    for (let i = 0; i + RUN_WORDS <= words.length; i++) {
      const run = words.slice(i, i + RUN_WORDS).join(" ");
      if (!runs.has(run)) runs.set(run, name);
    }
  }
  return runs;
}

/**
 * Runs of nine words or more of an article in a file, outside a quotation. A run
 * that only begins or ends in a quotation is reported. Overlapping runs are one problem.
 */
export function findCopiedRuns(path: string, text: string, runs: ReadonlyMap<string, string>): Problem[] {
  const words = locateWords(text);
  const ranges = listQuotedRanges(path, text);
  const isCopied = (index: number): string | null => {
    const [first, last] = [words[index], words[index + RUN_WORDS - 1]];
    if (first === undefined || last === undefined) return null;
    const article = runs.get(
      words
        .slice(index, index + RUN_WORDS)
        .map(({ word }) => word)
        .join(" "),
    );
    return article === undefined || ranges.some(([start, end]) => start <= first.start && last.end <= end)
      ? null
      : article;
  };
  const problems: Problem[] = [];
  for (let index = 0; index < words.length; index++) {
    const article = isCopied(index);
    if (article === null) continue;
    let end = index;
    while (isCopied(end + 1) !== null) end++;
    const run = words.slice(index, end + RUN_WORDS);
    const line = text.slice(0, run[0]?.start).split("\n").length;
    problems.push(
      problemAt(
        { file: path, line },
        `${run.length} words of ${article}: "${run.map(({ word }) => word).join(" ")}"`,
        "say it in our words, or quote at most 16 with the speaker",
      ),
    );
    index = end + RUN_WORDS - 1;
  }
  return problems;
}
