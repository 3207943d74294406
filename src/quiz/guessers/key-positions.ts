import { chiSquareOf, chiSquareTail } from "./chi-square";
import type { MarkedSheet } from "./sheet";

/** How the keys of all items with so many options are spread over the positions, and how likely equal chances are to spread them at least so unevenly. */
export interface KeyPositions {
  readonly options: number;
  readonly counts: readonly number[];
  readonly chiSquare: number;
  readonly p: number;
}

/** One row for each number of options that occurs. Items with several keys are left out. */
export function countKeyPositions(sheets: readonly MarkedSheet[]): readonly KeyPositions[] {
  const rows = new Map<number, number[]>();
  for (const { sheet, keys } of sheets) {
    const [key] = keys;
    const size = sheet.options.length;
    if (key === undefined || keys.length > 1) continue;
    const counts = rows.get(size) ?? Array<number>(size).fill(0);
    counts[key] = (counts[key] ?? 0) + 1;
    rows.set(size, counts);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([options, counts]) => {
      const chiSquare = chiSquareOf(counts);
      return { options, counts, chiSquare, p: chiSquareTail(chiSquare, options - 1) };
    });
}

/** Share of items in which the key is the longest option (with others as long, its part), and what equal chances would give. */
export function shareLongestKey(sheets: readonly MarkedSheet[]): { readonly share: number; readonly chance: number } {
  const single = sheets.filter(({ keys, worded }) => keys.length === 1 && worded);
  let [share, chance] = [0, 0];
  for (const { sheet, keys } of single) {
    const lengths = sheet.options.map((text) => text.length);
    const longest = lengths.flatMap((length, i) => (length === Math.max(...lengths) ? [i] : []));
    if (longest.includes(keys[0] ?? -1)) share += 1 / longest.length;
    chance += 1 / lengths.length;
  }
  const count = Math.max(single.length, 1);
  return { share: share / count, chance: chance / count };
}
