export type Face = "sans" | "serif" | "arabic";

const FIRST_CODE = 32;

/** Advance widths in hundredths of an em, from space to tilde, of the boldest cut of each face that maps use. */
const SANS = [
  20, 34, 54, 53, 53, 86, 67, 30, 34, 34, 46, 53, 30, 33, 30, 34, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 30, 30, 53,
  53, 53, 46, 90, 57, 60, 58, 63, 55, 52, 64, 67, 30, 51, 61, 52, 76, 66, 68, 60, 68, 61, 56, 56, 66, 56, 81, 57, 52,
  54, 34, 34, 34, 53, 50, 55, 53, 57, 47, 57, 52, 34, 53, 57, 28, 28, 55, 29, 86, 57, 55, 57, 57, 40, 44, 38, 57, 52,
  78, 51, 52, 46, 34, 27, 34, 53,
];
const SERIF = [
  23, 31, 42, 54, 54, 95, 74, 21, 38, 38, 46, 55, 31, 33, 31, 36, 55, 55, 55, 55, 55, 55, 55, 55, 55, 55, 31, 31, 55,
  55, 55, 43, 87, 71, 67, 66, 74, 63, 61, 72, 81, 39, 39, 73, 62, 93, 76, 74, 64, 74, 71, 56, 65, 76, 71, 102, 68, 67,
  59, 36, 36, 36, 55, 53, 40, 55, 63, 53, 62, 54, 37, 57, 65, 34, 31, 62, 34, 96, 65, 59, 63, 61, 47, 47, 37, 64, 58,
  85, 58, 59, 50, 36, 30, 36, 55,
];

const TABLES: Readonly<Record<Face, readonly number[]>> = { sans: SANS, serif: SERIF, arabic: [] };

/** For characters outside the tables. */
const OTHER: Readonly<Record<Face, number>> = { sans: 58, serif: 66, arabic: 52 };

/** Fallback fonts run wider than ours. */
const MARGIN = 1.06;

/**
 * Width of a line of text in the unit of `size`, an upper estimate for Source Sans 3, Source Serif 4 and Noto
 * Naskh Arabic. `spacing` is extra space after each character, in em.
 */
export function textWidth(text: string, size: number, face: Face = "sans", spacing = 0): number {
  let hundredths = 0;
  for (const character of text) {
    const width = TABLES[face][(character.codePointAt(0) ?? 0) - FIRST_CODE];
    hundredths += (width ?? OTHER[face]) + spacing * 100;
  }
  return (hundredths / 100) * size * MARGIN;
}
