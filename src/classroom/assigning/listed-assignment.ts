import type { TaskKind } from "./assignment-fields";
import type { Phase } from "./effective-dates";

/** An assignment as a list shows it. */
export interface ListedAssignment {
  readonly id: string;
  readonly title: string;
  readonly kind: TaskKind;
  readonly phase: Phase;
  /** By the class's clocks: "Mon, 2 March at 09:00", in another year than this with that year; null for no such date. */
  readonly opens: string | null;
  readonly due: string | null;
  readonly closes: string | null;
  /** Pupils, not attempts. */
  readonly started: number;
  readonly handedIn: number;
  /** Written work that was handed in and that nobody has marked. */
  readonly toRead: number;
  /** Handed in, and nobody has seen what was right: it waits for the teacher. */
  readonly waitsForRelease: boolean;
}
