import type { TaskKind } from "./assignment-fields";
import type { Phase } from "./effective-dates";

/** An assignment as a list shows it. */
export interface ListedAssignment {
  readonly id: string;
  readonly title: string;
  readonly kind: TaskKind;
  readonly phase: Phase;
  /** By the class's clocks: "Mon, 2 March 2026 at 09:00"; null for no such date. */
  readonly opens: string | null;
  readonly due: string | null;
  readonly closes: string | null;
  /** Pupils, not attempts. */
  readonly started: number;
  readonly handedIn: number;
  /** Handed in, and nobody has seen what was right: it waits for the teacher. */
  readonly waitsForRelease: boolean;
}
