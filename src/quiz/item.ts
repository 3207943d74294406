import type { Citation } from "../course/course";
import type { Skill } from "../course/predicate";

/** What shows that an option is wrong: the claim that refutes it and the sentence that feedback shows. */
export interface Refutation {
  readonly claim: string;
  readonly because: string;
  readonly citations: readonly Citation[];
}

/** What a wrong option is true of elsewhere in the reports, so that a lure does not stay in memory as a bare error. */
export interface TrueOf {
  readonly claim: string;
  readonly text: string;
  readonly citations: readonly Citation[];
}

export interface Option {
  readonly id: string;
  readonly text: string;
  /** null for a key, and in order items, where the order and not the option is right or wrong. */
  readonly refutedBy: Refutation | null;
  readonly trueOf: TrueOf | null;
}

export type Difficulty = "easy" | "medium" | "hard";

interface ItemBase {
  readonly id: string;
  readonly family: string;
  readonly skill: Skill;
  /** The lesson after which it can be asked, and that one with all later ones that come back to it; see `itemLessons`. */
  readonly lesson: string | null;
  readonly lessons: readonly string[];
  readonly difficulty: Difficulty;
  /** Predicted difficulty from 0 to 1: the mean likeness of the wrong options to the key. `difficulty` is its third of the bank. */
  readonly likeness: number;
  /** Whether the options stand in an order of their own (dates, numbers) that no variant may shuffle. */
  readonly ordered?: true;
  /** Whether the reports differ on something that it asks; it then bears a badge, so that it does not feel like a trick. */
  readonly differs: boolean;
  readonly stem: string;
  readonly options: readonly Option[];
  /** What proves the key. */
  readonly citations: readonly Citation[];
  /** The claims whose content the key is: one for a question, several for order and match. No two items of a form share one. */
  readonly asks: readonly string[];
  /** Every claim that the item shows, asks or refutes with, feedback included, the asked ones first. */
  readonly claims: readonly string[];
  /** Those of `claims` that its words give away whatever is answered, though it neither asks them nor refutes with them. */
  readonly tells?: readonly string[];
  /** One or two sentences that say why the key is right. */
  readonly why: string;
}

export interface ChoiceItem extends ItemBase {
  readonly kind: "choice";
  readonly key: readonly [string];
}

/** A choice among lettered markers on a map; the list of letters beside it is its equal. */
export interface MapItem extends ItemBase {
  readonly kind: "map";
  readonly key: readonly [string];
  readonly view: string;
  /** Marker positions by option id; `bearing` says in words where the marker lies, for those who do not see the map; `name` is told after the answer. */
  readonly markers: readonly {
    readonly option: string;
    readonly place: string;
    readonly bearing: string;
    readonly name: string;
  }[];
}

/** `before` comes first; `claims` are the dates or the statement that prove it. */
export interface ProvablePair {
  readonly before: string;
  readonly after: string;
  readonly claims: readonly string[];
}

/** Options are in the order shown; every order that keeps all provable pairs is full marks. */
export interface OrderItem extends ItemBase {
  readonly kind: "order";
  readonly key: { readonly order: readonly string[]; readonly pairs: readonly ProvablePair[] };
}

/**
 * Each prompt has one option, and one option may belong to several prompts (reports that agree). At least one option is spare. Refutations of wrong pairings
 * stand in `refutations`.
 */
export interface MatchItem extends ItemBase {
  readonly kind: "match";
  readonly prompts: readonly { readonly id: string; readonly text: string; readonly citations: readonly Citation[] }[];
  readonly key: readonly { readonly prompt: string; readonly option: string }[];
  readonly refutations: readonly (Refutation & { readonly prompt: string; readonly option: string })[];
}

/** Several options are right: those without a refutation. Ticking everything earns nothing. */
export interface MultipleItem extends ItemBase {
  readonly kind: "multiple";
  readonly key: readonly string[];
}

/** A place on a map that shows no markers: a pin is set by hand, or one of the spots is chosen from a list that says in words where each lies. */
export interface PinItem extends ItemBase {
  readonly kind: "pin";
  readonly key: readonly [string];
  readonly view: string;
  /** WGS84. `fullKm`: a pin this near earns the full mark; it falls to nothing at three times that. */
  readonly target: { readonly lon: number; readonly lat: number; readonly fullKm: number };
  /** One for each option; `name` is told after the answer. */
  readonly spots: readonly {
    readonly option: string;
    readonly lon: number;
    readonly lat: number;
    readonly bearing: string;
    readonly name: string;
  }[];
}

/** A wrong answer that was not shown and that the reports refute; it is recognised when somebody gives it. */
export interface Lure extends Option {
  /** What counts as this answer (text items), or its number (number items). */
  readonly accepted: readonly string[];
}

/** A number to be typed in. There are no options. */
export interface NumberItem extends ItemBase {
  readonly kind: "number";
  readonly key: {
    readonly value: number;
    /** How far off is still right, in the key's unit: 0 where the count is exact. */
    readonly tolerance: number;
    /** How far above is still right, where that is further: more than a number is never less. */
    readonly above?: number;
    /** Stands after the field: "km", "vehicles". */
    readonly unit: string;
    /** As the reports give it: "about 60 vehicles". */
    readonly text: string;
  };
  readonly lures: readonly Lure[];
}

/** A name to be typed in. There are no options. */
export interface TextItem extends ItemBase {
  readonly kind: "text";
  readonly key: { readonly id: string; readonly text: string; readonly accepted: readonly string[] };
  /** Everything else of its kind that has a name: no answer is right that is as close to one of these. */
  readonly rivals: readonly { readonly id: string; readonly accepted: readonly string[] }[];
  readonly lures: readonly Lure[];
}

export type Item = ChoiceItem | MultipleItem | MapItem | PinItem | OrderItem | MatchItem | NumberItem | TextItem;
export type ItemKind = Item["kind"];

/** What a learner answered: an option id, option ids (in order), option ids by prompt, a point (WGS84), or what was typed. */
export type Response =
  | { readonly kind: "choice" | "map"; readonly option: string }
  | { readonly kind: "multiple"; readonly options: readonly string[] }
  | { readonly kind: "pin"; readonly lon: number; readonly lat: number }
  | { readonly kind: "order"; readonly order: readonly string[] }
  | { readonly kind: "match"; readonly pairs: Readonly<Record<string, string>> }
  | { readonly kind: "number" | "text"; readonly text: string };
