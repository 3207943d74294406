import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readHeader } from "../../scenario/story-header";
import { searchCourse } from "../../search/search-course";
import { openSearch } from "../../search/search-index";
import { compileFiles } from "../compile-course";
import { tinyCourse } from "../fixtures/tiny-course";
import { listEditorSchemas } from "../schemas/editor-schemas";
import { printCourseModules, type ReadyCourse, writeGenerated } from "./write-generated";

const { course } = compileFiles("harbour", tinyCourse());
if (course === null) throw new Error("The tiny course has no course.yaml.");
const FACES = new Map([["arabic.woff2", Buffer.from("face")]]);
const { header } = readHeader([]);
const ready: ReadyCourse = {
  course,
  reliefs: { bay: "content/harbour/maps/bay.avif" },
  scenarios: [{ id: "crossing", hash: "", header, story: { lines: [], options: [], nodes: [] }, maps: [], cites: [] }],
};

const listCourseFolders = (root: string): readonly string[] =>
  readdirSync(join(root, ".generated"))
    .filter((name) => existsSync(join(root, ".generated", name, "course.json")))
    .toSorted();

describe("writeGenerated", () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "generated-"));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it("writes the course, its maps, the module and the schemas", () => {
    const written = writeGenerated(root, [ready], (view) => `<svg id="${view.id}"/>`, FACES);
    expect(written.slice(0, 7)).toEqual([
      ".generated/fonts/arabic.woff2",
      ".generated/harbour/course.json",
      ".generated/harbour/offers.json",
      ".generated/harbour/search.json",
      ".generated/harbour/scenarios/crossing.json",
      ".generated/harbour/bay.svg",
      ".generated/courses.ts",
    ]);
    expect(JSON.parse(readFileSync(join(root, ".generated/harbour/course.json"), "utf8"))).toEqual(course);
    const search = JSON.parse(readFileSync(join(root, ".generated/harbour/search.json"), "utf8"));
    expect(searchCourse(openSearch(search), "quill", 1).results[0]?.href).toBe("/harbour/actors/quill");
    expect(readFileSync(join(root, ".generated/harbour/bay.svg"), "utf8")).toBe('<svg id="bay"/>');
    expect(JSON.parse(readFileSync(join(root, ".generated/schemas/claims.schema.json"), "utf8"))).toMatchObject({
      type: "array",
    });
  });

  it("touches only what changed", () => {
    writeGenerated(root, [ready], () => "<svg/>", FACES);
    const json = join(root, ".generated/harbour/course.json");
    utimesSync(json, 1, 1);
    expect(writeGenerated(root, [ready], () => "<svg></svg>", FACES)).toEqual([".generated/harbour/bay.svg"]);
    expect(statSync(json).mtimeMs).toBe(1000);
  });

  it("deletes what it wrote for a course that was renamed, and a scenario that went", () => {
    writeGenerated(root, [ready, { ...ready, course: { ...course, id: "old" } }], () => "<svg/>", FACES);
    mkdirSync(join(root, "content/old"), { recursive: true });
    expect(listCourseFolders(root)).toEqual(["harbour", "old"]);
    writeGenerated(root, [{ ...ready, scenarios: [] }], () => "<svg/>", FACES);
    expect(listCourseFolders(root)).toEqual(["harbour"]);
    expect(readdirSync(join(root, ".generated")).toSorted()).toEqual(["courses.ts", "fonts", "harbour", "schemas"]);
    expect(existsSync(join(root, ".generated/harbour/scenarios"))).toBe(false);
    expect(existsSync(join(root, "content/old")), "nothing beside what it writes").toBe(true);
  });
});

it("names every file in a static import", () => {
  expect(printCourseModules([ready])).toBe(`/// <reference types="next/image-types/global" />
import type { Course } from "../src/course/course";
import type { CourseModule, PracticeOffers } from "../src/authoring/course-module";
import type { Scenario } from "../src/scenario/scenario";
import type { SearchData } from "../src/search/search-index";
import image0 from "./harbour/bay.svg";
import image1 from "../content/harbour/maps/bay.avif";

/** Every course by its id. */
export const courses: Readonly<Record<string, CourseModule>> = {
  "harbour": {
    course: () => import("./harbour/course.json").then((module) => module.default as unknown as Course),
    offers: () => import("./harbour/offers.json").then((module) => module.default as unknown as PracticeOffers),
    search: () => import("./harbour/search.json").then((module) => module.default as unknown as SearchData),
    lessons: {
      "missing-crates": () => import("../content/harbour/lessons/missing-crates.mdx"),
    },
    scenarios: {
      "crossing": () => import("./harbour/scenarios/crossing.json").then((module) => module.default as unknown as Scenario),
    },
    maps: {
      "bay": { base: image0, relief: image1 },
    },
  },
};
`);
});

it("describes every authored file for editors", () => {
  const schemas = new Map(listEditorSchemas());
  expect([...schemas.keys()].sort()).toEqual([
    "actors",
    "claims",
    "course",
    "events",
    "glossary",
    "lesson-meta",
    "origins",
    "places",
    "predicates",
    "source",
  ]);
  expect(schemas.get("actors")).toMatchObject({
    type: "array",
    items: {
      type: "object",
      additionalProperties: false,
      required: ["id", "name", "type", "about"],
      properties: { spellings: { type: "array", items: { type: "string" } } },
    },
  });
});
