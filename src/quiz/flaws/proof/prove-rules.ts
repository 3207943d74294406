import type { FactBase } from "../../../course/fact-base";
import { applyRule } from "../find-flaw";
import type { CheckedItem, FlawRule } from "../flaw-rule";
import { FLAW_RULES } from "../flaw-rules";
import { CLEAN_CHOICES } from "./clean-choices";
import { CLEAN_OTHERS } from "./clean-others";
import { harbourFacts } from "./harbour";
import type { Injection } from "./injection";
import { INJECTORS } from "./injectors";

/** What came of putting one rule's flaw into every clean item that can have it. */
interface RuleProof {
  readonly rule: FlawRule;
  readonly made: number;
  readonly caught: number;
  /** Injections that the rule let pass, as their stem and options. */
  readonly missed: readonly string[];
  /** Clean items that the rule flags, with what it says. */
  readonly falseAlarms: readonly string[];
}

/** Sixty items written by hand, of every kind. */
export const CLEAN_ITEMS: readonly CheckedItem[] = [...CLEAN_CHOICES, ...CLEAN_OTHERS];

const describe = ({ stem, options }: CheckedItem): string => [stem, ...options.map(({ text }) => text)].join(" | ");
const asInjection = (spoilt: CheckedItem | Injection): Injection =>
  "facts" in spoilt ? spoilt : { item: spoilt, facts: harbourFacts };
const catches = (rule: FlawRule, item: CheckedItem, facts: FactBase): boolean => applyRule(rule, item, facts) !== null;

/** The mutation test: each flaw into each clean item, wherever it can be. */
export function proveRules(): readonly RuleProof[] {
  return FLAW_RULES.map((rule) => {
    const injections = CLEAN_ITEMS.flatMap((item, turn) =>
      rule.kinds.includes(item.kind) ? (INJECTORS[rule.id]?.(item, turn) ?? []).map(asInjection) : [],
    );
    const missed = injections
      .filter(({ item, facts }) => !catches(rule, item, facts))
      .map(({ item }) => describe(item));
    const falseAlarms = CLEAN_ITEMS.flatMap((item) => {
      const flaw = applyRule(rule, item, harbourFacts);
      return flaw ? [`${describe(item)}: ${flaw.message}`] : [];
    });
    return { rule, made: injections.length, caught: injections.length - missed.length, missed, falseAlarms };
  });
}
