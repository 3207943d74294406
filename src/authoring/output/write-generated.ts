import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Course, MapView } from "../../course/course";
import { createFactBase } from "../../course/fact-base";
import { listLengths } from "../../quiz/forms/list-lengths";
import type { Scenario } from "../../scenario/scenario";
import { buildSearch } from "../../search/search-index";
import type { PracticeOffers } from "../course-module";
import { listEditorSchemas } from "../schemas/editor-schemas";

/** A course without problems and where the relief images of its views are, as paths from the root. */
export interface ReadyCourse {
  readonly course: Course;
  readonly reliefs: Readonly<Record<string, string | null>>;
  readonly scenarios: readonly Scenario[];
}

/**
 * Writes what the app imports into `.generated/` under a root: for each course `course.json`, what practice can offer, what
 * search looks through, its scenarios, and a base map for each view, one `courses.ts` that names them all, the faces (WOFF2, by file name), and the schemas for editors. Files whose bytes
 * would stay the same are left alone, and what else stands there, of a course that was renamed or a scenario that went, is deleted. Returns the paths written, from the root.
 */
export function writeGenerated(
  root: string,
  courses: readonly ReadyCourse[],
  drawBaseMap: (view: MapView) => string,
  faces: ReadonlyMap<string, Buffer>,
): string[] {
  const files = new Map<string, string | Buffer>();
  for (const [name, face] of faces) files.set(`.generated/fonts/${name}`, face);
  for (const { course, scenarios } of courses) {
    files.set(`.generated/${course.id}/course.json`, `${JSON.stringify(course)}\n`);
    files.set(`.generated/${course.id}/offers.json`, `${JSON.stringify(listOffers(course))}\n`);
    files.set(`.generated/${course.id}/search.json`, `${JSON.stringify(buildSearch(course))}\n`);
    for (const scenario of scenarios)
      files.set(`.generated/${course.id}/scenarios/${scenario.id}.json`, `${JSON.stringify(scenario)}\n`);
    for (const view of course.views) files.set(`.generated/${course.id}/${view.id}.svg`, drawBaseMap(view));
  }
  files.set(".generated/courses.ts", printCourseModules(courses));
  for (const [name, schema] of listEditorSchemas())
    files.set(`.generated/schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  const written = [...files].filter(([path, content]) => writeIfChanged(join(root, path), content));
  deleteOthers(root, ".generated", new Set(files.keys()));
  return written.map(([path]) => path);
}

/** Deletes what of a folder is not to be kept, and folders that are empty then; tells whether this one is. */
function deleteOthers(root: string, folder: string, kept: ReadonlySet<string>): boolean {
  let isEmpty = true;
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (deleteOthers(root, path, kept)) rmdirSync(join(root, path));
      else isEmpty = false;
    } else if (kept.has(path)) isEmpty = false;
    else rmSync(join(root, path));
  }
  return isEmpty;
}

/** What practice can fill, tried once here so that no visitor waits for it. */
function listOffers(course: Course): PracticeOffers {
  const facts = createFactBase(course);
  const scopes = [null, ...course.lessons.map(({ id }) => id)];
  return Object.fromEntries(scopes.map((scope) => [scope ?? "", listLengths({ facts }, scope)]));
}

function writeIfChanged(path: string, content: string | Buffer): boolean {
  if (existsSync(path) && readFileSync(path).equals(Buffer.from(content))) return false;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return true;
}

/** The text of `.generated/courses.ts`: its imports are static, so that the bundler sees every file. */
export function printCourseModules(courses: readonly ReadyCourse[]): string {
  const imports: string[] = [];
  const importImage = (specifier: string): string => {
    const name = `image${imports.length}`;
    imports.push(`import ${name} from ${JSON.stringify(specifier)};`);
    return name;
  };
  const modules = courses.map(({ course, reliefs, scenarios }) => {
    const lessons = course.lessons.map(
      ({ id }) =>
        `      ${JSON.stringify(id)}: () => import(${JSON.stringify(`../content/${course.id}/lessons/${id}.mdx`)}),`,
    );
    const stories = scenarios.map(
      ({ id }) =>
        `      ${JSON.stringify(id)}: () => import(${JSON.stringify(`./${course.id}/scenarios/${id}.json`)}).then((module) => module.default as unknown as Scenario),`,
    );
    const maps = course.views.map(({ id }) => {
      const relief = reliefs[id] ?? null;
      const base = importImage(`./${course.id}/${id}.svg`);
      return `      ${JSON.stringify(id)}: { base: ${base}, relief: ${relief === null ? "null" : importImage(`../${relief}`)} },`;
    });
    return [
      `  ${JSON.stringify(course.id)}: {`,
      `    course: () => import(${JSON.stringify(`./${course.id}/course.json`)}).then((module) => module.default as unknown as Course),`,
      `    offers: () => import(${JSON.stringify(`./${course.id}/offers.json`)}).then((module) => module.default as unknown as PracticeOffers),`,
      `    search: () => import(${JSON.stringify(`./${course.id}/search.json`)}).then((module) => module.default as unknown as SearchData),`,
      ...block("lessons", lessons),
      ...block("scenarios", stories),
      ...block("maps", maps),
      "  },",
    ].join("\n");
  });
  return [
    '/// <reference types="next/image-types/global" />',
    'import type { Course } from "../src/course/course";',
    'import type { CourseModule, PracticeOffers } from "../src/authoring/course-module";',
    ...(courses.some(({ scenarios }) => scenarios.length > 0)
      ? ['import type { Scenario } from "../src/scenario/scenario";']
      : []),
    'import type { SearchData } from "../src/search/search-index";',
    ...imports,
    "",
    "/** Every course by its id. */",
    "export const courses: Readonly<Record<string, CourseModule>> = {",
    ...modules,
    "};",
    "",
  ].join("\n");
}

function block(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [`    ${name}: {},`] : [`    ${name}: {`, ...lines, "    },"];
}
