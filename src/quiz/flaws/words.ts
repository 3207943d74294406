import { rememberTexts } from "../language/remember-texts";

/** What the rules read in a text. The lists are of the language in which this room asks (see `wording.ts`). */

/** The text without what stands in quotation marks: a speaker may be as absolute or vague as he was. */
export const unquoted: (text: string) => string = rememberTexts((text) =>
  text.replace(/[“"][^“”"]*[”"]|(?<!\p{L})‘[^‘’]*’(?!\p{L})/gu, " "),
);

export const countWords = (text: string): number => text.trim().split(/\s+/).length;

export const NEGATIVES = /\b(not|never|except|false|without|neither|nor|none|no|cannot|unlike|excluding|\w+n['’]t)\b/i;

export const ABSOLUTES =
  /\b(always|never|none|all|every|each and every|entire|entirely|completely|absolutely|totally|definitely|only|certainly|must|everyone|everybody|everything|nobody|nothing|invariably|undoubtedly|exclusively)\b/i;

export const VAGUE =
  /\b(frequently|usually|rarely|generally|nearly|somewhat|often|sometimes|mostly|perhaps|seldom|occasionally|typically|normally|fairly|possibly|commonly|maybe)\b/i;

const FUNCTION_WORDS = new Set(
  "a an the and or of in on at to for from by with as is are was were who that which their its his her this these those it they near about".split(
    " ",
  ),
);

/** The words of a text that carry meaning, in lower case, each once. Hyphens part words: "coast-guard" has two. */
export const partsOf: (text: string) => ReadonlySet<string> = rememberTexts((text) => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !FUNCTION_WORDS.has(word)));
});

const MONTHS = "january february march april may june july august september october november december".split(" ");
const DATE =
  /\b(?:(\d{1,2})\s+)?(january|february|march|april|may|june|july|august|september|october|november|december)(?:\s+(\d{4}))?\b/i;
const ISO = /\b(\d{4})-(\d{2})(?:-(\d{2}))?\b/;
/** A year by itself, not a number of four digits before something that is counted. */
const ALONE = /^(\p{L}+\s+)?(1\d{3}|20\d{2})$/u;
const YEAR = /\b(1\d{3}|20\d{2})\b/;

const numberOf = (text: string | undefined): number => Number(text ?? 0);

/** Where the first date of a text stands in time, as a number that grows with it; null where there is none. A missing part counts as 0. */
export const readDate: (text: string) => number | null = rememberTexts((text) => {
  const iso = ISO.exec(text);
  if (iso) return numberOf(iso[1]) * 10_000 + numberOf(iso[2]) * 100 + numberOf(iso[3]);
  const date = DATE.exec(text);
  const year = YEAR.exec(text)?.[1];
  if (!date) return ALONE.test(text) ? numberOf(year) * 10_000 : null;
  return (
    numberOf(date[3] ?? year) * 10_000 + (MONTHS.indexOf((date[2] ?? "").toLowerCase()) + 1) * 100 + numberOf(date[1])
  );
});

const SPELT = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const FIRST_WORDS = /^(?:(?:about|some|around|more than|at least|over|up to|nearly|almost|a)\s+)*([\w.,]+)/i;

/** The number with which a text begins ("about 60 vehicles", "three towns"), or null. */
export function readNumber(text: string): number | null {
  const [, first] = FIRST_WORDS.exec(text.trim()) ?? [];
  if (first === undefined) return null;
  const spelt = SPELT.indexOf(first.toLowerCase());
  if (spelt >= 0) return spelt;
  const digits = first.replace(/[.,]+$/, "");
  return /^\d{1,3}(,\d{3})*(\.\d+)?$|^\d+(\.\d+)?$/.test(digits) ? Number(digits.replace(/,/g, "")) : null;
}

/** The shape of a text's dates and numbers: what a reader sees of the format ("18 May 2017" is "9 May 9999"). */
export function dateShape(text: string): string {
  const month = new RegExp(`\\b(${MONTHS.join("|")})\\b`, "gi");
  return text
    .replace(month, "M")
    .replace(/\d{4}/g, "y")
    .replace(/\d{1,2}/g, "d");
}
