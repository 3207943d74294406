import type { FactBase } from "../../course/fact-base";
import type { CheckedItem, FlawRule } from "./flaw-rule";
import { FLAW_RULES } from "./flaw-rules";

export interface Flaw {
  readonly rule: string;
  /** What is wrong, for the author. */
  readonly message: string;
}

/** What one rule finds in an item; null where it finds nothing or does not speak of the item's kind. */
export function applyRule(rule: FlawRule, item: CheckedItem, facts: FactBase): Flaw | null {
  const message = rule.kinds.includes(item.kind) ? rule.find(item, facts) : null;
  return message === null ? null : { rule: rule.id, message };
}

/** Every flaw of an item, in the order of the rules. */
export function listFlaws(item: CheckedItem, facts: FactBase): readonly Flaw[] {
  return FLAW_RULES.flatMap((rule) => applyRule(rule, item, facts) ?? []);
}

const judged = new WeakMap<CheckedItem, { readonly facts: FactBase; readonly flaw: Flaw | null }>();

/** The first flaw of an item, or null. An item is judged once, however often it is asked about beside the same facts. */
export function findFlaw(item: CheckedItem, facts: FactBase): Flaw | null {
  const known = judged.get(item);
  if (known?.facts === facts) return known.flaw;
  let flaw: Flaw | null = null;
  for (const rule of FLAW_RULES) {
    flaw = applyRule(rule, item, facts);
    if (flaw) break;
  }
  judged.set(item, { facts, flaw });
  return flaw;
}
