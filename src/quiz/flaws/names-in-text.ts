import type { Value } from "../../course/course";
import type { FactBase } from "../../course/fact-base";

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** Whether a name stands in a text as a word or words of its own. Both in the case in which they are to be compared. */
export function occursIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true;
  }
  return false;
}

/** Whether a text names the value by any of its names; spellings count in their own case only, so that "IS" is not "is". */
export function namesValue(facts: FactBase, text: string, value: Value): boolean {
  const lower = text.toLowerCase();
  if (value.kind === "date") return occursIn(lower, value.span.text.toLowerCase());
  if (value.kind === "figure") return occursIn(lower, value.figure.text.toLowerCase());
  if (value.kind === "label") return occursIn(lower, value.text.toLowerCase());
  const entity = facts.entities.get(value.id);
  if (!entity) return false;
  const spellings = "spellings" in entity ? entity.spellings : [];
  return occursIn(lower, entity.name.toLowerCase()) || spellings.some(({ as }) => occursIn(text, as));
}

interface Bearer {
  readonly id: string;
  readonly name: string;
}

const known = new WeakMap<FactBase, readonly Bearer[]>();

/** Names with a capital, which are somebody's own; made once for each fact base. */
function listOwnNames(facts: FactBase): readonly Bearer[] {
  const names =
    known.get(facts) ??
    [...facts.entities.values()].map(({ id, name }) => ({ id, name })).filter(({ name }) => /\p{Lu}/u.test(name));
  known.set(facts, names);
  return names;
}

/** The entities whose own names stand in a text; a name inside a longer one that stands there too does not count. */
export function listNamed(facts: FactBase, text: string): readonly Bearer[] {
  const found = listOwnNames(facts).filter(({ name }) => occursIn(text, name));
  return found.filter(
    ({ name }) =>
      !found.some(
        (other) =>
          other.name.length > name.length &&
          occursIn(other.name, name) &&
          occursIn(text.replaceAll(other.name, ""), name) === false,
      ),
  );
}
