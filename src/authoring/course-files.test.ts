import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { compileFiles } from "./compile-course";
import { hashFiles, listCourseIds, readCourseFiles } from "./course-files";
import { tinyCourse } from "./fixtures/tiny-course";

const bytes = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "course-"));
});
afterEach(() => rmSync(root, { recursive: true }));

it("reads the folders of a course, without hidden files, in sorted order", () => {
  for (const [path, text] of [
    ["content/b/course.yaml", "b"],
    ["content/b/facts/z.yaml", "z"],
    ["content/b/.draft", "x"],
    ["seeds/b/one.yaml", "1"],
    ["content/a/notes.yaml", "-"],
  ] as const) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  expect(listCourseIds(root)).toEqual(["b"]);
  expect([...readCourseFiles(root, "b").keys()]).toEqual([
    "content/b/course.yaml",
    "content/b/facts/z.yaml",
    "seeds/b/one.yaml",
  ]);
});

it("finds no course where there is no content", () => {
  expect(listCourseIds(root)).toEqual([]);
});

it("hashes paths and bytes, whatever order they come in", () => {
  const hash = hashFiles(bytes({ a: "1", b: "2" }));
  expect(hash).toBe("a8eca051b64510e4f82137f9f52c62dddab848d342c5f128657243481396f973");
  expect(hashFiles(bytes({ b: "2", a: "1" }))).toBe(hash);
  for (const other of [{ a: "1", b: "3" }, { a: "12", b: "" }, { a: "1", c: "2" }, { a: "1" }])
    expect(hashFiles(bytes(other))).not.toBe(hash);
});

it("reports lists of facts that have no known name", () => {
  const files = new Map([...tinyCourse(), ["content/harbour/facts/persons.yaml", new Uint8Array()]]);
  expect(compileFiles("harbour", files).problems.map(({ file, says }) => [file, says])).toEqual([
    ["content/harbour/facts/persons.yaml", "no list of facts has this name"],
  ]);
});

it("reads a list of facts from several files", () => {
  const files = new Map(tinyCourse());
  const glossary = files.get("content/harbour/facts/glossary.yaml") ?? new Uint8Array();
  files.delete("content/harbour/facts/glossary.yaml");
  files.set("content/harbour/facts/glossary/wood.yaml", glossary);
  expect(compileFiles("harbour", files).problems).toEqual([]);
});
