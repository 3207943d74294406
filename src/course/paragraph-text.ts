/** Text in Unicode's composed form with every run of white space folded to one space, trimmed. */
export function foldText(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

/** The non-empty lines of an article, folded; the first is paragraph 1. */
export function listParagraphs(article: string): string[] {
  return article
    .split(/\r?\n/)
    .map(foldText)
    .filter((line) => line !== "");
}
