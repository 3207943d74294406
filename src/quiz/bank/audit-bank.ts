import type { FactBase } from "../../course/fact-base";
import { applyRule } from "../flaws/find-flaw";
import { FLAW_RULES } from "../flaws/flaw-rules";
import { countKeyPositions, type KeyPositions, shareLongestKey } from "../guessers/key-positions";
import { type GuesserScore, scoreGuessers } from "../guessers/score-guessers";
import { layOut } from "../guessers/sheet";
import type { Item } from "../item";
import { generateBank } from "./generate-bank";

/** What the rules and the guessers make of the banks of some seeds. */
export interface BankAudit {
  readonly items: number;
  /** Items with at least one flaw. */
  readonly flawed: number;
  readonly rules: readonly {
    readonly rule: string;
    readonly checked: number;
    /** Each flawed item once: its id, and what is wrong. */
    readonly flagged: readonly string[];
    /** How often what could have become an item was left out because of this rule. */
    readonly leftOut: number;
  }[];
  /** On items whose options are words. */
  readonly guessers: readonly GuesserScore[];
  readonly longestKey: ReturnType<typeof shareLongestKey>;
  /** On all items with options to tick, markers and spots included. */
  readonly positions: readonly KeyPositions[];
}

/** Audits all items that so many seeds give; the seeds are the same each time. */
export function auditBank(facts: FactBase, seeds: number): BankAudit {
  const banks = Array.from({ length: seeds }, (_, i) => generateBank(facts, `audit ${i}`));
  const items: readonly Item[] = banks.flatMap((bank) => bank.items);
  const reasons = banks.flatMap(({ dropped }) => dropped.map(({ reason }) => reason));
  const flawed = new Set<Item>();
  const rules = FLAW_RULES.map((rule) => {
    const checked = items.filter(({ kind }) => rule.kinds.includes(kind));
    const flagged = checked.flatMap((item) => {
      const flaw = applyRule(rule, item, facts);
      if (flaw) flawed.add(item);
      return flaw ? [`${item.id}: ${flaw.message}`] : [];
    });
    const leftOut = reasons.filter((reason) => reason === rule.id).length;
    return { rule: rule.id, checked: checked.length, flagged: [...new Set(flagged)], leftOut };
  });
  const sheets = items.flatMap((item) => layOut(item) ?? []);
  return {
    items: items.length,
    flawed: flawed.size,
    rules,
    guessers: scoreGuessers(sheets.filter(({ worded }) => worded)),
    longestKey: shareLongestKey(sheets),
    positions: countKeyPositions(sheets),
  };
}
