import type { FactBase } from "../../course/fact-base";
import type { Draft } from "../family";
import type { ItemKind, Option } from "../item";

/** An item as far as a rule reads it: difficulty is no flaw. */
export type CheckedItem = Draft["item"];

/** A choice in few words. Names of options are those of entities of the proof's invented course where a rule asks the facts. */
export interface Example {
  readonly stem: string;
  /** In the order shown. */
  readonly options: readonly string[];
  /** Index of the key. */
  readonly key: number;
  /** Id of the claim that it asks, where a rule asks the facts. */
  readonly asks?: string;
}

/** One way in which published items go wrong, and how it is seen in ours. */
export interface FlawRule {
  readonly id: string;
  /** As a teacher would call it. */
  readonly name: string;
  /** The kinds of item that can have it. */
  readonly kinds: readonly ItemKind[];
  readonly source: string;
  readonly flawed: Example;
  readonly clean: Example;
  /** What the stem alone shows of it; missing where a rule needs more. */
  readonly inStem?: (stem: string) => string | null;
  /** What the options show of it beside their stem, without any facts; missing where a rule needs more. */
  readonly inOptions?: (stem: string, options: readonly Option[], keys: readonly string[]) => string | null;
  /** What is wrong, for the author, or null. Never called for other kinds. */
  readonly find: (item: CheckedItem, facts: FactBase) => string | null;
}

export const EVERY_KIND: readonly ItemKind[] = ["choice", "multiple", "map", "pin", "order", "match", "number", "text"];

/** Kinds that show options in words. */
export const WORDED: readonly ItemKind[] = ["choice", "multiple", "match", "order"];
