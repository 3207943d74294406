import type { FactBase } from "../../course/fact-base";
import type { Assembly } from "../forms/assemble-form";
import { describeCell, fitsCell } from "../forms/blueprint";
import { areEnemies } from "../forms/reveals";
import { checkItem } from "../item-laws/check-item";
import type { Bank } from "./generate-bank";

/** What must hold of every bank and every form, as a list of what does not; the tests of any course can ask. */

/** What is wrong with a bank's items, one line a fault; empty where every key is proven, every distractor refuted, and no rule finds a flaw. */
export function listBankFaults(facts: FactBase, bank: Bank): readonly string[] {
  const twice = new Set(bank.items.map(({ id }) => id)).size < bank.items.length ? ["two items have one id"] : [];
  return [...twice, ...bank.items.flatMap((item) => checkItem(facts, item).map((fault) => `${item.id}: ${fault}`))];
}

/** What is wrong with what was assembled for a blueprint: it is short of a cell or misses one, asks a claim twice, or holds two enemies. */
export function listFormFaults({ reveals }: Pick<Bank, "reveals">, assembly: Assembly): readonly string[] {
  if (!assembly.ok) return [`${assembly.cell.skill} needs ${assembly.need}, has ${assembly.supply}`];
  const { items, blueprint, seed } = assembly.form;
  const faults = blueprint.cells.flatMap((cell) => {
    const met = items.filter((item) => fitsCell(cell, item)).length;
    return met >= cell.count ? [] : [`seed ${seed}: ${met} fit ${describeCell(cell)}`];
  });
  const length = blueprint.cells.reduce((sum, { count }) => sum + count, 0);
  if (items.length !== length) faults.push(`seed ${seed}: has ${items.length} of ${length} items`);
  const asks = items.flatMap((item) => item.asks);
  if (new Set(asks).size < asks.length) faults.push(`seed ${seed}: a claim is asked twice`);
  for (const [i, a] of items.entries()) {
    for (const b of items.slice(i + 1))
      if (areEnemies(reveals, a, b)) faults.push(`seed ${seed}: ${a.id} and ${b.id} are enemies`);
  }
  return faults;
}
