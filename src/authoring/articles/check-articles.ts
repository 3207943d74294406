import { foldText, listParagraphs } from "../../course/paragraph-text";
import type { Problem } from "../problem";
import { problemAt } from "../problem";
import type { SourceRecord } from "../schemas/schema-course";
import type { Entry } from "../schemas/yaml-entries";
import { hashParagraph } from "./article-text";

/** How a title ends that is not written out: a long one would be a copy. */
const CUT = / ?…$/;

/** Holds the records against the articles' texts: title, number of paragraphs, hashes, and every name, figure and time as printed. */
export function checkArticles(
  records: readonly Entry<SourceRecord>[],
  articles: ReadonlyMap<string, string>,
): Problem[] {
  return records.flatMap((record) => {
    const { value, spot } = record;
    const article = articles.get(value.file);
    if (article === undefined)
      return [
        problemAt(
          spot("file"),
          `there is no article ${value.file}`,
          `the folder holds ${[...articles.keys()].join(", ") || "no .txt file"}`,
        ),
      ];
    const paragraphs = listParagraphs(article);
    const problems: Problem[] = [];
    if (value.title !== null && !foldText(article).includes(foldText(value.title.replace(CUT, ""))))
      problems.push(problemAt(spot("title"), "the article does not print this title", "write it as printed, or null"));
    if (paragraphs.length !== value.paragraphs.length) {
      problems.push(
        problemAt(
          spot("paragraphs"),
          `the article has ${paragraphs.length} paragraphs, the record ${value.paragraphs.length}`,
          "paragraphs are the non-empty lines",
        ),
      );
    }
    return [...problems, ...value.paragraphs.flatMap((_, index) => checkParagraph(record, index, paragraphs))];
  });
}

function checkParagraph({ value, spot }: Entry<SourceRecord>, index: number, paragraphs: readonly string[]): Problem[] {
  const paragraph = value.paragraphs[index];
  const text = paragraphs[(paragraph?.n ?? 0) - 1];
  if (paragraph === undefined || text === undefined) return [];
  const hash = hashParagraph(text);
  const where = `${value.id}#${paragraph.n}`;
  const wrong =
    hash === paragraph.hash
      ? []
      : [problemAt(spot("paragraphs", index, "hash"), `the hash of ${where} is another`, `it is ${hash}`)];
  const missing = (["names", "figures", "times"] as const).flatMap((list) =>
    paragraph[list].flatMap((printed, at) =>
      isPrinted(printed, text)
        ? []
        : [
            problemAt(
              spot("paragraphs", index, list, at),
              `${where} does not print "${printed}"`,
              "write it as printed, or drop it",
            ),
          ],
    ),
  );
  return [...wrong, ...missing];
}

/** Whether folded text holds a wording that no letter or digit continues on either side: "US" is not printed by "USA". */
export function isPrinted(wording: string, text: string): boolean {
  const escaped = foldText(wording).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "u").test(text);
}
