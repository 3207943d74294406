import { tellTime } from "../zoned-time";
import type { Accommodation, Assignment, AssignmentTask, QuizTask } from "./assignment";
import { countQuestions } from "./assignment-fields";

/** What becomes of work that comes after its due date, as a sentence. */
export function tellLate({ late }: Assignment["rules"]): string {
  if (late.kind === "accept") return "Late work is taken and counts in full.";
  if (late.kind === "refuse") return "After the due date nothing more is taken.";
  return `Late work is taken and loses ${late.percent} % of its marks.`;
}

/** When pupils see what was right, as a sentence. */
export function tellFeedback({ feedback }: Assignment["rules"], releasedAt: number | null, zone: string): string {
  if (releasedAt !== null) return `Answers and explanations were released on ${tellTime(releasedAt, zone)}.`;
  if (feedback.kind === "at-once") return "After each answer pupils see at once what was right.";
  if (feedback.kind === "submitted") return "When pupils have handed in, they see what was right.";
  if (feedback.kind === "at") return `From ${tellTime(feedback.at, zone)} pupils see what was right.`;
  return "Pupils see what was right when the teacher releases it.";
}

const COUNTS: Readonly<Record<QuizTask["counts"], string>> = {
  best: "the best counts",
  last: "the last counts",
  first: "the first counts",
};

/** "10 questions, 20 minutes, 2 attempts, of which the best counts." */
function tellQuiz({ blueprint, minutes, attempts, counts }: QuizTask): string {
  const length = countQuestions(blueprint);
  const parts = [
    `${length} ${length === 1 ? "question" : "questions"}`,
    minutes === null ? "no time limit" : `${minutes} ${minutes === 1 ? "minute" : "minutes"}`,
    attempts === 1 ? "one attempt" : `${attempts} attempts, of which ${COUNTS[counts]}`,
  ];
  return `${parts.join(", ")}.`;
}

/** What is to be done, in a sentence or two. */
export function tellTask(task: AssignmentTask): string {
  if (task.kind === "lesson")
    return "Read to the end and answer the questions on the way. The lesson counts as read when both are done.";
  if (task.kind === "scenario") return "Play the scenario to one of its endings. There is no right path.";
  if (task.kind === "written") return "Two sentences, and the paragraphs that they rest on.";
  return tellQuiz(task.quiz);
}

/** What one pupil is granted: "15 minutes more; due Mon, 2 March 2026 at 09:00". */
export function tellGranted({ extraMinutes, opensAt, dueAt, closesAt, excused }: Accommodation, zone: string): string {
  if (excused) return "excused: need not do it";
  const parts = [
    extraMinutes === null ? null : `${extraMinutes} ${extraMinutes === 1 ? "minute" : "minutes"} more`,
    opensAt === null ? null : `opens ${tellTime(opensAt, zone)}`,
    dueAt === null ? null : `due ${tellTime(dueAt, zone)}`,
    closesAt === null ? null : `closes ${tellTime(closesAt, zone)}`,
  ];
  return parts.filter((part) => part !== null).join("; ");
}
