import type { Actor, Arguments, Citation, Difference, MapCheck, Place } from "../course/course";
import type { FactBase } from "../course/fact-base";
import type { Predicate } from "../course/predicate";
import type { Spot } from "./problem";
import type { Authored } from "./read-course";
import type { Ids } from "./schemas/ids";

/** A citation with the reasons why its paragraph does not name some argument. */
export interface DraftCitation extends Citation {
  readonly unnamed: Readonly<Record<string, string>>;
  readonly spot: Spot;
}

/** An account whose ids are resolved as far as they could be; `spotOf` tells where a role was filled in. */
export interface DraftAccount {
  readonly id: string;
  readonly gist: string;
  readonly args: Arguments;
  readonly citations: readonly DraftCitation[];
  readonly spot: Spot;
  readonly spotOf: (role: string) => Spot;
}

export interface DraftClaim {
  readonly id: string;
  readonly predicate: Predicate | null;
  readonly gist: string;
  readonly note: string | null;
  readonly about: readonly string[];
  readonly accounts: readonly DraftAccount[];
  readonly mapChecks: readonly MapCheck[];
  readonly difference: Difference | null;
  readonly says: string | null;
  readonly silent: readonly string[];
  readonly unasked: string | null;
  readonly spot: Spot;
}

/** All that the checks look at: what was written, and what it resolves to. */
export interface Draft {
  readonly authored: Authored;
  readonly ids: Ids;
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly claims: readonly DraftClaim[];
  /** The same as a fact base, sound as far as there are no problems; null where course.yaml cannot be read. */
  readonly facts: FactBase | null;
}
