/** Two versions of a text as one that loses nothing: the one that holds the other, or both with an empty line between, the first above. */
export function joinTexts(first: string, second: string): string {
  if (second.includes(first)) return second;
  return first.includes(second) ? first : `${first}\n\n${second}`;
}
