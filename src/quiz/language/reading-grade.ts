/**
 * Syllables of a word, at least 1: groups of vowels, less a silent ending (-e, -es, -ed), which English leaves unspoken but for -le, for -ed after t or d
 * and for -es after a hiss. A word with a capital or a digit counts 1: names and numbers say nothing of how hard a sentence is.
 */
export function countSyllables(word: string): number {
  if (/[\p{Lu}\p{N}]/u.test(word)) return 1;
  const parts = word.replace(/['’](s|t)?/g, "").split(/[^\p{L}]+/u);
  const spoken = parts.map((part) => {
    const heard = part
      .replace(/(?<=[^aeiouylr]|[aeiouy][lr])e$/, "")
      .replace(/(?<=[aeiouy].*[^td])ed$/, "d")
      .replace(/(?<=[aeiouy].*[^szxhcgaeiouyl])es$/, "s");
    return heard.match(/[aeiouy]+/g)?.length ?? (part ? 1 : 0);
  });
  return Math.max(
    1,
    spoken.reduce((sum, n) => sum + n, 0),
  );
}

/**
 * Flesch-Kincaid grade of a text of at least one word: 0.39 · words per sentence + 11.8 · syllables per word − 15.59 (Kincaid, Fishburne, Rogers & Chissom 1975),
 * with one syllable for each word of a name. The first word of a sentence is read in lower case, since its capital makes it no name. Example: "Who spoke of the
 * flood?" has 5 words and 5 syllables: 0.39 · 5 + 11.8 − 15.59 = −1.84.
 */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.?!]+(?:\s|$)/).filter((sentence) => /\p{L}/u.test(sentence));
  const words = sentences.flatMap((sentence) =>
    (sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []).map((word, i) => (i === 0 ? word.toLowerCase() : word)),
  );
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
