import type { OpenQuestion } from "../open-question";
import type { Blueprint } from "./blueprint";

/** A form to be printed, with its key. */
export interface Paper {
  readonly seed: string;
  /** "A", "B" or "C", or "" for the single form of the seed. */
  readonly version: string;
  readonly blueprint: Blueprint;
  /** Stands for the state of the course, the generator, the seed, the version and the blueprint: equal on a form and its key alone. */
  readonly code: string;
  readonly generator: string;
  readonly questions: readonly OpenQuestion[];
  /** The fields by which a download has the items of the seed's single form. */
  readonly download: Readonly<Record<string, string>>;
}
