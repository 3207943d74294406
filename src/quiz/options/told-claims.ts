import type { Claim, Value } from "../../course/course";
import { type FactBase, findSoleAccount } from "../../course/fact-base";
import { valueKey } from "../../course/value";
import { occursIn } from "../flaws/names-in-text";

/** Forms of a value that count in any case (in small letters here), and those that count in their own alone. */
interface Forms {
  readonly small: readonly string[];
  readonly own: readonly string[];
}

interface Known {
  readonly askable: readonly { readonly id: string; readonly keys: readonly string[] }[];
  readonly forms: ReadonlyMap<string, Forms>;
  readonly texts: Map<string, readonly string[]>;
}

const known = new WeakMap<FactBase, Known>();

/** "source 3", where a wording speaks of it by its number: a text that gives the number and a name ("source 3 (the Bay Paper)") tells both. */
const listNumbers = (text: string): readonly string[] => text.toLowerCase().match(/\bsource \d+\b/g) ?? [];

function listForms(facts: FactBase, value: Value): Forms {
  if (value.kind === "date") return { small: [value.span.text.toLowerCase()], own: [] };
  if (value.kind === "figure") return { small: [value.figure.text.toLowerCase()], own: [] };
  if (value.kind === "label") return { small: [value.text.toLowerCase(), ...listNumbers(value.text)], own: [] };
  const entity = facts.entities.get(value.id);
  const spellings = entity && "spellings" in entity ? entity.spellings.map(({ as }) => as) : [];
  const also = entity && "also" in entity ? (entity.also ?? []) : [];
  return { small: entity ? [entity.name.toLowerCase()] : [], own: [...spellings, ...also] };
}

function prepare(facts: FactBase): Known {
  const forms = new Map<string, Forms>();
  const isAskable = (claim: Claim): boolean => Object.keys(facts.predicates.get(claim.predicate)?.ask ?? {}).length > 0;
  const askable = facts.course.claims.filter(isAskable).flatMap((claim) => {
    const account = findSoleAccount(claim);
    const values = Object.values(account?.args ?? {});
    for (const value of values) forms.set(valueKey(value), forms.get(valueKey(value)) ?? listForms(facts, value));
    return account ? [{ id: claim.id, keys: values.map(valueKey) }] : [];
  });
  return { askable, forms, texts: new Map() };
}

/**
 * The claims that a text gives away besides what it is about: those that some question asks and all of whose arguments it names. Every text is read once
 * for each fact base.
 */
export function listToldClaims(facts: FactBase, text: string): readonly string[] {
  const memory = known.get(facts) ?? prepare(facts);
  known.set(facts, memory);
  const told = memory.texts.get(text);
  if (told) return told;
  const lower = text.toLowerCase();
  const named = new Map<string, boolean>();
  const isNamed = (key: string): boolean => {
    const { small, own } = memory.forms.get(key) ?? { small: [], own: [] };
    const names =
      named.get(key) ?? (small.some((form) => occursIn(lower, form)) || own.some((form) => occursIn(text, form)));
    named.set(key, names);
    return names;
  };
  const ids = memory.askable.filter(({ keys }) => keys.every(isNamed)).map(({ id }) => id);
  memory.texts.set(text, ids);
  return ids;
}
