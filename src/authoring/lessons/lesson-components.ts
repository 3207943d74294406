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
  | "actor"
  | "event"
  | "predicate"
  | "view"
  /** Layers of the map story around it. */
  | "layers"
  /** `west,south,east,north` in degrees. */
  | "box"
  /** The id of a <Guess> of the same lesson. */
  | "guess";

export interface LessonComponent {
  readonly required: readonly string[];
  readonly refers: Readonly<Record<string, Reference>>;
  /** `own`: our words, `question`: a question or notice to the learner; neither needs a citation. */
  readonly prose: "cited" | "own" | "question";
  /** Attributes that hold words to be read. */
  readonly says?: readonly string[];
  /** Attributes that hold words put up for judgement; one that takes a side may stand among them. */
  readonly tries?: readonly string[];
  /** Attributes of another sort that it may have. */
  readonly takes?: readonly string[];
  /** Its attributes make a map's scene, besides `view` and `focus`. */
  readonly scene?: true;
  /** It shows evidence; a lesson's first guess stands before it. Its own labels may name what the lesson does not. */
  readonly figure?: true;
  /** How many answers it asks for. */
  readonly answers?: "one" | "one for each map check";
}

const SCENE_SAYS = ["title", "description", "zones", "sketches", "presence", "moves", "shifts"];

/** Every component that a lesson may use. One that is added to mdx-components.tsx needs a line here. */
export const LESSON_COMPONENTS: Readonly<Record<string, LessonComponent>> = {
  Cite: { required: ["claim"], refers: { claim: "claim", account: "account", at: "citation" }, prose: "cited" },
  SideBySide: { required: ["claim"], refers: { claim: "claim", accounts: "account" }, prose: "cited", figure: true },
  Voices: { required: ["claim"], refers: { claim: "claim" }, prose: "cited", answers: "one" },
  Term: { required: ["id"], refers: { id: "term" }, prose: "cited" },
  Name: { required: ["id"], refers: { id: "name" }, prose: "cited" },
  Puzzle: { required: [], refers: {}, prose: "cited" },
  MapStory: {
    required: ["view"],
    refers: { view: "view" },
    prose: "cited",
    says: SCENE_SAYS,
    scene: true,
    figure: true,
  },
  Step: { required: ["title"], refers: { show: "layers", focus: "box" }, prose: "cited", says: ["title"] },
  Ours: { required: [], refers: {}, prose: "own" },
  Guess: { required: ["id", "question"], refers: {}, prose: "question", says: ["question", "options"], answers: "one" },
  Revisit: {
    required: ["of"],
    refers: { of: "guess" },
    prose: "question",
    says: ["question", "options", "replies"],
    takes: ["submit"],
    answers: "one",
  },
  Stop: { required: ["claim", "role"], refers: { claim: "claim", role: "role" }, prose: "question", answers: "one" },
  Unknown: { required: [], refers: {}, prose: "cited" },
  Again: { required: ["claim", "role"], refers: { claim: "claim", role: "role" }, prose: "question", answers: "one" },
  Order: { required: ["events"], refers: { events: "event" }, prose: "question", answers: "one" },
  CheckOnMap: {
    required: ["claim"],
    refers: { claim: "claim" },
    prose: "question",
    answers: "one for each map check",
  },
  Judge: { required: ["id", "question"], refers: {}, prose: "cited", says: ["question"], tries: ["options"] },
  Case: { required: ["id", "best"], refers: {}, prose: "cited", tries: ["options"], answers: "one" },
  Why: { required: [], refers: {}, prose: "cited" },
  Timeline: {
    required: ["title", "events"],
    refers: { events: "event" },
    prose: "cited",
    says: ["title"],
    takes: ["from", "to"],
    figure: true,
  },
  Network: {
    required: ["title", "predicates"],
    refers: { predicates: "predicate", actors: "actor" },
    prose: "cited",
    says: ["title"],
    figure: true,
  },
  Lineage: { required: ["claim"], refers: { claim: "claim" }, prose: "cited", figure: true },
  Origins: { required: ["claims"], refers: { claims: "claim" }, prose: "cited", figure: true },
  MapLayers: {
    required: ["view"],
    refers: { view: "view" },
    prose: "cited",
    says: SCENE_SAYS,
    scene: true,
    figure: true,
  },
  Measure: {
    required: ["view", "from"],
    refers: { view: "view" },
    prose: "cited",
    says: SCENE_SAYS,
    scene: true,
    figure: true,
  },
  Bulletin: {
    required: ["id", "title", "checklist"],
    refers: {},
    prose: "question",
    says: ["title", "checklist"],
    takes: ["words"],
  },
};
