/** A result in percent as its pupil and its teacher read it alike, to a tenth where it has one: "80", "82.5", "66.7". */
export const showPercent = (percent: number): string => String(Math.round(percent * 10) / 10);
