import MiniSearch, { type AsPlainObject, type Options } from "minisearch";
import type { Course } from "../course/course";
import type { Entry } from "./entry";
import { listEntries } from "./list-entries";
import { listNameTerms, listTextTerms } from "./words";

/** What the build keeps of a course for searching: JSON all the way down. */
export interface SearchData {
  readonly entries: readonly Entry[];
  readonly index: AsPlainObject;
}

/** An entry as the engine reads it; `id` is its position. Names stand apart from text, so that what bears a name can come before what speaks of it. */
interface Document {
  readonly id: number;
  /** A name on each line. */
  readonly name: string;
  readonly text: string;
}

/** Search data made ready. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
  readonly engine: MiniSearch<Document>;
}

const OPTIONS: Options<Document> = {
  fields: ["name", "text"],
  tokenize: (text, field) => (field === "name" ? text.split("\n").flatMap(listNameTerms) : [...listTextTerms(text)]),
  processTerm: (term) => term,
};

function readDocument({ kind, title, names, lines, note }: Entry, id: number): Document {
  // A claim's title is a sentence; a paragraph's says no more than where it stands.
  if (kind === "claim") return { id, name: "", text: [title, ...lines].join("\n") };
  if (kind === "paragraph") return { id, name: "", text: lines.join("\n") };
  const isTyped = kind === "actor" || kind === "place" || kind === "event";
  return { id, name: [title, ...names].join("\n"), text: [...(isTyped ? [note] : []), ...lines].join("\n") };
}

/** Indexes all that can be found in a course, as the build writes it down. */
export function buildSearch(course: Course): SearchData {
  const entries = listEntries(course);
  const engine = new MiniSearch<Document>(OPTIONS);
  engine.addAll(entries.map(readDocument));
  return { entries, index: engine.toJSON() };
}

/** Makes search data ready to be searched; about as fast as reading it. */
export function openSearch({ entries, index }: SearchData): SearchIndex {
  return { entries, engine: MiniSearch.loadJS<Document>(index, OPTIONS) };
}
