import { uniformInt } from "pure-rand/distribution/uniformInt";
import type { Bank } from "../bank/generate-bank";
import type { Item } from "../item";
import { createRandom, shuffle } from "../random";
import { type Assembly, assembleForm, type Form, type FormWishes } from "./assemble-form";
import type { Blueprint } from "./blueprint";

/** How far a variant's mean predicted difficulty may lie from the target, so that no two variants differ by more than twice that (our own choice). */
const MOST_OFF = 0.025;

/** The share of variants that one question may stand in is 0.25 (our own choice); chance needs some room below it. */
const AIMED_EXPOSURE = 0.18;

/** Rounds in which exposure is measured and bounded, forms in each, and forms that are tried for one variant (our own choice). */
const ROUNDS = 4;
const REFERENCES = 40;
const TRIES = 24;

const GRAIN = 1_000_000;

/** What the variants of one blueprint share. */
interface Plan {
  /** The mean predicted difficulty that every variant aims at. */
  readonly target: number;
  /** By question that would be met too often: the share of variants that may use it. */
  readonly admitted: ReadonlyMap<string, number>;
}

/** Mean predicted difficulty of a form's items, from 0 to 1. */
export function meanLikeness({ items }: Pick<Form, "items">): number {
  return items.reduce((sum, { likeness }) => sum + likeness, 0) / Math.max(items.length, 1);
}

/** What pupils could tell one another: the same claims asked in the same way, whatever the wrong options. */
export function questionOf({ family, asks }: Item): string {
  return `${family} ${asks.join(" ")}`;
}

function admit(admitted: Plan["admitted"], seed: string): Required<Pick<FormWishes, "mayUse">> {
  const barred = new Set<string>();
  for (const [question, share] of admitted)
    if (uniformInt(createRandom(seed, `admit ${question}`), 0, GRAIN - 1) >= share * GRAIN) barred.add(question);
  return { mayUse: (item) => !barred.has(questionOf(item)) };
}

/**
 * Sympson and Hetter's exposure control (1985): forms are made as pupils would get them, and a question that stands in more of them than it should is from
 * then on admitted to so many variants only that it does not.
 */
function makePlan(bank: Bank, blueprint: Blueprint): Plan | null {
  const admitted = new Map<string, number>();
  let target: number | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const forms = Array.from({ length: REFERENCES }, (_, i) => {
      const seed = `reference ${round} ${i}`;
      return assembleForm(bank, blueprint, seed, admit(admitted, seed));
    }).flatMap((assembly) => (assembly.ok ? [assembly.form] : []));
    if (forms.length === 0) break;
    target = forms.reduce((sum, form) => sum + meanLikeness(form), 0) / forms.length;
    const met = new Map<string, number>();
    for (const { items } of forms)
      for (const question of new Set(items.map(questionOf)))
        met.set(question, (met.get(question) ?? 0) + 1 / forms.length);
    for (const [question, share] of met)
      if (share > AIMED_EXPOSURE) admitted.set(question, ((admitted.get(question) ?? 1) * AIMED_EXPOSURE) / share);
  }
  return target === null ? null : { target, admitted };
}

const plans = new WeakMap<Bank, Map<string, Plan | null>>();

/** Made once for each bank and blueprint. */
function findPlan(bank: Bank, blueprint: Blueprint): Plan | null {
  const known = plans.get(bank) ?? new Map<string, Plan | null>();
  plans.set(bank, known);
  const key = JSON.stringify(blueprint);
  const found = known.get(key);
  const plan = found === undefined ? makePlan(bank, blueprint) : found;
  known.set(key, plan);
  return plan;
}

/** The item with its options in another order, where no natural order holds them and no order is the answer. Marker letters stay where they are. */
function shuffleOptions(item: Item, seed: string): Item {
  if (item.ordered || (item.kind !== "choice" && item.kind !== "multiple" && item.kind !== "match")) return item;
  return { ...item, options: shuffle(createRandom(seed, `options ${item.id}`), item.options) };
}

/**
 * One pupil's form out of a bank that the whole class shares: the seed, which whoever assigns makes with an HMAC of assignment, pupil and attempt, decides
 * which items, and in which order items and options stand. Of up to 24 forms the first is taken whose mean predicted difficulty lies within 0.025 of the
 * blueprint's own, so that two variants differ by 0.05 at most; where the bank has none, the closest. No question stands in more than about a quarter of
 * the variants where the bank has enough others; where it has not, the blueprint comes first. `avoid` as in `assembleForm`.
 */
export function assembleVariant(
  bank: Bank,
  blueprint: Blueprint,
  seed: string,
  avoid: readonly string[] = [],
): Assembly {
  const plan = findPlan(bank, blueprint);
  if (plan === null) return assembleForm(bank, blueprint, seed, { avoid });
  const { mayUse } = admit(plan.admitted, seed);
  let closest: { readonly form: Form; readonly off: number } | null = null;
  for (let i = 0; i < TRIES && (closest === null || closest.off > MOST_OFF); i++) {
    const assembly = assembleForm(bank, blueprint, i === 0 ? seed : `${seed}~${i}`, { avoid, mayUse });
    if (!assembly.ok) break;
    const off = Math.abs(meanLikeness(assembly.form) - plan.target);
    if (closest === null || off < closest.off) closest = { form: assembly.form, off };
  }
  if (closest === null) return assembleForm(bank, blueprint, seed, { avoid });
  const { form } = closest;
  return { ok: true, form: { ...form, seed, items: form.items.map((item) => shuffleOptions(item, seed)) } };
}
