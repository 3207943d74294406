import type { FactBase } from "../../course/fact-base";

/** Remembers what a check found in each text of a fact base: its items share stems, and every seed comes to them again. */
export function createTextMemory(): (facts: FactBase, text: string, check: () => string | null) => string | null {
  const memory = new WeakMap<FactBase, Map<string, string | null>>();
  return (facts, text, check) => {
    const known = memory.get(facts) ?? new Map<string, string | null>();
    memory.set(facts, known);
    const found = known.get(text);
    if (found !== undefined) return found;
    const fresh = check();
    known.set(text, fresh);
    return fresh;
  };
}
