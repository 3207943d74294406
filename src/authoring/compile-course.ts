import { viewHeight } from "../atlas/project-view";
import type { Claim, Course, MapView, ScenarioSummary } from "../course/course";
import { createFactBase } from "../course/fact-base";
import { renderSentence } from "../course/render";
import { checkQuotations } from "./articles/check-quotations";
import { checkCourseFile } from "./check-course-file";
import type { CourseFiles } from "./course-files";
import { hashFiles, readCourseFiles } from "./course-files";
import type { Draft, DraftClaim } from "./draft";
import { checkAbout } from "./facts/check-about";
import { checkAtlas } from "./facts/check-atlas";
import {
  checkClaimFigures,
  checkClaimNames,
  checkSameCitations,
  checkSameClaims,
  checkUnnamed,
} from "./facts/check-claims";
import { checkDifferences } from "./facts/check-differences";
import { checkDuplicateIds, checkParts, checkReferences } from "./facts/check-ids";
import { checkEventOrder } from "./facts/check-order";
import { checkEventPredicates, checkPredicates } from "./facts/check-predicates";
import { checkAccounted, checkNumbering, countAccounted } from "./facts/check-records";
import { checkSilent } from "./facts/check-silent";
import { checkRecordNames, checkSpellings } from "./facts/check-spellings";
import { checkUnused } from "./facts/check-unused";
import { compileClaims } from "./facts/compile-claims";
import {
  compileActors,
  compileEvents,
  compileOrigins,
  compilePlaces,
  compilePredicates,
  compileSources,
} from "./facts/compile-entities";
import { checkFigures } from "./lessons/check-figures";
import { checkLessonNames } from "./lessons/check-lesson-names";
import { checkCitedParagraphs, checkElements, checkIntroduced } from "./lessons/check-lessons";
import { checkLoadedWords, checkReading } from "./lessons/check-prose";
import { checkQuestions } from "./lessons/check-questions";
import { checkAgain, checkRhythm } from "./lessons/check-rhythm";
import { checkStops } from "./lessons/check-stops";
import { listLessonsInOrder } from "./lessons/lesson-texts";
import { type LessonMeasure, measureLesson } from "./lessons/measure-lesson";
import { summarizeLesson } from "./lessons/summarize-lesson";
import type { Problem } from "./problem";
import { sortProblems } from "./problem";
import type { Authored } from "./read-course";
import { readCourse } from "./read-course";
import { listIds } from "./schemas/ids";
import type { SourceRecord } from "./schemas/schema-course";
import type { Entry } from "./schemas/yaml-entries";
import { type CheckedScenario, checkScenarios } from "./stories/check-scenarios";

/** Every rule of the facts, records and lessons; each reads the whole draft and knows nothing of the others. */
const CHECKS: readonly ((draft: Draft) => Problem[])[] = [
  checkDuplicateIds,
  checkReferences,
  checkParts,
  checkSpellings,
  checkRecordNames,
  checkPredicates,
  checkEventPredicates,
  checkEventOrder,
  checkAccounted,
  checkNumbering,
  checkClaimNames,
  checkClaimFigures,
  checkUnnamed,
  checkSameClaims,
  checkSameCitations,
  checkDifferences,
  checkSilent,
  checkAbout,
  checkCourseFile,
  checkAtlas,
  checkCitedParagraphs,
  checkIntroduced,
  checkElements,
  checkQuestions,
  checkFigures,
  checkRhythm,
  checkAgain,
  checkLessonNames,
  checkReading,
  checkLoadedWords,
  checkQuotations,
  checkUnused,
];

export interface Compiled {
  /** Complete and consistent where there are no problems; null where course.yaml cannot be read. */
  readonly course: Course | null;
  readonly records: readonly Entry<SourceRecord>[];
  /** Relief image by view, a path from the root, or null. */
  readonly reliefs: Readonly<Record<string, string | null>>;
  readonly accounted: { readonly accounted: number; readonly all: number };
  /** In the course's order. */
  readonly lessons: readonly LessonMeasure[];
  /** By their numbers. */
  readonly scenarios: readonly CheckedScenario[];
  /** Sorted by file and line. */
  readonly problems: readonly Problem[];
}

/** Reads and checks the course that stands in `content/<id>` and `seeds/<id>` under a root. */
export function compileCourse(root: string, courseId: string): Compiled {
  return compileFiles(courseId, readCourseFiles(root, courseId));
}

/** The same for files that are read already. */
export function compileFiles(courseId: string, files: CourseFiles): Compiled {
  const authored = readCourse(courseId, files);
  const problems = [...authored.problems];
  const language = authored.course?.value.language ?? "en";
  const ids = listIds(authored);
  const predicates = compilePredicates(authored);
  const parts = {
    sources: compileSources(authored, language, problems),
    actors: compileActors(authored),
    places: compilePlaces(authored),
    events: compileEvents(authored, language, problems),
    origins: compileOrigins(authored),
    predicates,
    glossary: authored.glossary.map(({ value }) => value),
  };
  const claims = compileClaims(authored, ids, predicates, language, problems);
  const course = tellDates(assemble(authored, parts, claims, hashFiles(files)));
  const facts = course === null ? null : createFactBase(course);
  const draft: Draft = { authored, ids, actors: parts.actors, places: parts.places, claims, facts };
  for (const check of CHECKS) problems.push(...check(draft));
  problems.push(...checkStops(draft, problems));
  const scenarios = checkScenarios(draft);
  problems.push(...scenarios.problems);

  const views = authored.course?.value.views ?? [];
  return {
    course,
    records: authored.sources,
    reliefs: Object.fromEntries(
      views.map(({ id, relief }) => [id, relief === null ? null : `content/${courseId}/maps/${relief}`]),
    ),
    accounted: countAccounted(draft),
    lessons: listLessonsInOrder(authored).map((lesson) => measureLesson(lesson, draft)),
    scenarios: scenarios.checked,
    problems: sortProblems(problems),
  };
}

type Parts = Pick<Course, "sources" | "actors" | "places" | "events" | "origins" | "predicates" | "glossary">;

function assemble(authored: Authored, parts: Parts, drafts: readonly DraftClaim[], hash: string): Course | null {
  if (authored.course === null) return null;
  const {
    title,
    subtitle,
    language,
    description,
    credit,
    puzzle,
    lessons: order,
    views,
    atlas,
  } = authored.course.value;
  const lessons = order.flatMap((id, index) =>
    summarizeLesson(
      authored.lessons.find((lesson) => lesson.id === id),
      index + 1,
      drafts,
    ),
  );
  const firstLesson = new Map<string, string>();
  for (const { id, cites } of lessons)
    for (const claim of cites) if (!firstLesson.has(claim)) firstLesson.set(claim, id);
  const claims = drafts.map((draft) => finish(draft, firstLesson.get(draft.id) ?? null));
  return {
    id: authored.id,
    title,
    subtitle,
    language,
    description,
    credit,
    puzzle,
    hash,
    ...parts,
    claims,
    lessons,
    views: views.map(compileView),
    ...(authored.scenarios.length === 0 ? {} : { scenarios: summarizeScenarios(authored) }),
    ...(atlas.length === 0 ? {} : { atlas }),
  };
}

function summarizeScenarios({ scenarios }: Authored): readonly ScenarioSummary[] {
  return scenarios
    .map(({ id, header: { number, title, role, minutes, summary } }) => ({ id, number, title, role, minutes, summary }))
    .sort((a, b) => a.number - b.number);
}

function finish(
  { id, predicate, gist, note, about, accounts, mapChecks, difference, says, silent, unasked }: DraftClaim,
  lesson: string | null,
): Claim {
  return {
    id,
    predicate: predicate?.id ?? "",
    gist,
    accounts: accounts.map((account) => ({
      id: account.id,
      args: account.args,
      gist: account.gist,
      citations: account.citations.map(({ source, paragraph, origin }) => ({ source, paragraph, origin })),
    })),
    note,
    ...(about.length === 0 ? {} : { about }),
    ...(mapChecks.length === 0 ? {} : { mapChecks }),
    ...(difference === null ? {} : { difference }),
    ...(says === null ? {} : { says }),
    ...(silent.length === 0 ? {} : { silent }),
    ...(unasked === null ? {} : { unasked }),
    lesson,
  };
}

/** Claims that events' dates and order became get their gist from the predicate's sentence. */
function tellDates(course: Course | null): Course | null {
  if (course === null) return null;
  const facts = createFactBase(course);
  const claims = course.claims.map((claim) => {
    if (claim.gist !== "" || !facts.predicates.has(claim.predicate)) return claim;
    const accounts = claim.accounts.map((account) => ({
      ...account,
      gist: renderSentence(facts, claim.predicate, account.args) ?? "",
    }));
    return { ...claim, accounts, gist: accounts[0]?.gist ?? "" };
  });
  return { ...course, claims };
}

function compileView(view: NonNullable<Authored["course"]>["value"]["views"][number]): MapView {
  const { id, box, parallels, width, countries, waters } = view;
  const shape = { box, parallels, centralMeridian: view["central-meridian"], width };
  return {
    id,
    ...shape,
    height: viewHeight(shape),
    countries: countries.map(({ name, at: [lon, lat] }) => ({ name, lon, lat })),
    waters: waters.flatMap(({ name, at, turn, path }) => {
      const point = at ?? path?.[Math.floor(path.length / 2)];
      return point === undefined
        ? []
        : [{ name, lon: point[0], lat: point[1], turn, ...(path === undefined ? {} : { path }) }];
    }),
    focus: view.focus,
  };
}
