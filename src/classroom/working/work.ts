import type { Response } from "../../quiz/item";
import type { OpenQuestion } from "../../quiz/open-question";
import type { Assignment, AssignmentDates } from "../assigning/assignment";
import type { Phase } from "../assigning/effective-dates";
import type { AttemptMark } from "../marks/mark-attempt";
import type { KnownAnswer } from "./outbox";
import type { PublicItem } from "./public-item";

/** What an assignment is, and when, for one pupil. */
export interface WorkHead extends AssignmentDates {
  readonly id: string;
  readonly title: string;
  readonly kind: Assignment["task"]["kind"];
  readonly phase: Phase;
  /** The class's: all dates are told by its clocks. */
  readonly timeZone: string;
  readonly course: { readonly id: string; readonly title: string } | null;
  /** What is read or played: null for quizzes and written work, and where the course has it no more. */
  readonly target: { readonly title: string; readonly href: string; readonly minutes: number } | null;
  /** Of a quiz: how many questions, and how long one attempt may take, with the pupil's own extra time. */
  readonly questions: number | null;
  readonly minutes: number | null;
  /** How much of these minutes the pupil was granted. */
  readonly extraMinutes: number;
  /** Whether one of the dates was moved for this pupil. */
  readonly hasOwnDates: boolean;
  readonly isExcused: boolean;
  readonly attempts: number;
  readonly counts: "best" | "last" | "first";
  readonly late: Assignment["rules"]["late"];
  readonly feedback: Assignment["rules"]["feedback"];
  readonly prompt: string | null;
}

/** An assignment on a pupil's home. */
export interface HomeEntry extends WorkHead {
  /** The attempt that is open, and when it ends by itself. */
  readonly running: { readonly id: string; readonly deadline: number | null } | null;
  /** Attempts that were handed in or ran out. */
  readonly ended: number;
  readonly lastEndedAt: number | null;
  /** Once the pupil may see it; `percent` is null where it is not marked yet. */
  readonly result: Pick<AttemptMark, "percent" | "earned" | "max"> | null;
  /** What the teacher gave for the whole of it, in place of every attempt's; once the pupil may see it. */
  readonly given: GivenWork | null;
}

/** A result for the whole assignment as its pupil reads it. */
export interface GivenWork {
  /** 0 to 100. */
  readonly percent: number;
  readonly reason: string;
}

export interface WorkHome {
  readonly timeZone: string;
  readonly course: WorkHead["course"];
  readonly entries: readonly HomeEntry[];
}

/** How an attempt stands: what a pupil's page goes on from after a reload, or when another tab or device has answered. */
export interface AttemptState {
  /** By the page's names of the questions. */
  readonly answers: Readonly<Record<string, KnownAnswer>>;
  readonly deadline: number | null;
  readonly submittedAt: number | null;
}

/** "Claim and evidence" as it is written. */
export interface WrittenWork {
  readonly sentences: readonly string[];
  readonly citations: readonly { readonly source: string; readonly paragraph: number }[];
}

/** A play of a scenario as it is recorded: each choice with its decision, and the words of the option. */
export interface RecordedPath {
  readonly story: string;
  readonly steps: readonly {
    readonly decision: string | null;
    readonly option: number;
    readonly text: string;
    readonly sure: number | null;
  }[];
}

export interface RunningWork {
  readonly id: string;
  readonly number: number;
  readonly state: AttemptState;
  readonly questions: readonly PublicItem[];
  /** Whether each question is told as soon as it is answered, and what is told so far, by slot. */
  readonly tellsAtOnce: boolean;
  readonly told: Readonly<Record<string, OpenQuestion>>;
}

/** A question with its key, for feedback that is due. */
export interface ToldQuestion extends OpenQuestion {
  readonly slot: string;
  readonly response: Response | null;
}

export interface EndedWork {
  readonly id: string;
  readonly number: number;
  readonly submittedAt: number;
  readonly submittedBy: "pupil" | "time" | "teacher";
  /** null before feedback is due. */
  readonly told: {
    readonly mark: AttemptMark | null;
    readonly questions: readonly ToldQuestion[];
    readonly rubric: { readonly points: readonly number[]; readonly comment: string } | null;
  } | null;
  readonly written: WrittenWork | null;
}
