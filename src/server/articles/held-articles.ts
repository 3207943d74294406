import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Course, Source } from "../../course/course";
import { listParagraphs } from "../../course/paragraph-text";

/** The articles of a course as somebody keeps them. */
interface HeldArticles {
  /** Texts by "source#paragraph", of those alone whose hash is the record's. */
  readonly paragraphs: ReadonlyMap<string, string>;
  /** A sentence for each article that is missing, or is not the one that was recorded. */
  readonly problems: readonly string[];
}

const keyOf = (source: string, paragraph: number): string => `${source}#${paragraph}`;

/** As records hold it: SHA-256, hex, of the folded text. */
const hashText = (folded: string): string => createHash("sha256").update(folded, "utf8").digest("hex");

function holdArticle(folder: string, { id, file, label, paragraphs }: Source): HeldArticles {
  let text: string;
  try {
    text = readFileSync(join(folder, file), "utf8");
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === "ENOENT" ? "there is no such file" : "it cannot be read";
    return { paragraphs: new Map(), problems: [`${file} (${label}): ${why} in ${folder}.`] };
  }
  const texts = listParagraphs(text);
  const [same, other] = [new Map<string, string>(), [] as number[]];
  for (const { n, hash } of paragraphs) {
    const found = texts[n - 1];
    if (found !== undefined && hashText(found) === hash) same.set(keyOf(id, n), found);
    else other.push(n);
  }
  if (other.length === 0) return { paragraphs: same, problems: [] };
  const which =
    other.length === paragraphs.length
      ? "no paragraph is"
      : `${other.length === 1 ? "paragraph" : "paragraphs"} ${other.join(", ")} ${other.length === 1 ? "is not" : "are not"}`;
  return { paragraphs: same, problems: [`${file} (${label}): ${which} the text that the course was made from.`] };
}

/** Reads the articles of a course from a folder and holds each paragraph against its record. */
export function holdArticles(folder: string, course: Pick<Course, "sources">): HeldArticles {
  const held = course.sources.map((source) => holdArticle(folder, source));
  return {
    paragraphs: new Map(held.flatMap(({ paragraphs }) => [...paragraphs])),
    problems: held.flatMap(({ problems }) => problems),
  };
}

/** The text of a paragraph, or null where it is not held. */
export const findHeld = ({ paragraphs }: HeldArticles, source: string, paragraph: number): string | null =>
  paragraphs.get(keyOf(source, paragraph)) ?? null;
