import type { Draft } from "../draft";
import type { Problem, Spot } from "../problem";
import { problemAt } from "../problem";
import type { Path } from "../schemas/explain-issue";
import type { Entry } from "../schemas/yaml-entries";
import { listWords } from "../words";

/** How long a quotation may be, in words. */
export const QUOTATION_WORDS = 16;

/** Keys whose text is a list of printed forms or not prose of ours. */
const PRINTED = new Set(["title", "names", "figures", "times", "printed", "spellings", "hash"]);

/** Text within quotation marks in our own prose is at most 16 words long. */
export function checkQuotations({ authored }: Draft): Problem[] {
  const { course, actors, places, events, origins, predicates, claims, glossary, sources, lessons } = authored;
  const entries: readonly Entry<unknown>[] = [
    ...(course === null ? [] : [course]),
    ...actors,
    ...places,
    ...events,
    ...origins,
    ...predicates,
    ...claims,
    ...glossary,
    ...sources,
    ...lessons.flatMap(({ meta }) => (meta === null ? [] : [meta])),
  ];
  const inFacts = entries.flatMap((entry) =>
    listTexts(entry.value).flatMap(({ path, text }) =>
      listQuotations(text)
        .filter(isLong)
        .map((quoted) => tooLong(quoted, entry.spot(...path))),
    ),
  );
  const inLessons = lessons
    .flatMap(({ blocks, elements }) => [
      ...blocks,
      ...elements.flatMap(({ values, spot }) =>
        [...values.values()].flatMap((value) => listTexts(value).map(({ text }) => ({ text, spot }))),
      ),
    ])
    .flatMap(({ text, spot }) =>
      listQuotations(text)
        .filter(isLong)
        .map((quoted) => tooLong(quoted, spot)),
    );
  return [...inFacts, ...inLessons];
}

/** The quotations of a text that are too long, as problems at a spot. */
export function checkQuotationsIn(text: string, spot: Spot): Problem[] {
  return listQuotations(text)
    .filter(isLong)
    .map((quoted) => tooLong(quoted, spot));
}

/** What stands within “ ” or " ", without the marks. */
function listQuotations(text: string): string[] {
  return [...text.matchAll(/“([^”]*)”|"([^"]*)"/g)].map((match) => match[1] ?? match[2] ?? "");
}

function isLong(quoted: string): boolean {
  return listWords(quoted).length > QUOTATION_WORDS;
}

function tooLong(quoted: string, spot: { file: string; line: number }): Problem {
  return problemAt(
    spot,
    `a quotation of ${listWords(quoted).length} words: "${quoted.slice(0, 30)}..."`,
    `quote at most ${QUOTATION_WORDS} words`,
  );
}

function listTexts(value: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((part, index) => listTexts(part, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (PRINTED.has(key) ? [] : listTexts(part, [...path, key])));
}
