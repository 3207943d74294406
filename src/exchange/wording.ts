/** Everything that exports say in a language of their own. Stems, options and feedback come with the items. */

export const SAYS = {
  proof: "Where to read it:",
  fits: "An order that fits all that the reports prove:",
  withoutMap: "The map is left out here; each place is told by where it lies.",
  onTheList: "Or choose from the list:",
  order: "Put in order:",
  match: "Match:",
  spare: "One or more of the answers are spare.",
  key: "Answer:",
  whyWrong: "Why not:",
} as const;

/** "(unit: km)" */
export const unitText = (unit: string): string => (unit === "" ? "" : ` (unit: ${unit})`);

/** What a typed number is held against: the value, and how far below and above it is still right. */
export interface NumberRange {
  readonly value: number;
  readonly below: number;
  readonly above: number;
}

/** The edges of what is right, without the error of binary fractions. */
export const edgesOf = ({ value, below, above }: NumberRange): readonly [number, number] => [
  Number((value - below).toFixed(9)),
  Number((value + above).toFixed(9)),
];

/** "60, give or take 5 vehicles"; "59.5 to 63 vehicles" where more is allowed above. */
export function numberText(range: NumberRange, unit: string): string {
  const { value, below, above } = range;
  const number =
    below !== above ? edgesOf(range).join(" to ") : `${value}${below > 0 ? `, give or take ${below}` : ""}`;
  return `${number}${unit === "" ? "" : ` ${unit}`}`;
}

export const LEFT_OUT = {
  noSingleOrder: "the reports prove no single order of its events, and this format marks only one as right",
  markedAnswer:
    'an answer that is typed in holds "->", "&&0" or the name of a text format in brackets, which GIFT reads as marks',
  tooManyAnswers: "it has more than ten right or ten wrong answers, for which Moodle knows no share",
} as const;

/** "source 3, paragraphs 2 and 9 (the Bay Paper)" */
export function citedText(number: number, paragraphs: readonly number[], label: string): string {
  const told = paragraphs.map(String);
  const joined = told.length < 2 ? told.join("") : `${told.slice(0, -1).join(", ")} and ${told.at(-1)}`;
  return `source ${number}, paragraph${told.length > 1 ? "s" : ""} ${joined} (${label})`;
}

/** Which words of a text are citations: the source's number, then its paragraphs. As the quiz room and `citedText` write them. */
export const CITED = /source (\d+), paragraphs? (\d+(?:(?:, | and )\d+)*)/g;

export const mapText = (title: string): string => `Map for the question (${title})`;

/** What stands under every map. */
export const mapNote = (credit: string | null): string =>
  `Boundaries are not authoritative. Ground: Natural Earth.${credit === null ? "" : ` ${credit}`}`;
