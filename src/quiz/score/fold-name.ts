/** The Arabic article as it is written before another word in Latin letters, with its assimilated forms; those in u are left out, since "US" and "UN" are names. */
const ARTICLES = new Set("al el ul il ad ed an en ar er as es ash esh at et ath eth adh edh az ez".split(" "));

const APOSTROPHES = /['’‘`´ʼʿʾʻ\u02bd]/gu;
const MARKS = /[\p{M}\u0640]/gu;
const GAPS = /[\p{Pd}\s_/]+/gu;
const STOPS = /[.,;:!?"“”„«»()[\]]/gu;

/**
 * A name as it is compared: NFKC, case folded, without marks, apostrophes, the signs for hamza and ayn and full stops;
 * hyphens and spaces are one space. "Deir-ez Zōr" becomes "deir ez zor", "U.S." "us".
 */
export function foldName(text: string): string {
  return text
    .normalize("NFKC")
    .toUpperCase()
    .toLowerCase()
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(APOSTROPHES, "")
    .replace(STOPS, "")
    .replace(GAPS, " ")
    .trim();
}

/** Words that stand before a name and are no part of it, folded. */
const TITLES = new Set("mr mrs ms dr sir col colonel gen general president secretary minister".split(" "));

/** A folded name without the English article before it: "the salt guild" becomes "salt guild". */
export const withoutThe = (folded: string): string => folded.replace(/^the (?=.)/, "");

/** A folded name without titles before it, as long as a word is left: "col anna holt" becomes "anna holt", "general" stays. */
export function withoutTitle(folded: string): string {
  const words = folded.split(" ");
  const start = words.findIndex((word, i) => i === words.length - 1 || !TITLES.has(word));
  return words.slice(start).join(" ");
}

/**
 * A folded name without the Arabic article. It is one only where a separator and another word follow, so "aleppo" stays whole, and so does
 * the last word: "al qanat" becomes "qanat", "tell es safa" "tell safa".
 */
export function withoutArticle(folded: string): string {
  const words = folded.split(" ");
  return words.filter((word, i) => i === words.length - 1 || !ARTICLES.has(word)).join(" ");
}
