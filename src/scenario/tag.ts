/** One tag of a story, as ink hands it over: `claim: lamp-lit/twice` has a name and a value, `invented` has only a name. */
export interface Tag {
  readonly name: string;
  readonly value: string;
}

export function readTag(written: string): Tag {
  const colon = written.indexOf(":");
  if (colon === -1) return { name: written.trim(), value: "" };
  return { name: written.slice(0, colon).trim(), value: written.slice(colon + 1).trim() };
}

/** The parts of a value between semicolons, trimmed. */
export const partsOf = (value: string): string[] => value.split(";").map((part) => part.trim());

/** The ids of a list with blanks or commas between them. */
export const idsOf = (value: string): string[] => value.split(/[\s,]+/).filter((id) => id !== "");

/** The values of all tags of one name, in order. */
export const valuesOf = (tags: readonly Tag[], name: string): string[] =>
  tags.filter((tag) => tag.name === name).map(({ value }) => value);

/** What stands before the first semicolon and what stands after it. */
export function headAndRest(value: string): readonly [head: string, rest: string] {
  const at = value.indexOf(";");
  return at === -1 ? [value.trim(), ""] : [value.slice(0, at).trim(), value.slice(at + 1).trim()];
}
