interface Word {
  readonly word: string;
  /** Where it begins and ends in the text it was read from. */
  readonly start: number;
  readonly end: number;
}

/** The words of a text in small letters: runs of letters and digits of its NFKC form. */
export function listWords(text: string): string[] {
  return [
    ...text
      .normalize("NFKC")
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+/gu),
  ].map(([word]) => word);
}

/** The same words with their places in the text as it stands; each run of letters, marks and digits is normalized by itself. */
export function locateWords(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap((match) =>
    listWords(match[0]).map((word) => ({ word, start: match.index, end: match.index + match[0].length })),
  );
}
