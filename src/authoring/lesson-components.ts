/** What an attribute of a lesson's component refers to. Lists may be written as `"a b"`, `"a, b"` or `{["a", "b"]}`. */
export type Reference =
  | "claim"
  /** An account of the element's `claim`. */
  | "account"
  | "accounts"
  /** A paragraph, `source#n`, that the element's claim (and account) cites. */
  | "citation"
  | "term"
  | "name"
  | "view"
  /** Actors, places, events or claims that a map's step shows. */
  | "shown"
  /** A view, places with a position, or a box `west,south,east,north`. */
  | "focus";

interface LessonComponent {
  readonly required: readonly string[];
  readonly refers: Readonly<Record<string, Reference>>;
  /** `own`: our words, `question`: a question or notice to the learner; neither needs a citation. */
  readonly prose: "cited" | "own" | "question";
}

/** Every component that a lesson may use. One that is added to mdx-components.tsx needs a line here. */
export const LESSON_COMPONENTS: Readonly<Record<string, LessonComponent>> = {
  Cite: { required: ["claim"], refers: { claim: "claim", account: "account", at: "citation" }, prose: "cited" },
  SideBySide: { required: ["claim"], refers: { claim: "claim", accounts: "accounts" }, prose: "cited" },
  Term: { required: ["id"], refers: { id: "term" }, prose: "cited" },
  Name: { required: ["id"], refers: { id: "name" }, prose: "cited" },
  MapStory: { required: ["view"], refers: { view: "view" }, prose: "cited" },
  Step: { required: [], refers: { show: "shown", focus: "focus" }, prose: "cited" },
  Ours: { required: [], refers: {}, prose: "own" },
  Guess: { required: [], refers: { claim: "claim", accounts: "accounts" }, prose: "question" },
  Revisit: { required: [], refers: { claim: "claim", accounts: "accounts" }, prose: "question" },
  Stop: { required: [], refers: { claim: "claim" }, prose: "question" },
  Unknown: { required: [], refers: {}, prose: "question" },
  ContentNote: { required: [], refers: {}, prose: "question" },
};
