import type { FactBase } from "../../course/fact-base";

/** One role of one predicate, "predicate.role", by the text of each label that stands in it. */
type LabelRoles = ReadonlyMap<string, ReadonlySet<string>>;

const known = new WeakMap<FactBase, LabelRoles>();

/** In which roles each label of the claims stands; made once for each fact base. */
function mapLabelRoles(facts: FactBase): LabelRoles {
  const roles = known.get(facts);
  if (roles) return roles;
  const made = new Map<string, Set<string>>();
  for (const { predicate, accounts } of facts.course.claims)
    for (const { args } of accounts)
      for (const [role, value] of Object.entries(args))
        if (value.kind === "label")
          made.set(value.text, (made.get(value.text) ?? new Set()).add(`${predicate}.${role}`));
  known.set(facts, made);
  return made;
}

/** The roles in which all of these labels stand; the predicate's own wording then holds them to one form ("reported to have {deed}"). */
export function listSharedRoles(facts: FactBase, texts: readonly string[]): readonly string[] {
  const [first, ...others] = texts.map((text) => mapLabelRoles(facts).get(text) ?? new Set<string>());
  return [...(first ?? [])].filter((role) => others.every((roles) => roles.has(role)));
}

/** Whether a label is a sentence within a sentence ("the dam would hold"), as its predicate's wording shows, and no name or description. */
export function isClause(facts: FactBase, text: string): boolean {
  return [...(mapLabelRoles(facts).get(text) ?? [])].some((name) => {
    const [predicate = "", role = ""] = name.split(".");
    return facts.predicates.get(predicate)?.sentence.includes(`that {${role}}`);
  });
}
