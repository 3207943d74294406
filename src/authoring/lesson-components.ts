/** What an attribute of a lesson's component refers to. Lists may be written as `"a b"`, `"a, b"` or `{["a", "b"]}`. */
export type Reference =
  | "claim"
  /** Accounts of the element's `claim`. */
  | "account"
  /** A role of the claim's predicate that can be asked for. */
  | "role"
  /** A paragraph, `source#n`, that the element's claim (and account) cites. */
  | "citation"
  | "term"
  | "name"
  | "view"
  /** Layers of the map story around it. */
  | "layers"
  /** `west,south,east,north` in degrees. */
  | "box"
  /** The id of a <Guess> of the same lesson. */
  | "guess";

interface LessonComponent {
  readonly required: readonly string[];
  readonly refers: Readonly<Record<string, Reference>>;
  /** `own`: our words, `question`: a question or notice to the learner; neither needs a citation. */
  readonly prose: "cited" | "own" | "question";
  /** Its attributes make a map's scene, besides `view`, `focus` and `arabic`. */
  readonly scene?: true;
}

/** Every component that a lesson may use. One that is added to mdx-components.tsx needs a line here. */
export const LESSON_COMPONENTS: Readonly<Record<string, LessonComponent>> = {
  Cite: { required: ["claim"], refers: { claim: "claim", account: "account", at: "citation" }, prose: "cited" },
  SideBySide: { required: ["claim"], refers: { claim: "claim", accounts: "account" }, prose: "cited" },
  Voices: { required: ["claim"], refers: { claim: "claim", account: "account" }, prose: "cited" },
  Term: { required: ["id"], refers: { id: "term" }, prose: "cited" },
  Name: { required: ["id"], refers: { id: "name" }, prose: "cited" },
  Puzzle: { required: [], refers: {}, prose: "cited" },
  MapStory: { required: ["view"], refers: { view: "view" }, prose: "cited", scene: true },
  Step: { required: ["title"], refers: { show: "layers", focus: "box" }, prose: "cited" },
  Ours: { required: [], refers: {}, prose: "own" },
  Guess: { required: ["id"], refers: {}, prose: "question" },
  Revisit: { required: ["of"], refers: { of: "guess" }, prose: "question" },
  Stop: { required: ["claim", "role"], refers: { claim: "claim", role: "role" }, prose: "question" },
  Unknown: { required: [], refers: {}, prose: "cited" },
};
