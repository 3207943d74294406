/** What can be referred to by an id. */
export type Kind =
  | "actor"
  | "place"
  | "event"
  | "origin"
  | "predicate"
  | "claim"
  | "term"
  | "source"
  | "view"
  | "lesson";
