import type { ArgumentKind } from "../../course/predicate";
import { rememberTexts } from "./remember-texts";

/**
 * Everything that this room says in a language of its own. Stems and sentences about the matter come from the course; here stand the
 * stems that several claims share, the sentences around a proof, and what counts as a word of content.
 */

export const SHARED_STEMS = {
  first: "Which of these events came first?",
  last: "Which of these events came last?",
  order: "In which order, as reported, did these events happen, from the earliest to the latest?",
  match: {
    actor: "Who is meant in each line?",
    place: "Which place is meant in each line?",
    event: "Which event is meant in each line?",
    date: "Which date is meant in each line?",
    figure: "Which figure is meant in each line?",
    label: "What is meant in each line?",
  },
} as const;

/** "On the map, where ...?": the stem of a map item, from the stem that asks for the place in words. */
export function mapStem(stem: string): string {
  const opener = /^(Which|Where|At|In|Near|To|From|Towards|Through|What|On|Around)\b/;
  return opener.test(stem) ? `On the map: ${stem.charAt(0).toLowerCase()}${stem.slice(1)}` : stem;
}

/** How a question word takes up the sort of thing that is meant: "Who said" becomes "Which person said", "In whose hands" becomes "In which group’s hands". */
const TAKES_SORT: readonly (readonly [RegExp, string])[] = [
  [/^(?:Who|Whom)\b/, "Which SORT"],
  [/^(Against|Beside|By|From|To|With) whom\b/, "$1 which SORT"],
  [/^Whose\b/, "Which SORT’s"],
  [/^In whose\b/, "In which SORT’s"],
  [/^Which place(?= )/, "Which SORT"],
];

/** The stem of an item that is answered with a name, from the stem that asks for it: it says what sort of thing is meant, in its question word or before it ("Name the town: where ...?"), unless it does so itself. */
export function nameStem(sort: string, stem: string): string {
  if (stem.includes(sort)) return stem;
  const [opener, form] = TAKES_SORT.find(([opener]) => opener.test(stem)) ?? [];
  if (opener && form) return stem.replace(opener, form.replace("SORT", sort));
  const starts = /^(Which|Where|At|In|Near|To|From|Towards|Through|What|On|Around)\b/;
  return `Name the ${sort}: ${starts.test(stem) ? `${stem.charAt(0).toLowerCase()}${stem.slice(1)}` : stem}`;
}

/** The stem of a measure to be typed, which names the unit ("How far ..., in km?"); a count asks for what it counts by itself. */
export function unitStem(stem: string, unit: string): string {
  if (unit === "" || /^How many\b/.test(stem) || stem.toLowerCase().includes(unit.toLowerCase())) return stem;
  return stem.replace(/(, as reported)?\?$/, `, in ${unit}$1?`);
}

/** A type that says no more of a place than that it is one. */
export const placeSort = "place";

/** What sort of thing a place is that has one position on the map, whatever else it is; a stem calls it a place. */
export const spotSort = "place on the map";

/** "the old mill" as an option: "old mill". */
export const withoutArticle = (text: string): string => text.replace(/^(?:an?|the)\s+/, "");

/** Two names as one option, without their articles. */
export const pairText = (first: string, second: string): string => `${first} and ${second}`;

/** Which place a wrong marker or pin is, before what refutes it: its option says no more than a letter, or where it lies. */
export const chosenPlaceText = (place: string, because: string): string => `The place chosen is ${place}. ${because}`;

export const markerText = (letter: string): string => `Marker ${letter}`;

/** Where a marker lies, for those who do not see the map: seen from a place that is no option. */
export function bearingText(km: number, direction: string, from: string): string {
  return `about ${km} km ${direction} of ${from}`;
}

export const mapCentre = "the centre of the map";

export interface CitedParagraphs {
  readonly number: number;
  readonly paragraphs: readonly number[];
}

const joinAnd = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;

/** "source 3, paragraph 9; source 5, paragraphs 2 and 4" */
function citedText(cited: readonly CitedParagraphs[]): string {
  return cited
    .map(
      ({ number, paragraphs }) =>
        `source ${number}, paragraph${paragraphs.length > 1 ? "s" : ""} ${joinAnd(paragraphs.map(String))}`,
    )
    .join("; ");
}

export const seeText = (cited: readonly CitedParagraphs[]): string => `See ${citedText(cited)}.`;

/** A wording in quotation marks, those within it single; one that stands in marks of its own is left as it is. */
export function quoted(text: string): string {
  return /^“[^“”]*”$/.test(text) ? text : `“${text.replace(/“/g, "‘").replace(/”/g, "’")}”`;
}

/** A capital at the start also where a text begins with somebody's words and goes on in ours; words that stand alone keep their form. */
export const capitaliseQuoted = (text: string): string =>
  text.replace(/^“(\p{Ll})(?=[^”]*”.)/u, (_opening, letter: string) => `“${letter.toUpperCase()}`);

/** When an event happened, and what its day was worked out from, in one sentence where it holds both. */
export function datedText(told: string, reason: string | null): string {
  const sentence = told.replace(/[.]$/, "");
  const why = reason?.replace(/[.]$/, "") ?? null;
  if (why === null) return `${sentence}.`;
  return /[:;.?!]/.test(sentence + why)
    ? `${sentence}. ${why.charAt(0).toUpperCase()}${why.slice(1)}.`
    : `${sentence}: ${why}.`;
}

const COUNTS = ["", "One", "Two", "Three", "Four", "Five"];

/** On what condition ("if the stamp is right") several of the dates just given hold. */
export const conditionText = (count: number, condition: string): string =>
  `${COUNTS[count] ?? String(count)} of these dates hold only ${condition}.`;

/** Which events no report puts before or after one another; each as it stands in running text. */
export const unorderedText = (pairs: readonly (readonly [string, string])[]): string =>
  `The reports do not settle which came first: ${pairs.map(([a, b]) => `${a} or ${b}`).join("; ")}.`;

const OTHER: Partial<Record<ArgumentKind, string>> = {
  date: "another date",
  place: "another place",
  event: "another event",
  figure: "another figure",
};

/**
 * Why an option is wrong, by what proves it; each follows "You chose X." and ends with `gist`, the refuting claim in a sentence. None takes silence
 * for falsity: `same`, the question has one answer and a claim names it; `other`, a claim names the one thing that the option goes with; `said`, the
 * same of a deed, an aim or a wording, which a claim gives to somebody or something else; `exclusion`, a claim that cannot hold together with it; `complete`, a report names a whole list. `option` is its name as it stands in running text.
 */
export const because = {
  same: (_option: string, gist: string): string => `The reports give a different answer. ${gist}`,
  other: (option: string, to: ArgumentKind | null, gist: string): string =>
    `The reports tie ${option} to ${(to && OTHER[to]) ?? "something else"}. ${gist}`,
  said: (ofSomebody: boolean, gist: string): string =>
    `The reports say this of ${ofSomebody ? "somebody" : "something"} else. ${gist}`,
  exclusion: (_option: string, gist: string): string => `The reports tell of another relation. ${gist}`,
  complete: (option: string, gist: string): string =>
    `The report names which ones it means, and ${option} is not among them. ${gist}`,
} as const;

const EMPTY = new Set(
  "about after also among been before being came come does done each event events first from give have held here into last later made make meaning meant more near order over reported reports said same saying some than that their them then there these they this those time towards under upon used were what when where which while whom whose will with would place places person line report source".split(
    " ",
  ),
);

/** Content words of four letters or more, in lower case, without a plural or possessive ending. */
export const contentWords: (text: string) => ReadonlySet<string> = rememberTexts((text) => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY.has(word)).map((word) => word.replace(/(?<=\w{3})s$/, "")));
});
