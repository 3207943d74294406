/** A stretch of a text (`to` excluded) and a term under which it is found. Stretches may overlap: "ez-Zahr" is "ez", "zahr" and "ezzahr". */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly term: string;
}

/** "U.N.", "2,000" and "3.5", "Ba’ath" and "harbour’s". */
const WORD =
  /\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{M}\p{N}])|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’‘`][\p{L}\p{M}\p{N}]+)*/gu;

const HYPHEN = /^[-\u2010-\u2013]$/;

/** Letters that differ from their plain form by more than a mark. Tatweel only stretches a word. */
const PLAIN: Readonly<Record<string, string>> = {
  ٱ: "ا",
  ى: "ي",
  ة: "ه",
  "\u0640": "",
  ø: "o",
  đ: "d",
  ł: "l",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};

const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "g");

/** Words that tell nothing apart, unless they are all that was typed. */
const COMMON = new Set(
  "a an and are as at be been by did do does for from had has have he her his how if in into is it its me my not of on or she so than that the their them then there they this to was we were what when where which who whom whose why will with would you".split(
    " ",
  ),
);

/** A name of more parts is not written as one word. */
const MOST_JOINED = 3;

/**
 * A word without what spellings differ in: case, accents and vowel signs, ʿ and ’, forms of alef, a genitive’s s, stops of an abbreviation,
 * commas between digits, spaces that a ligature of several words holds. May be "".
 */
export function foldWord(word: string): string {
  const bare = word
    .replace(/['’]s$/i, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\s\u02b0-\u02ff'’‘`,]/gu, "")
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? "");
  return /\p{N}/u.test(bare) ? bare : bare.replaceAll(".", "");
}

/** "النهر" is found as "نهر" as well; what would be left of a short word is too little to find anything by. */
const withoutArabicArticle = (term: string): string => term.replace(/^ال(?=\p{L}{3})/u, "");

const join = (parts: readonly Word[]): Word => ({
  from: parts[0]?.from ?? 0,
  to: parts.at(-1)?.to ?? 0,
  term: parts.map(({ term }) => term).join(""),
});

/** The words of a text, those between which a hyphen stands together. */
function listCompounds(text: string): readonly (readonly Word[])[] {
  const compounds: Word[][] = [];
  for (const { 0: match, index: from } of text.matchAll(WORD)) {
    const word = { from, to: from + match.length, term: foldWord(match) };
    if (word.term === "") continue;
    const last = compounds.at(-1);
    if (last?.at(-1)?.to === from - 1 && HYPHEN.test(text.charAt(from - 1))) last.push(word);
    else compounds.push([word]);
  }
  return compounds;
}

/** Every word under every term that it is found by: "ez-Zahr" under "ez", "zahr" and "ezzahr". */
export function listWords(text: string): readonly Word[] {
  return listCompounds(text).flatMap((parts) => {
    const bare = parts
      .map((part) => ({ ...part, term: withoutArabicArticle(part.term) }))
      .filter(({ term }, i) => term !== parts[i]?.term);
    return [...parts, ...bare, ...(parts.length > 1 ? [join(parts)] : [])];
  });
}

/** As `listWords`, and a short name also as one word: "Wadi Zahr" under "wadizahr". */
export function listNameWords(name: string): readonly Word[] {
  const parts = listCompounds(name).flat();
  const words = listWords(name);
  const whole = join(parts);
  const isNew = parts.length > 1 && parts.length <= MOST_JOINED && !words.some(({ term }) => term === whole.term);
  return isNew ? [...words, whole] : words;
}

/** The Arabic article in Latin letters: "al", or made like the sound after it ("ez" before "Zahr", "ash" before "Sham"). */
const isArticle = (term: string, next: string | undefined): boolean =>
  /^[aeu]l$/.test(term) || (/^[ae](?:sh|th|dh|[dnrstz])$/.test(term) && next?.startsWith(term.slice(1)) === true);

/** The terms to look for: articles and common words only where nothing else was typed. Each once; none in a text without letters and digits. */
export function listQueryTerms(query: string): readonly string[] {
  const terms = listCompounds(query).flatMap((parts) => parts.map(({ term }) => term));
  const telling = terms.filter((term, i) => !COMMON.has(term) && !isArticle(term, terms[i + 1]));
  return [...new Set((telling.length > 0 ? telling : terms).map(withoutArabicArticle))];
}

/** The terms that tell something; all of them where none does (a group called "IS"). */
function dropCommon(terms: readonly string[]): readonly string[] {
  const telling = terms.filter((term) => !COMMON.has(term));
  return telling.length > 0 ? telling : terms;
}

/** Terms of running text, for the index. */
export const listTextTerms = (text: string): readonly string[] => dropCommon(listWords(text).map(({ term }) => term));

/** Terms of a name, for the index. */
export const listNameTerms = (name: string): readonly string[] =>
  dropCommon(listNameWords(name).map(({ term }) => term));

/** What all ways to type one name share: [without articles and common words, as one word]. */
export function nameKeys(name: string): readonly [string, string] {
  return [listQueryTerms(name).join(" "), join(listCompounds(name).flat()).term];
}
