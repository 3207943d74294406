import type { Account, Claim, Value } from "../course/course";
import type { EventOrder } from "../course/event-order";
import type { FactBase } from "../course/fact-base";
import type { Ask, Predicate } from "../course/predicate";
import type { Item } from "./item";
import type { Likeness } from "./options/likeness";

/** A claim on which the reports agree, asked by one of its roles. */
export interface Question {
  readonly claim: Claim;
  readonly account: Account;
  readonly predicate: Predicate;
  readonly role: string;
  readonly ask: Ask;
  readonly key: Value;
  readonly stem: string;
  /** Whether the reports give more answers than the key, so that the stem asks for one among those shown: such a question needs options. */
  readonly among: boolean;
}

/** What every family works with. */
export interface Workshop {
  readonly facts: FactBase;
  readonly seed: string;
  readonly order: EventOrder;
  readonly likeness: Likeness;
  readonly questions: readonly Question[];
  /** How many of the families before this one ask a claim: what others ask already is what a family leaves out first. */
  readonly askedBy: (claim: string) => number;
}

type WithoutDifficulty<T> = T extends unknown ? Omit<T, "difficulty" | "likeness" | "differs"> : never;

/** An item before the whole bank is known: `likeness` is the mean likeness of its wrong options to its key. */
export interface Draft {
  readonly item: WithoutDifficulty<Item>;
  readonly likeness: number;
}

/**
 * Something that could have become an item, and why it did not: a claim by one of its roles, or an event by the end of the sequence it was tried
 * for; `role` is null where there is no such thing.
 */
export interface Drop {
  readonly family: string;
  /** Id of the claim, or of the event in families that ask for sequence. */
  readonly claim: string;
  readonly role: string | null;
  readonly reason: string;
}

export interface Harvest {
  readonly drafts: readonly Draft[];
  readonly drops: readonly Drop[];
}

/** What makes items of one shape. A new family is a folder and a line in `families/registry.ts`. */
export interface Family {
  readonly id: string;
  readonly harvest: (workshop: Workshop) => Harvest;
}
