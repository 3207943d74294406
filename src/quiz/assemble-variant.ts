import { type Assembly, assembleForm, type Form } from "./assemble-form";
import type { Blueprint } from "./blueprint";
import type { Bank } from "./generate-bank";
import type { Item } from "./item";
import { createRandom, shuffle } from "./random";

/** How far a variant's mean predicted difficulty may lie from the target, so that no two variants differ by more than twice that (QUESTIONS.md, section 4). */
const MOST_OFF = 0.025;

/** Forms that decide what difficulty the variants of a blueprint aim at, and forms that are tried for one variant (our own choice). */
const REFERENCES = 12;
const TRIES = 24;

/** Mean predicted difficulty of a form's items, from 0 to 1. */
export function meanLikeness({ items }: Pick<Form, "items">): number {
  return items.reduce((sum, { likeness }) => sum + likeness, 0) / Math.max(items.length, 1);
}

const targets = new WeakMap<Bank, Map<string, number | null>>();

/** The mean difficulty of what the bank gives for a blueprint; null where it gives no form. */
function findTarget(bank: Bank, blueprint: Blueprint): number | null {
  const known = targets.get(bank) ?? new Map<string, number | null>();
  targets.set(bank, known);
  const key = JSON.stringify(blueprint);
  const found = known.get(key);
  if (found !== undefined) return found;
  const forms = Array.from({ length: REFERENCES }, (_, i) => assembleForm(bank, blueprint, `reference ${i}`));
  const means = forms.flatMap((assembly) => (assembly.ok ? [meanLikeness(assembly.form)] : []));
  const target = means.length === 0 ? null : means.reduce((sum, mean) => sum + mean, 0) / means.length;
  known.set(key, target);
  return target;
}

/** The item with its options in another order, where no natural order holds them and no order is the answer. Marker letters stay where they are. */
function shuffleOptions(item: Item, seed: string): Item {
  if (item.ordered || (item.kind !== "choice" && item.kind !== "multiple" && item.kind !== "match")) return item;
  return { ...item, options: shuffle(createRandom(seed, `options ${item.id}`), item.options) };
}

/**
 * One pupil's form out of a bank that the whole class shares: the seed, which whoever assigns makes with an HMAC of assignment, pupil and attempt, decides
 * which items, and in which order items and options stand. Of up to 24 forms the first is taken whose mean predicted difficulty lies within 0.025 of the
 * blueprint's own, so that two variants differ by 0.05 at most; where the bank has none, the closest. `avoid` as in `assembleForm`.
 */
export function assembleVariant(
  bank: Bank,
  blueprint: Blueprint,
  seed: string,
  avoid: readonly string[] = [],
): Assembly {
  const target = findTarget(bank, blueprint);
  let closest: { readonly form: Form; readonly off: number } | null = null;
  for (let i = 0; i < TRIES && (closest === null || closest.off > MOST_OFF); i++) {
    const assembly = assembleForm(bank, blueprint, i === 0 ? seed : `${seed}~${i}`, avoid);
    if (!assembly.ok) {
      if (i === 0 && target === null) return assembly;
      continue;
    }
    const off = Math.abs(meanLikeness(assembly.form) - (target ?? meanLikeness(assembly.form)));
    if (closest === null || off < closest.off) closest = { form: assembly.form, off };
  }
  if (closest === null) return assembleForm(bank, blueprint, seed, avoid);
  const { form } = closest;
  return { ok: true, form: { ...form, seed, items: form.items.map((item) => shuffleOptions(item, seed)) } };
}
