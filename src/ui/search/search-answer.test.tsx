import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { listExamples, searchCourse } from "../../search/search-course";
import { buildSearch, openSearch } from "../../search/search-index";
import { oasis } from "../../search/test-oasis";
import { SearchAnswerPart } from "./search-answer";
import { searchHref } from "./search-href";

const index = openSearch(buildSearch(oasis()));

const render = (query: string, limit = 50, isStalled = false): string =>
  renderToStaticMarkup(
    <SearchAnswerPart
      answer={searchCourse(index, query, limit)}
      course="oasis"
      examples={listExamples(index)}
      isStalled={isStalled}
    />,
  );

const status = (html: string): string | undefined =>
  /role="status">(.*?)<\/p>/.exec(html)?.[1]?.replace(/<[^>]*>/g, "");

describe("the status", () => {
  it.each([
    ["guild", 50, "4 results for “guild”."],
    ["qanat", 50, "1 result for “qanat”."],
    ["guild", 2, "4 results for “guild”. The first 2 are shown; another word narrows them."],
    ["guads pipe", 50, "Nothing is spelled “guads pipe”. 1 result with words near it."],
    ["qanat camels", 50, "Nothing has all the words of “qanat camels”. 4 results with some of them."],
    ["<x>", 50, "Nothing found for “&lt;x&gt;”."],
    ["", 50, ""],
  ])("for “%s”, %i at most, says %s", (query, limit, says) => {
    expect(status(render(query, limit))).toBe(says);
  });

  it("says that a long search was cut, without repeating all of it", () => {
    const says = status(render("x".repeat(300)));
    expect(says).toBe(
      `Nothing found for “${"x".repeat(60)}…”. The search was too long: only its beginning was looked for.`,
    );
  });

  it("says where to go on when results while typing cannot be had", () => {
    expect(status(render("", 50, true))).toContain("The Search button still works.");
  });
});

it("shows examples where nothing was asked, and near names where nothing was found", () => {
  expect(render("")).toContain('<a href="/oasis/search?q=Al-Nahr">');
  expect(render("qaanaats")).toContain('<a href="/oasis/search?q=Qanat">');
  expect(render("guild")).not.toContain("search-hint");
});

it("marks what was looked for, and says what it is", () => {
  const html = render("نهر");
  expect(html).toContain("<span>Place</span> town");
  expect(html).toContain('<bdi lang="ar"><mark>النهر</mark></bdi>');
  expect(render("guards")).toContain("The guild <mark>guards</mark> the pipe.");
});

it("writes any query into an address that can be read back", () => {
  for (const query of ["a&b=c #d", "التنور", "100 %", "+", "😀"]) {
    const { pathname, searchParams } = new URL(searchHref("oasis", query), "http://localhost");
    expect([pathname, searchParams.get("q")]).toEqual(["/oasis/search", query]);
  }
  expect(searchHref("oasis", "\ud800")).toBe("/oasis/search?q=%EF%BF%BD");
  expect(searchHref("oasis", "")).toBe("/oasis/search");
});
