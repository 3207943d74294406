import { roundMark } from "../../../quiz/score/round-mark";

/** A mean of percentages, whole: what is beyond is chance in a class. */
export const showMean = (percent: number): string => `${roundMark(percent, 0, 100)}`;

/** "14 to 56": an interval of percentages. */
export const showInterval = ({ low, high }: { readonly low: number; readonly high: number }): string =>
  `${Math.round(low)} to ${Math.round(high)}`;

/** A share from 0 to 1 in percent: "31 %". */
export const showShare = (share: number): string => `${roundMark(100 * share, 0, 100)} %`;
