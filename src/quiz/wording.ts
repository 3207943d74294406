/**
 * Everything that this room says in a language of its own. Stems and sentences about the matter come from the course; here stand the
 * stems that several claims share, the sentences around a proof, and the word lists of the stem check.
 */

export const SHARED_STEMS = {
  first: "Which of these events came first?",
  last: "Which of these events came last?",
  order: "In which order did these events happen, from the earliest to the latest?",
  match: {
    actor: "Who is meant in each line?",
    place: "Which place is meant in each line?",
    event: "Which event is meant in each line?",
    date: "Which date is meant in each line?",
    figure: "Which figure is meant in each line?",
    label: "Which words are meant in each line?",
  },
} as const;

/** "On the map, where ...?": the stem of a map item, from the stem that asks for the place in words. */
export function mapStem(stem: string): string {
  const opener = /^(Which|Where|At|In|Near|To|From|Towards|Through|What|On|Around)\b/;
  return opener.test(stem) ? `On the map: ${stem.charAt(0).toLowerCase()}${stem.slice(1)}` : stem;
}

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

/** Which events no report puts before or after one another; each as it stands in running text. */
export const unorderedText = (pairs: readonly (readonly [string, string])[]): string =>
  `The reports do not settle which came first: ${pairs.map(([a, b]) => `${a} or ${b}`).join("; ")}.`;

/**
 * Why an option is wrong, by what proves it; each follows "You chose X." and ends with `gist`, the refuting claim in a sentence. None takes silence
 * for falsity: `same`, the question has one answer and a claim names it; `other`, a claim names the one thing that the option goes with; `exclusion`, a
 * claim that cannot hold together with it; `complete`, a source presents its list as whole. `option` is its name as it stands in running text.
 */
export const because = {
  same: (_option: string, gist: string): string => `Only one answer fits here, and the reports give another. ${gist}`,
  other: (option: string, gist: string): string => `The reports tie ${option} to something else. ${gist}`,
  exclusion: (_option: string, gist: string): string => `Another report rules this out. ${gist}`,
  complete: (option: string, gist: string): string =>
    `A source presents its list as the whole, and ${option} is not on it. ${gist}`,
} as const;

export const NEGATIVES = /\b(not|never|except|false|without|neither|nor|none|no|cannot|\w+n['’]t)\b/i;

export const ABSOLUTES =
  /\b(always|never|none|all|every|entire|entirely|completely|absolutely|totally|definitely|only|certainly|must|everyone|everything|nobody|nothing)\b/i;

export const VAGUE = /\b(frequently|usually|rarely|generally|nearly|somewhat|often|sometimes|mostly|perhaps)\b/i;

const EMPTY = new Set(
  "about after also among been before being came come does done each event events first from give have held here into last later made make meaning meant more near order over reported reports said same saying some than that their them then there these they this those time towards under upon used were what when where which while whom whose will with would place places person line".split(
    " ",
  ),
);

/** Content words of four letters or more, in lower case, without a plural or possessive ending. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY.has(word)).map((word) => word.replace(/(?<=\w{3})s$/, "")));
}
