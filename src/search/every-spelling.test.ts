import { describe, expect, it } from "vitest";
import { listGeneratedCourses } from "../authoring/output/test-generated-courses";
import { searchCourse } from "./search-course";
import { buildSearch, openSearch } from "./search-index";
import { oasis } from "./test-oasis";
import { nameKeys } from "./words";

describe.each([oasis(), ...listGeneratedCourses()])("in the course $id", (course) => {
  const index = openSearch(buildSearch(course));
  const named = index.entries.filter(({ kind }) => kind === "actor" || kind === "place" || kind === "event");
  const pairs = named.flatMap(({ title, names, href }) => [title, ...names].map((name) => ({ name, href })));

  it("every name and printed spelling leads to its entity among the first three, or after those that are called the same", () => {
    const lost = pairs.filter(({ name, href }) => {
      const [key] = nameKeys(name);
      const namesakes = new Set(pairs.filter((other) => nameKeys(other.name)[0] === key).map((other) => other.href));
      const first = searchCourse(index, name, Math.max(3, namesakes.size)).results;
      return !first.some((result) => result.href === href);
    });
    expect(pairs.length).toBeGreaterThan(5);
    expect(lost).toEqual([]);
  });
});
