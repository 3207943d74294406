import type { LessonSummary } from "./lesson-summary";
import type { Predicate } from "./predicate";
import type { AtlasMap } from "./scene-spec";

/**
 * The shape of a course once the authoring room has read and checked it. Everything here is data:
 * readonly, JSON all the way down, and the same on the server, in the browser and in the tests.
 */

/** A paragraph of a source: the n-th non-empty line of its file, counted from 1. */
export interface ParagraphRef {
  readonly source: string;
  readonly n: number;
}

/** One way of writing a name, and every paragraph that writes it so. */
export interface Spelling {
  readonly as: string;
  readonly at: readonly ParagraphRef[];
}

/** What an actor, a place and an event have in common. Ids share one name space across the three. */
export interface Entity {
  readonly id: string;
  /** The name this course uses, without article: "harbour guild". */
  readonly name: string;
  /** The article that running text needs before the name ("the"), or "". */
  readonly article: string;
  /** Finer kind, in the course's own words ("person", "news agency", "town"): options of one item share it or a near one. */
  readonly type: string;
  /** Ids of wholes this is a part of; an answer that names a whole or a part may be true as well. */
  readonly partOf: readonly string[];
  /** Ids of others that this may be, or share members with, for all the reports say (an unnamed official, an unnamed unit). */
  readonly mayBe: readonly string[];
  /** One or two sentences of our own on who or what this is, as far as the reports say. */
  readonly about: string;
}

export interface Actor extends Entity {
  /** Other names that somebody may type who knows who is meant; no report prints them. */
  readonly also?: readonly string[];
  /** The side the reports put the actor on, in the course's words, or null where they put it on none. */
  readonly side: string | null;
  readonly plural: boolean;
  readonly arabic: string | null;
  readonly spellings: readonly Spelling[];
}

/** WGS84 position. `radiusKm` is how far from it the place may reach or lie; `from` names where the coordinates were taken. */
export interface Position {
  readonly lon: number;
  readonly lat: number;
  readonly radiusKm: number;
  readonly from: string;
}

export interface Place extends Entity {
  readonly also?: readonly string[];
  readonly arabic: string | null;
  /** How a map marks it, where its type does not say so. */
  readonly mark: "capital" | "city" | "town" | "garrison" | "crossing" | null;
  /** Absent for what no single point stands for (a country, a road, a coast). */
  readonly position: Position | null;
  readonly spellings: readonly Spelling[];
}

/** A date as far as it is known: first and last possible day (ISO, both included) of the EDTF expression. */
export interface DateSpan {
  readonly edtf: string;
  readonly from: string;
  readonly to: string;
  readonly grain: "day" | "month" | "year" | "interval";
  readonly approximate: boolean;
  /** For people: "18 May 2017", "between 28 May and 2 June 2017". */
  readonly text: string;
}

/** `name` is a noun phrase that fits into a sentence: "the collision of two ferries off the pier". */
export interface CourseEvent extends Entity {
  /** The date as reported or inferred, or null where the reports give none. Its proof is the claim `when-<id>`. */
  readonly when: DateSpan | null;
  /** `inferred` where the day follows from several paragraphs or from a calendar; the claim's note says how. */
  readonly dating: "reported" | "inferred" | "none";
}

/** The start of a chain. `voice` is whose knowledge it is: origins of one voice are not independent of each other. */
export interface Origin {
  readonly id: string;
  /** Actor who is reported to have said it; null where the document itself tells it. */
  readonly speaker: string | null;
  /** Actor who brought it to the paper; null where nobody is credited. */
  readonly carrier: string | null;
  /** An actor id, or null: unattributed text of a document that copies others, which corroborates nothing. */
  readonly voice: string | null;
  readonly note: string;
}

export interface Figure {
  /** As we print it: "about 60 crates". */
  readonly text: string;
  /** The number, where there is one ("some sixty" has 60, "a handful" has none). */
  readonly n: number | null;
  readonly sense: "exact" | "about" | "more than" | "vague";
  readonly unit: string;
  /** What a vague wording can stand for at the least and at the most ("hundreds": 200 to 999), in the authors' judgement; without it, for any number. */
  readonly between?: readonly [number, number] | undefined;
  /** The wordings of the paragraphs that this stands for; each cited paragraph's record lists one of them. */
  readonly printed: readonly string[];
}

export type Value =
  | { readonly kind: "actor" | "place" | "event"; readonly id: string }
  | { readonly kind: "date"; readonly span: DateSpan }
  | { readonly kind: "figure"; readonly figure: Figure }
  | { readonly kind: "label"; readonly text: string };

/** Arguments by role. */
export type Arguments = Readonly<Record<string, Value>>;

/** One paragraph that reports a claim, and from whom it has it. */
export interface Citation {
  readonly source: string;
  readonly paragraph: number;
  readonly origin: string;
}

/** One version of a claim: the arguments this version fills in, and who reports it. */
export interface Account {
  /** "only" where there is one account. */
  readonly id: string;
  /** The claim's arguments with this account's own, complete. */
  readonly args: Arguments;
  /** One sentence in our words. */
  readonly gist: string;
  readonly citations: readonly Citation[];
}

/** A reported direction or distance, held against the positions of the course's places. */
export interface MapCheck {
  /** Ids of places: where `to` is said to lie, seen from `from`. */
  readonly from: string;
  readonly to: string;
  /** One of the eight directions ("north-east") and the distance in km, as reported; null where the report gives none. */
  readonly reported: { readonly direction: string | null; readonly km: number | null };
  /** The nearest of the eight directions, and the distance in km, by the coordinates. */
  readonly measured: { readonly direction: string; readonly km: number };
  readonly agrees: boolean;
  /** What the check takes for granted because the report does not say it, as a clause ("that the ferry sailed from the pier"), or null. */
  readonly assuming: string | null;
}

/** What would settle a matter on which the reports differ, and what would not. */
export interface Settlement {
  /** A noun phrase each: "the words that the guild printed". */
  readonly would: string;
  readonly why: string;
  /** `claim` is what shows that this would not settle it. */
  readonly wouldNot: readonly { readonly what: string; readonly why: string; readonly claim: string }[];
}

/** How a matter on which the reports differ is asked about. */
export interface Difference {
  /**
   * A question on the matter that the accounts' own arguments answer ("How many crates were lost?"), or null where they exclude one another too
   * little for that.
   */
  readonly question: string | null;
  /** By account: what a report of it does that no other report does, from a verb in the third person on: "says that 60 crates were lost". Accounts that are not asked for are missing. */
  readonly says: Readonly<Record<string, string>>;
  readonly settled: Settlement | null;
}

/** One thing that is reported. More than one account: the reports differ, and no account is the bare truth. */
export interface Claim {
  readonly id: string;
  readonly predicate: string;
  /** One sentence in our words; with several accounts, what they differ on. */
  readonly gist: string;
  readonly accounts: readonly Account[];
  /** What a careful reader should notice, or null. */
  readonly note: string | null;
  /** Ids of actors, places and events that it is about and that no argument of it names, the first whom it is about most. */
  readonly about?: readonly string[];
  /** Where the claim tells a direction or a distance that the map can check. */
  readonly mapChecks?: readonly MapCheck[];
  /** Where there are several accounts and its authors wrote how to ask about them. */
  readonly difference?: Difference;
  /** Where there is one account: what a report of it does, from a verb in the third person on, if its gist cannot be turned into that. */
  readonly says?: string;
  /** Ids of sources in which its authors, who read them for it, found neither this nor anything that could be taken for it. */
  readonly silent?: readonly string[];
  /** Why fewer than two item families can ask it, in its authors' words, where that is so. */
  readonly unasked?: string;
  /** Id of the first lesson, in the course's order, that cites the claim; null where none does yet. */
  readonly lesson: string | null;
}

/** How one sentence group of a paragraph reached it: who spoke, who carried it, and what it gives. */
export interface Paragraph {
  readonly n: number;
  /** SHA-256, hex, of the paragraph's text in NFC with white space folded and trimmed. */
  readonly hash: string;
  readonly gist: string;
  readonly origins: readonly string[];
  readonly names: readonly string[];
  readonly figures: readonly string[];
  readonly times: readonly string[];
  /** Why the paragraph yields no claim (a headline repeated, a photo credit, page furniture), or null where it yields some. */
  readonly none: string | null;
}

export interface Source {
  readonly id: string;
  /** Its number in this course, from 1: "source 5". */
  readonly number: number;
  readonly file: string;
  /** Short name for running text: "the Bay Paper", "the undated rewrite". */
  readonly label: string;
  readonly title: string | null;
  readonly titleNote: string | null;
  readonly publisher: string | null;
  readonly publisherNote: string | null;
  readonly byline: string | null;
  readonly date: DateSpan | null;
  /** How the date is known, or why it is not. */
  readonly dateNote: string;
  /** What prints the date; a stamp may be a machine's, and later than the text. */
  readonly datedBy: "byline" | "dateline" | "stamp" | null;
  /** Actors whom it credits. */
  readonly credits: readonly string[];
  readonly readsAs: "original reporting" | "rewrite" | "patchwork" | "repost";
  /** What makes us say so, one sign a line. */
  readonly signs: readonly string[];
  readonly paragraphs: readonly Paragraph[];
}

export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  readonly means: string;
}

/** A map view: what part of the world, how it is projected, and what is written on the ground. */
export interface MapView {
  readonly id: string;
  /** West, south, east, north in degrees. */
  readonly box: readonly [number, number, number, number];
  readonly parallels: readonly [number, number];
  readonly centralMeridian: number;
  /** Size in map units; one unit is one CSS pixel at full width. */
  readonly width: number;
  readonly height: number;
  /** A country may stand here several times: its name is lettered once, at the first point that is in view and free. */
  readonly countries: readonly { readonly name: string; readonly lon: number; readonly lat: number }[];
  readonly waters: readonly MapWater[];
  /** Countries (names as in Natural Earth) that the course is about: their ground is drawn lighter. */
  readonly focus?: readonly string[];
}

/** A sea, lake or river's name on a map. `turn` (degrees, clockwise) applies where there is no `path`. */
export interface MapWater {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly turn: number;
  /** For a river: points (lon, lat) along which the name is lettered, in reading direction. */
  readonly path?: readonly (readonly [number, number])[];
}

/** A branching story that is played by itself; its text stands in a file of its own. */
export interface ScenarioSummary {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** Who the learner is in it. */
  readonly role: string;
  readonly minutes: number;
  readonly summary: string;
}

/** Two statements of one matter that do not fit, for the home page. */
export interface Puzzle {
  readonly claim: string;
  readonly accounts: readonly [string, string];
  readonly question: string;
}

export interface Course {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  readonly description: string;
  /** Where positions and relief were taken from, or null. */
  readonly credit: string | null;
  readonly puzzle: Puzzle;
  /** SHA-256, hex, over all that the course's authors wrote. */
  readonly hash: string;
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly events: readonly CourseEvent[];
  readonly origins: readonly Origin[];
  readonly predicates: readonly Predicate[];
  readonly claims: readonly Claim[];
  readonly glossary: readonly GlossaryEntry[];
  readonly lessons: readonly LessonSummary[];
  readonly views: readonly MapView[];
  /** Its scenarios by their numbers, where its authors wrote some. */
  readonly scenarios?: readonly ScenarioSummary[];
  /** The maps of the atlas, where its authors wrote some. */
  readonly atlas?: readonly AtlasMap[];
}
