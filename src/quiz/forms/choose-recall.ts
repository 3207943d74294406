import type { FactBase } from "../../course/fact-base";
import { generateBank } from "../bank/generate-bank";
import type { Item, ItemKind } from "../item";
import { assembleForm } from "./assemble-form";
import { drawBlueprint } from "./blueprint";

/** Kinds that need nothing but their own text: no map. */
const KINDS: readonly ItemKind[] = ["choice", "multiple", "order", "match", "number", "text"];

/** Up to `count` items that ask nothing but some claims, of as many skills as these allow; none where nothing can be asked of them. */
export function chooseRecall(facts: FactBase, about: readonly string[], count: number, seed: string): readonly Item[] {
  const asked = new Set(about);
  const bank = generateBank(facts, seed);
  const items = bank.items.filter(
    ({ kind, asks }) => KINDS.includes(kind) && asks.length > 0 && asks.every((claim) => asked.has(claim)),
  );
  for (let length = Math.min(count, items.length); length > 0; length--) {
    const blueprint = drawBlueprint(length, null, (skill) => items.filter((item) => item.skill === skill).length);
    const assembly = blueprint && assembleForm({ ...bank, items }, blueprint, seed);
    if (assembly?.ok) return assembly.form.items;
  }
  return [];
}
