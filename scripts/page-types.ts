import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PracticeOffers } from "../src/authoring/course-module";
import type { Course } from "../src/course/course";
import { readGeneratedCourses } from "../src/server/generated-courses";
import { ROOT } from "./run-command";

export interface PageType {
  readonly name: string;
  /** Its path on the n-th visit: every visitor has questions of their own. */
  readonly path: (visit: number) => string;
}

/** The generated course of this id, or the first one. Throws where there is none. */
export async function getCourse(id: string | undefined): Promise<Course> {
  const courses = await readGeneratedCourses(ROOT);
  const course = courses.find((candidate) => id === undefined || candidate.id === id);
  if (course !== undefined) return course;
  throw new Error(
    `There is no course "${id ?? ""}". There are: ${courses.map((candidate) => candidate.id).join(", ")}.`,
  );
}

/** The longest quiz of up to 20 questions over the whole course, as an address asks for it. */
function practicePath(course: Course, seed: string): string {
  const offers = JSON.parse(readFileSync(join(ROOT, ".generated", course.id, "offers.json"), "utf8")) as PracticeOffers;
  const lengths = (offers[""] ?? []).map(({ length }) => length);
  return `/${course.id}/practice?seed=${seed}&length=${Math.max(...lengths.filter((length) => length <= 20))}`;
}

/** The id that most claims speak of: the heaviest page of its kind. */
function findBusiest(course: Course, entries: readonly { readonly id: string }[]): string | undefined {
  const told = JSON.stringify(course.claims);
  const mentions = (id: string): number => told.split(`"id":"${id}"`).length;
  return [...entries].sort((a, b) => mentions(b.id) - mentions(a.id))[0]?.id;
}

/** The page types of these names, in the course's order. Throws where a name is none. */
export function pickPageTypes(course: Course, names: readonly string[]): readonly PageType[] {
  const known = listPageTypes(course);
  const unknown = names.find((name) => !known.some((type) => type.name === name));
  if (unknown !== undefined)
    throw new Error(`No page is called "${unknown}". There are: ${known.map(({ name }) => name).join(", ")}.`);
  return known.filter(({ name }) => names.includes(name));
}

/** One page of each type; where there are several of a kind, the one that has most to show. */
export function listPageTypes(course: Course): readonly PageType[] {
  const { id, lessons, sources, actors, places, events, scenarios = [] } = course;
  const lesson = [...lessons].sort((a, b) => b.cites.length - a.cites.length)[0]?.id;
  const source = [...sources].sort((a, b) => b.paragraphs.length - a.paragraphs.length)[0]?.id;
  const at = (name: string, path: string): PageType => ({ name, path: () => `/${id}${path}` });
  const one = (name: string, folder: string, entry: string | undefined): readonly PageType[] =>
    entry === undefined ? [] : [at(name, `/${folder}/${entry}`)];
  return [
    at("home", ""),
    ...one("lesson", "lessons", lesson),
    at("atlas", "/atlas"),
    at("timeline", "/timeline"),
    at("cast", "/actors"),
    ...one("actor", "actors", findBusiest(course, actors)),
    at("places", "/places"),
    ...one("place", "places", findBusiest(course, places)),
    ...one("event", "events", findBusiest(course, events)),
    at("sources", "/sources"),
    ...one("source", "sources", source),
    at("glossary", "/glossary"),
    at("search", `/search?${new URLSearchParams({ q: actors[0]?.name ?? "" })}`),
    at("notebook", "/notebook"),
    at("review", "/review"),
    at("knowledge", "/knowledge"),
    ...(scenarios.length === 0 ? [] : [at("scenarios", "/scenarios")]),
    ...one("scenario", "scenarios", scenarios[0]?.id),
    at("practice: choose", "/practice"),
    { name: "practice: question", path: (visit) => practicePath(course, `measure-${visit}`) },
  ];
}
