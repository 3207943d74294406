import { type FactBase, getSource } from "../../course/fact-base";

const asides = new WeakMap<FactBase, ReadonlyMap<string, boolean>>();

const keyOf = (source: string, paragraph: number, origin: string): string => `${source}#${paragraph}/${origin}`;

/** By paragraph and origin: whether all that the course cites from it is said in passing. */
function mapAsides(facts: FactBase): ReadonlyMap<string, boolean> {
  const map = new Map<string, boolean>();
  for (const { predicate, accounts } of facts.course.claims) {
    const isAside = facts.predicates.get(predicate)?.aside === true;
    for (const { source, paragraph, origin } of accounts.flatMap(({ citations }) => citations)) {
      const key = keyOf(source, paragraph, origin);
      map.set(key, isAside && map.get(key) !== false);
    }
  }
  return map;
}

/**
 * Ids of the origins on which a paragraph tells something. One on which it only says things in passing (what a place is called, which post somebody has) is left
 * out: whose word such a clause is leaves no doubt about the rest. One that no claim cites stays.
 */
export function listToldOrigins(facts: FactBase, source: string, paragraph: number): readonly string[] {
  const known = asides.get(facts) ?? mapAsides(facts);
  asides.set(facts, known);
  const origins = getSource(facts, source).paragraphs.find(({ n }) => n === paragraph)?.origins ?? [];
  return origins.filter((origin) => known.get(keyOf(source, paragraph, origin)) !== true);
}
