/** The words of an attribute that an author wrote as `"a b"`, `"a, b"` or `{["a", "b"]}`. */
export const listWords = (words: string | readonly string[]): readonly string[] =>
  typeof words === "string" ? words.split(/[\s,]+/).filter((word) => word !== "") : words;
