import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { listGeneratedCourses } from "../src/authoring/output/test-generated-courses";
import type { Course } from "../src/course/course";
import { ROOT } from "./run-command";

const countLetters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** One word in small letters is a common noun that a report uses as a name ("rebels"), and free to everybody. */
const isCommon = (spelling: string): boolean => /^[a-z]+$/.test(spelling);

/** What code may not say of a course: names and spellings of actors and places, ids, and the title. */
function listNames(course: Course): readonly string[] {
  const entities = [...course.actors, ...course.places];
  const printed = entities.flatMap(({ name, spellings }) => [name, ...spellings.map(({ as }) => as)]);
  const commonWords = new Set(printed.flatMap((name) => name.split(/[\s-]+/)).filter(isCommon));
  const ids = [course, ...entities, ...course.sources, ...course.lessons].map(({ id }) => id);
  const names = [...printed.filter((name) => !isCommon(name)), ...ids.filter((id) => !commonWords.has(id))];
  return [...new Set([...names, course.title])].filter((name) => countLetters(name) >= 4);
}

/** The first of the names in each line that holds one, as `file:line name`. */
function findNames(file: string, text: string, names: readonly string[]): readonly string[] {
  const escaped = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "u");
  return text.split("\n").flatMap((line, i) => {
    const [name] = pattern.exec(line) ?? [];
    return name === undefined ? [] : [`${file}:${i + 1} ${name}`];
  });
}

const listCode = (): readonly string[] =>
  ["app", "src"]
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(?:tsx?|css|mdx?|svg|json)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((file) => !/\.test\.|\/fixtures\//.test(file));

const names = listGeneratedCourses().flatMap(listNames);

describe("the course is data", () => {
  it("has no name of a course in the code or its comments", () => {
    const code = listCode();
    expect(code.length).toBeGreaterThan(100);
    expect(code.flatMap((file) => findNames(file, readFileSync(join(ROOT, file), "utf8"), names))).toEqual([]);
  });

  it("would find each name that is put in", () => {
    expect(names.length).toBeGreaterThan(100);
    for (const name of names) {
      expect(findNames("a.ts", `const x = 1;\n/** As in "${name}". */\n`, names)).toEqual([`a.ts:2 ${name}`]);
    }
  });

  it("lets common nouns and parts of words pass", () => {
    const planted = ["Westend", "the guild of pilots", "guild"];
    expect(
      findNames(
        "a.ts",
        "Westender, guild, the guild of pilotsmen",
        planted.filter((name) => !isCommon(name)),
      ),
    ).toEqual([]);
  });
});
