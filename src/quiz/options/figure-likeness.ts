import type { Figure } from "../../course/course";

/** Powers of ten at which two numbers have nothing in common any more (our own choice). */
const DECADES = 3;

/** What figures must share to stand beside one another: the unit that their words give ("miles"), or that they give none and are bare counts. */
export function figureGroup({ text, unit }: Figure): string {
  const words: readonly string[] = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.includes(unit.toLowerCase()) ? unit.toLowerCase() : "count";
}

/** One number for a figure, to sort by: its own, else the middle of what its wording stands for by size; null where it stands for any number. */
export function sizeOf({ n, between }: Figure): number | null {
  return n ?? (between ? Math.sqrt(between[0] * between[1]) : null);
}

/** How alike two figures of one group are: 1 where they are of one size, less by a third for each power of ten between them; 0 where groups or sizes cannot be compared. */
export function figureLikeness(one: Figure, other: Figure): number {
  const [a, b] = [sizeOf(one) ?? 0, sizeOf(other) ?? 0];
  if (a <= 0 || b <= 0 || figureGroup(one) !== figureGroup(other)) return 0;
  return Math.max(0, 1 - Math.abs(Math.log10(a / b)) / DECADES);
}
