/**
 * The candidate that is most likely meant by a mistyped word, or null where none is near: within a
 * third of the word's length (at least 2) in edit distance, or where one begins with the other.
 * Among equals the first candidate wins.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  let begins: string | null = null;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
    if (word.length > 2 && (candidate.startsWith(word) || word.startsWith(`${candidate}-`))) begins ??= candidate;
  }
  return best ?? begins;
}

/** Levenshtein's distance: how many letters must be added, dropped or replaced to turn one word into the other. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** What to tell an author who used an unknown word: the nearest known one, else the fallback. */
export function suggest(word: string, candidates: Iterable<string>, otherwise: string): string {
  const nearest = findNearest(word, candidates);
  return nearest === null ? otherwise : `did you mean "${nearest}"? Else ${otherwise}`;
}
