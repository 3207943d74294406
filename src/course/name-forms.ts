/** Whether a name is somebody's own: a word in small letters alone ("the road") may be said of many things. */
export const isOwnName = (name: string): boolean => /[\p{Lu}\s]/u.test(name);

const escapeWords = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * Finds forms of names as whole words, with the first letter in either case. Of forms that begin alike the one that comes first is found: give
 * the longest first. There must be one form at least.
 */
export function matchForms(forms: Iterable<string>): RegExp {
  const spelt = [...forms].map((form) => {
    const [first, rest] = [form.charAt(0), form.slice(1)].map(escapeWords);
    return `(?:${first}|${first?.toLowerCase()})${rest}`;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${spelt.join("|")})(?![\\p{L}\\p{N}-])`, "gu");
}
