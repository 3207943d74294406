/** Percentages as marks are read: whole ones, and a tenth only where it tells two apart from a whole. */
export const showPercent = (percent: number): string => `${Math.round(percent)}`;

/** "14 to 56": an interval of percentages. */
export const showInterval = ({ low, high }: { readonly low: number; readonly high: number }): string =>
  `${Math.round(low)} to ${Math.round(high)}`;

/** A share from 0 to 1 in percent: "31 %". */
export const showShare = (share: number): string => `${Math.round(100 * share)} %`;
