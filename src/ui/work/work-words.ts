import type { AttemptMark } from "../../classroom/marks/mark-attempt";
import { showPercent } from "../../classroom/marks/show-percent";
import { tellRelative } from "../../classroom/relative-time";
import type { WorkHead } from "../../classroom/working/work";
import { plural } from "../../course/plural";
import { roundMark } from "../../quiz/score/round-mark";

export const KINDS: Readonly<Record<WorkHead["kind"], string>> = {
  lesson: "Lesson",
  quiz: "Quiz",
  scenario: "Scenario",
  written: "Claim and evidence",
};

/** "7.5 of 10 marks, 75 %"; for work that is done or not, that it is done; what waits for its reader says so. */
export function tellMark(kind: WorkHead["kind"], mark: Pick<AttemptMark, "percent" | "earned" | "max">): string {
  if (mark.percent === null) return kind === "written" ? "Not read yet" : "Not marked";
  if (kind === "lesson" || kind === "scenario") return mark.percent > 0 ? "Done" : "Not finished";
  const earned = roundMark(mark.earned, 1, mark.max);
  return `${earned} of ${plural(roundMark(mark.max, 1), "mark")}, ${showPercent(mark.percent)} %`;
}

/** "80 %": a result that the teacher gave. */
export const tellGivenPercent = (percent: number): string => `${showPercent(percent)} %`;

/** When feedback on work that was handed in comes, in a sentence. */
export function tellFeedback({ feedback, timeZone }: WorkHead, now: number): string {
  switch (feedback.kind) {
    case "at-once":
      return "You see after each answer whether it was right; the first answer stands.";
    case "submitted":
      return "Marks and explanations come as soon as it is handed in.";
    case "at":
      return `Marks and explanations come ${tellRelative(feedback.at, now, timeZone)}.`;
    case "by-hand":
      return "Marks and explanations come when your teacher releases them.";
  }
}

/** What becomes of work after its due date, in a sentence; null where there is none. */
export function tellLate({ dueAt, closesAt, late, timeZone }: WorkHead, now: number): string | null {
  if (dueAt === null) return null;
  if (late.kind === "refuse") return "After that it is not taken.";
  const until = closesAt === null ? "" : ` until it closes ${tellRelative(closesAt, now, timeZone)}`;
  return late.kind === "deduct"
    ? `Later it is taken${until}, with ${late.percent} % off.`
    : `Later it is taken too${until}, and shown as late.`;
}
