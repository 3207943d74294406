import { roundMark } from "../../quiz/score/round-mark";

/** A result in percent as its pupil and its teacher read it alike, to a tenth where it has one: "80", "82.5", "66.7"; "100" where all is right, and nowhere else. */
export const showPercent = (percent: number): string => String(roundMark(percent, 1, 100));
