/** What the argument of a predicate can be. `event` arguments carry their dates as claims of their own. */
export type ArgumentKind = "actor" | "place" | "event" | "date" | "figure" | "label";

export type Skill = "actor" | "place" | "sequence" | "figure" | "source";

export interface RoleSpec {
  readonly kind: ArgumentKind;
}

/** Given the values of `per`, the role `one` has a single true value. */
export interface Dependency {
  readonly one: string;
  readonly per: readonly string[];
}

/** `predicate(here)` is false wherever a claim of `predicate` holds with the roles mapped: { here: there }. */
export interface Exclusion {
  readonly predicate: string;
  readonly roles: Readonly<Record<string, string>>;
}

/** How a role is asked for. Templates name roles in braces; `{role}` stands with its article, `{role:bare}` without. */
export interface Ask {
  readonly skill: Skill;
  readonly stem: string;
  /** The left side of a match item on this role, or null where the predicate does not lend itself to one. */
  readonly prompt: string | null;
  /** The question where several answers are right, or null where it is not to be asked so. */
  readonly several?: string | null;
  /** The question which of the options shown is one of several right answers, or null where it is not to be asked so. */
  readonly among?: string | null;
  /** Whether a wrong wording must be one that is said of something of the same or a near type, since another would be out of the question. */
  readonly kin?: boolean;
}

export interface Predicate {
  readonly id: string;
  /** Sentence template, used in feedback: "{attacker} struck {target}". */
  readonly sentence: string;
  /** The same of an event whose date no report prints, where the day was worked out: "{event} can be put {date:when}". Without it `sentence` serves. */
  readonly inferred?: string;
  readonly roles: Readonly<Record<string, RoleSpec>>;
  readonly dependencies: readonly Dependency[];
  readonly excludes: readonly Exclusion[];
  /** Roles whose values, over all claims with the other roles equal, a source presents as the whole set. */
  readonly complete: readonly string[];
  readonly symmetric: boolean;
  readonly transitive: boolean;
  /** The question of which two actors it holds, where it relates two actors and nothing else; null or missing where it is not to be asked so. */
  readonly pair?: string | null;
  /** The same, where it holds of several pairs. */
  readonly pairs?: string | null;
  /** Whether reports say such things in passing (what a place is called, where it lies): then who is credited with a paragraph need not be credited with this. */
  readonly aside?: boolean;
  /** By role. A role that is missing is never asked for. */
  readonly ask: Readonly<Record<string, Ask>>;
}
