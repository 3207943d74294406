import type { Source } from "../../course/course";
import { capitalise } from "../../course/render";

/** What items on sources say in a language of their own, and the rules by which a gist in English becomes a clause. */

type Named = Pick<Source, "number" | "label">;

/** "source 3 (the undated rewrite)" */
const sourceText = ({ number, label }: Named): string => `source ${number} (${label})`;

/** "The undated rewrite (source 3)": starts with the name, since options stand in no order. */
export const sourceOption = ({ number, label }: Named): string => `${capitalise(label)} (source ${number})`;

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "says that ..." for several: "say that ...", "passes on": "pass on"; "in its headline": "in their headlines". */
const ofSeveral = (says: string): string =>
  says
    .replace(/^(?:has|is|does)(?= )/, (verb) => ({ has: "have", is: "are" })[verb] ?? "do")
    .replace(/^([a-z]+(?:ss|sh|ch|x))es(?= )/, "$1")
    .replace(/^([a-z]+[^s ])s(?= )/, "$1")
    .replace(/\bin its (headline|title|caption|byline|text|opening)\b/, "in their $1s");

export const STEMS = {
  accordingTo: (source: Named, question: string): string => `According to ${sourceText(source)}, ${lower(question)}`,
  whichReport: (says: string): string => `Which report ${says}?`,
  whichOfThese: (says: string): string => `Which of these reports ${says}?`,
  whichReports: (says: string): string => `Which report or reports ${ofSeveral(says)}?`,
  each: (question: string): string => `For each report: ${lower(question)}`,
  voices: (clause: string): string => `How many separate voices stand behind the claim that ${clause}?`,
  whoseWord: (source: Named, clause: string): string =>
    `Whom does ${sourceText(source)} credit for the statement that ${clause}?`,
  whoseWords: (source: Named): string => `Whom does ${sourceText(source)} credit for each statement?`,
  tells: (clause: string): string => `Who tells that ${clause}?`,
  ownVoice: (clause: string): string => `These reports say that ${clause}. Which has it from a voice of its own?`,
  ownVoiceOn: (matter: string): string => `These reports tell ${matter}. Which has it from a voice of its own?`,
  sameVoice: (clause: string): string => `These reports say that ${clause}. Which of them share one voice?`,
  sameVoiceOn: (matter: string): string => `These reports tell ${matter}. Which of them share one voice?`,
  anotherVoiceThrough: (clause: string, voice: string, speaker: string): string =>
    `${capitalise(voice)}, through ${speaker}, says that ${clause}. Which of these is a different voice?`,
  anotherVoice: (clause: string, voice: string): string =>
    `One voice, ${voice}, says that ${clause}. Which of these is a different voice?`,
  settle: (matter: string): string => `The reports differ on this: ${matter}. What would help to settle it?`,
} as const;

export const saysNothing = "Does not speak of it";
export const saysNothingId = "says-nothing";

/** Whose word stands behind a line where nobody else speaks. */
export const LINES = {
  ownWords: (paper: string): string => `${paper}, naming no one else`,
  nobody: "The report gives no source",
} as const;
export const nobodyId = "nobody-credited";
export const ownWordsId = (paper: string): string => `own-words-of-${paper}`;

/** What asks for a wording and not for what is told: "writes of “the hordes”", "calls the mill a ruin". */
const OF_WORDS = /[“”]|^(?:call|describe|write)s? (?!that\b)/;

export const BECAUSE = {
  answers: (source: Named, gist: string): string =>
    `${capitalise(sourceText(source))} gives a different answer. ${gist}`,
  /** Of a source that speaks of the matter, and not so: what it has instead follows where it is something that the right sources lack. */
  otherwise: (source: Named, says: string, instead: string | null): string =>
    `${capitalise(sourceText(source))} does not ${OF_WORDS.test(says) ? "use these words" : "say this"}.${instead === null ? "" : ` There, ${instead}`}`,
  silent: (source: Named, tellers: readonly number[]): string =>
    `${capitalise(sourceText(source))} does not mention this; ${sourcesText(tellers)} ${tellers.length > 1 ? "do" : "does"}.`,
  told: (source: Named, gist: string): string => `${capitalise(sourceText(source))}: ${gist}`,
  toldElsewhere: (sources: string, gist: string): string => `This stands in ${sources}. ${gist}`,
  word: (source: Named, teller: string): string => `${capitalise(sourceText(source))} credits ${teller} for this.`,
  ownWords: (source: Named, paper: string): string =>
    `${capitalise(sourceText(source))} credits ${paper} for this and names no one else.`,
  nobody: (source: Named): string => `${capitalise(sourceText(source))} credits nobody for this.`,
  wordFor: (source: Named, teller: string, gist: string): string =>
    `${capitalise(sourceText(source))} credits ${teller} for something else. ${gist}`,
  documents: (documents: number): string =>
    `${documents} reports print it, but a report that passes on what others said is not a voice of its own.`,
  voices: (voices: string): string => `It goes back to ${voices}.`,
  uncredited: (sources: string, adds: boolean): string =>
    adds
      ? `What stands in ${sources} credits nobody and adds no voice.`
      : `It stands in ${sources}, and nobody is credited with it.`,
  from: (sources: string, voice: string): string => `${capitalise(sources)} has it from ${voice}.`,
  together: (sources: string, voice: string): string => `${capitalise(sources)} have it from one voice, ${voice}.`,
  sameVoice: (who: string, voice: string): string =>
    `We count the word of ${who} as that of ${voice}; that is our judgement.`,
  second: (who: string, voice: string): string =>
    `What ${who} says does not come from ${voice}. That makes for independence; whether such a voice knows of the matter is another question.`,
  restsOn: (voice: string): string => `In these reports the statement rests on ${voice} alone.`,
} as const;

/** "source 1", "sources 1 and 4" */
export function sourcesText(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted.length === 1 ? `source ${sorted[0]}` : `sources ${joinAnd(sorted.map(String))}`;
}

export const joinAnd = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;

const VERBS: Readonly<Record<string, string>> = {
  called: "calls",
  described: "describes",
  given: "gives",
  named: "names",
  put: "puts",
  placed: "places",
};

const COUNTED_REPORTS = "(?:one|two|three|four|five|some) (?:reports?|documents?) (?:says?|writes?)";

/** How gists in English credit somebody, and how stems do. */
export const CLAUSE = {
  /** "The mayor said that it rained." */
  speech: /^([^,]+?) (?:said|says|confirmed|claimed) (?:on [^,]*? )?that (.+)$/,
  /** "The mill is called a ruin.", "The mill is given as the goal of the march." */
  named: /^([^,]+?) (?:is|are) (called|described|given|named|put|placed) ((?!.*[:,]).+(?<![’']s))$/,
  /** "The guild is reported to have burnt the mill." */
  deed: /^([^,]+?) (?:is|are) reported to have (.+)$/,
  /** "It rained, two reports say." */
  counted: new RegExp(`^(.+), (?:${COUNTED_REPORTS}|as reported)$`),
  /** "It rained, the mayor said.", "It rained, according to the mayor." */
  credited:
    /^(.+), (?:according to (?<by>[^,]+)|(?<who>[^,]+?) (?:said|says?|claimed|claims|confirmed|wrote|writes|reported))$/,
  /** "The guild is said to be tied to the mayor." */
  hearsay: /^([^,]+? (?:is|are)) said to be (.+)$/,
  /** More than one statement in one gist. */
  several: /[:;]|[.?!] /,
  ofReports: /\b(?:reports?|documents?|paragraphs?|headline|caption|sentence|sources? \d)\b/i,
  /** A verb, or what leads to one, within what should be a name alone. */
  verb: /\s(?:is|are|that|who)\s/,
  /** What leans on a text around it. */
  leaning: /\bof (?:that|this|these|those) /,
  /** Words in what somebody said that may mean himself. */
  leansBack: /\b(?:it|its|they|them|their|he|him|his|she|her|we|our|somebody)\b/i,
  pronoun: /^(?:it|they|he|she|somebody|one|“)(?![\p{L}-])/iu,
  /** Words that take a capital only where they start a sentence. */
  small:
    /^(?:The|A|An|In|On|At|Of|For|To|From|Under|One|Two|Three|Four|Some|Whether|How|What|Who|Whom|Whose|Where|Which|When|Another|Most|Many)$/,
  that: (clause: string): string => `says that ${clause}`,
  by: (teller: string, clause: string): string => `says that, according to ${teller}, ${clause}`,
  cites: (speaker: string, said: string): string => `cites ${speaker} as saying that ${said}`,
  /** "calls the mill a ruin", "gives the mill as the goal of the march" */
  names: (named: string, verb: string, label: string): string => `${VERBS[verb]} ${named} ${label}`,
  /** "the mill is a ruin", where the report that calls it so is named beside it */
  uncalled: (text: string): string => text.replace(/ (is|are) called /, " $1 "),
  did: (agent: string, deed: string): string => `${agent} had ${deed}`,
} as const;
