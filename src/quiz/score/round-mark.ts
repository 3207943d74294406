/** Below this two marks are the same: what adding up fractions leaves over. */
const EPSILON = 1e-9;

/** A mark as it is told, with so many digits after the point. What falls short of `most` is never rounded up to it: of 9 marks, 8.96 are 8.9 and not 9. */
export function roundMark(mark: number, digits: number, most = Number.POSITIVE_INFINITY): number {
  const unit = 10 ** digits;
  const rounded = Math.round(mark * unit) / unit;
  return mark < most - EPSILON && rounded >= most ? (Math.ceil(most * unit) - 1) / unit : rounded;
}
