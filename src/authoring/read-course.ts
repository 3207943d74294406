import type { z } from "zod";
import type { CourseFiles } from "./course-files";
import type { LessonFile } from "./lessons/lesson-file";
import { readLesson } from "./lessons/lesson-file";
import type { Problem } from "./problem";
import { problemAt } from "./problem";
import type { Kind } from "./schemas/kind";
import type { CourseFile, SourceRecord } from "./schemas/schema-course";
import { courseFile, sourceRecord } from "./schemas/schema-course";
import type {
  ActorEntry,
  ClaimEntry,
  EventEntry,
  GlossaryAuthored,
  OriginEntry,
  PlaceEntry,
  PredicateEntry,
} from "./schemas/schema-facts";
import {
  actorEntry,
  claimEntry,
  eventEntry,
  glossaryEntry,
  originEntry,
  placeEntry,
  predicateEntry,
} from "./schemas/schema-facts";
import type { Entry, ReadEntries } from "./schemas/yaml-entries";
import { readList, readMap } from "./schemas/yaml-entries";
import type { ScenarioFile } from "./stories/scenario-file";
import { readScenario } from "./stories/scenario-file";

/** The lists of facts: each is a file `facts/<name>.yaml`, or several under `facts/<name>/`. */
export const FACT_SCHEMAS = {
  actors: actorEntry,
  places: placeEntry,
  events: eventEntry,
  origins: originEntry,
  predicates: predicateEntry,
  claims: claimEntry,
  glossary: glossaryEntry,
} as const;

/** What the authors of a course wrote, each part valid in itself; nothing is resolved yet. */
export interface Authored {
  readonly id: string;
  readonly course: Entry<CourseFile> | null;
  readonly actors: readonly Entry<ActorEntry>[];
  readonly places: readonly Entry<PlaceEntry>[];
  readonly events: readonly Entry<EventEntry>[];
  readonly origins: readonly Entry<OriginEntry>[];
  readonly predicates: readonly Entry<PredicateEntry>[];
  readonly claims: readonly Entry<ClaimEntry>[];
  readonly glossary: readonly Entry<GlossaryAuthored>[];
  readonly sources: readonly Entry<SourceRecord>[];
  readonly lessons: readonly LessonFile[];
  readonly scenarios: readonly ScenarioFile[];
  /** Ids of entries that are written but do not hold: references to them are no second error. */
  readonly broken: ReadonlySet<string>;
  /** Kinds of which some entry does not hold: what they lack proves nothing. */
  readonly damaged: ReadonlySet<Kind>;
  /** Kinds of which some entry cannot even be named. */
  readonly unreadable: ReadonlySet<Kind>;
  /** Paths of the course's files. */
  readonly files: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Reads all files of a course and collects everything that does not hold in itself. */
export function readCourse(id: string, files: CourseFiles): Authored {
  const problems: Problem[] = [];
  const broken = new Set<string>();
  const damaged = new Set<Kind>();
  const unreadable = new Set<Kind>();
  const home = `content/${id}`;
  const textOf = (path: string): string => new TextDecoder().decode(files.get(path));
  const keep = <T>(kind: Kind, read: ReadEntries<T>): readonly Entry<T>[] => {
    problems.push(...read.problems);
    if (read.problems.length > 0) damaged.add(kind);
    if (read.unreadable) unreadable.add(kind);
    for (const brokenId of read.broken) broken.add(brokenId);
    return read.entries;
  };
  const facts = <S extends z.ZodType>(kind: Kind, name: string, schema: S): Entry<z.output<S>>[] =>
    [...files.keys()]
      .filter(
        (path) =>
          path === `${home}/facts/${name}.yaml` ||
          (path.startsWith(`${home}/facts/${name}/`) && path.endsWith(".yaml")),
      )
      .flatMap((path) => keep(kind, readList(path, textOf(path), schema)));

  const courseYaml = `${home}/course.yaml`;
  const course = files.has(courseYaml)
    ? (keep("view", readMap(courseYaml, textOf(courseYaml), courseFile))[0] ?? null)
    : null;
  if (!files.has(courseYaml))
    problems.push(problemAt({ file: courseYaml, line: 1 }, "the course has no course.yaml", "write one"));
  const sources = [...files.keys()]
    .filter((path) => path.startsWith(`seeds/${id}/`) && path.endsWith(".yaml"))
    .flatMap((path) => keep("source", readMap(path, textOf(path), sourceRecord)));
  const lessons = [...files.keys()]
    .filter((path) => path.startsWith(`${home}/lessons/`) && path.endsWith(".mdx"))
    .map((path) => readLesson(path.slice(`${home}/lessons/`.length, -".mdx".length), path, textOf(path)));
  const scenarios = [...files.keys()]
    .filter((path) => path.startsWith(`${home}/scenarios/`) && path.endsWith(".ink"))
    .map((path) => readScenario(path.slice(`${home}/scenarios/`.length, -".ink".length), path, textOf(path)));
  problems.push(...scenarios.flatMap((scenario) => scenario.problems));
  problems.push(...lessons.flatMap((lesson) => lesson.problems), ...strayFiles(home, files));
  if (lessons.some((lesson) => lesson.problems.length > 0)) damaged.add("lesson");

  return {
    id,
    course,
    actors: facts("actor", "actors", FACT_SCHEMAS.actors),
    places: facts("place", "places", FACT_SCHEMAS.places),
    events: facts("event", "events", FACT_SCHEMAS.events),
    origins: facts("origin", "origins", FACT_SCHEMAS.origins),
    predicates: facts("predicate", "predicates", FACT_SCHEMAS.predicates),
    claims: facts("claim", "claims", FACT_SCHEMAS.claims),
    glossary: facts("term", "glossary", FACT_SCHEMAS.glossary),
    sources,
    lessons,
    scenarios,
    broken,
    damaged,
    unreadable,
    files: new Set(files.keys()),
    problems,
  };
}

function strayFiles(home: string, files: CourseFiles): Problem[] {
  const known = Object.keys(FACT_SCHEMAS);
  return [...files.keys()]
    .filter(
      (path) =>
        path.startsWith(`${home}/facts/`) &&
        !known.includes((path.slice(`${home}/facts/`.length).split("/")[0] ?? "").replace(/\.yaml$/, "")),
    )
    .map((file) =>
      problemAt(
        { file, line: 1 },
        "no list of facts has this name",
        `use ${known.map((name) => `${name}.yaml`).join(", ")}`,
      ),
    );
}
