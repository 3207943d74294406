import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listExamples, MAX_QUERY, type SearchResult, searchCourse } from "./search-course";
import { buildSearch, openSearch, type SearchData } from "./search-index";
import { oasis } from "./test-oasis";

/** As it reaches the browser: through JSON. */
const data = JSON.parse(JSON.stringify(buildSearch(oasis()))) as SearchData;
const index = openSearch(data);
const search = (query: string, limit = 50) => searchCourse(index, query, limit);

const show = (segments: SearchResult["context"]): string | null =>
  segments?.map(({ text, hit }) => (hit ? `[${text}]` : text)).join("") ?? null;

describe("what is found first", () => {
  it.each([
    ["al-Nahr", "places/river"],
    ["nahr", "places/river"],
    ["NAHR", "places/river"],
    ["alnahr", "places/river"],
    ["annahr", "places/river"],
    ["an nahr", "places/river"],
    ["al nahr", "places/river"],
    ["nah", "places/river"],
    ["nahrr", "places/river"],
    ["النهر", "places/river"],
    ["نهر", "places/river"],
    ["نَهْر", "places/river"],
    ["الأشجار", "places/trees"],
    ["الاشجار", "places/trees"],
    ["اشجار", "places/trees"],
    ["wadi shagar", "places/trees"],
    ["wadi ash-shajar", "places/trees"],
    ["shajar wadi", "places/trees"],
    ["Oudi Chajar", "places/trees"],
    ["ادوار", "actors/warden"],
    ["edouard lecki", "actors/warden"],
    ["the Well Guild", "actors/guild"],
    ["WG", "actors/guild"],
    ["W.G.", "actors/guild"],
    ["it", "actors/guild"],
    ["bir", "actors/guild"],
    ["wellkeepers", "actors/guild"],
    ["4 March", "events/dispute"],
    ["quarrel", "events/dispute"],
    ["qanat", "glossary#qanat"],
    ["who owns", "lessons/one"],
    ["spring", "lessons/one"],
    ["gazette", "sources/gazette"],
    ["water runs low", "sources/gazette"],
    ["reprint", "sources/herald"],
    ["guards the pipe", "lessons/one#claim-guards"],
    ["sixty", "sources/herald#p2"],
    ["2000 metres", "sources/gazette#p1"],
    ["2500", "sources/herald#p1"],
  ])("for “%s” it is %s", (query, href) => {
    expect(search(query).results[0]?.href).toBe(`/oasis/${href}`);
  });
});

describe("the order", () => {
  it("has names before claims, and claims before paragraphs", () => {
    const kinds = (query: string) => search(query).results.map(({ kind }) => kind);
    expect(kinds("guild")).toEqual(["actor", "claim", "paragraph", "paragraph"]);
    expect(kinds("quarrel")).toEqual(["event", "paragraph", "paragraph"]);
    expect(kinds("camels")).toEqual(["claim", "paragraph", "paragraph"]);
    expect(kinds("pipe")).toEqual(["claim", "paragraph", "paragraph", "paragraph", "paragraph"]);
  });

  it("has what is called so before what only has it in its name", () => {
    expect(search("well").results.map(({ href }) => href)).toEqual([
      "/oasis/actors/guild",
      "/oasis/events/dispute",
      "/oasis/lessons/one",
    ]);
    expect(
      search("nahr")
        .results.map(({ href }) => href)
        .slice(0, 2),
    ).toEqual(["/oasis/places/river", "/oasis/places/trees"]);
  });
});

describe("a result", () => {
  const [first] = search("nahr camp").results;

  it("says under which other name it was found, unless the title shows it", () => {
    expect(show(first?.title ?? null)).toBe("Al-[Nahr]");
    expect(show(first?.also ?? null)).toBe("[Nahr] [camp]");
    expect(show(search("keepers").results[0]?.also ?? null)).toBe("[Keepers]");
    expect(show(search("WG").results[0]?.also ?? null)).toBe("[WG]");
    expect(search("nahr").results[0]?.also).toBeNull();
    expect(search("W.G.").results[0]).toMatchObject({ kind: "actor", also: null });
    expect(show(search("chajar").results[0]?.also ?? null)).toBe("Ouadi [Chajar]");
    expect(show(search("نهر").results[0]?.also ?? null)).toBe("[النهر]");
  });

  it("shows the line in which the words stand", () => {
    expect(show(search("dry spring").results[0]?.context ?? null)).toBe("How a [dry] [spring] is told twice.");
    expect(show(search("two reports").results[0]?.context ?? null)).toBe("[Two] [reports], one well.");
    expect(search("sixty").results[0]).toMatchObject({ kind: "claim", note: "reports differ, source 2, paragraph 2" });
    expect(show(search("sixty").results[0]?.context ?? null)).toBe("[Sixty] camels waited.");
  });
});

describe("the answer", () => {
  it("says how well it fits", () => {
    expect(search("guards pipe").found).toBe("all");
    expect(search("guads pipe").found).toBe("near");
    expect(search("qanat camels")).toMatchObject({ found: "some", total: 4 });
    expect(search("qanat kamels")).toMatchObject({ found: "some", total: 1 });
    expect(search("xylophone g").found).toBe("none");
    expect(search("xylophone")).toMatchObject({ found: "none", total: 0, results: [], nearest: [] });
  });

  it("takes no notice of where a paragraph stands", () => {
    expect(search("paragraph").found).toBe("none");
  });

  it("suggests names that are near where nothing is found", () => {
    expect(search("qaanaats").nearest).toEqual(["Qanat"]);
    expect(search("camels").nearest).toEqual([]);
  });

  it("takes a number whole unless it comes last", () => {
    expect(search("20 metres")).toMatchObject({ found: "some" });
    expect(search("metres 20")).toMatchObject({ found: "all", total: 1 });
  });

  it("holds no more than was asked for, and counts all", () => {
    const { results, total } = search("a", 2);
    expect(results).toHaveLength(2);
    expect(total).toBe(search("a").results.length);
    expect(total).toBeGreaterThan(2);
  });

  it("cuts what is too long, between characters", () => {
    const { query, isCut } = search(`nahr ${"😀".repeat(10_000)}`);
    expect(isCut).toBe(true);
    expect([...query]).toHaveLength(MAX_QUERY);
    expect(() => encodeURIComponent(query)).not.toThrow();
    expect(search("x".repeat(MAX_QUERY)).isCut).toBe(false);
    expect(search(`  nahr \n${" ".repeat(3000)}`)).toMatchObject({ query: "nahr", isCut: false });
  });

  it.each([
    "",
    "   ",
    "😀",
    "(.*[a",
    "\\",
    "\u0000",
    "\ud800",
    "__proto__",
    "constructor",
    "toString",
    "ـ",
    "’",
    "-",
    "%",
    "a\u0301",
    "<script>",
  ])("stands for %j", (query) => {
    expect(search(query).total).toBe(search(query).results.length);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ unit: "grapheme" })), (query) => {
        expect(search(query, 5).results.length).toBeLessThanOrEqual(5);
      }),
    );
  });
});

it("names examples that find themselves", () => {
  expect(listExamples(index)).toEqual(["Well guild", "Al-Nahr", "النهر", "Quarrel over the well", "Qanat"]);
  for (const example of listExamples(index)) expect(search(example).found).toBe("all");
});

it("answers from what the build wrote down as from what it built", () => {
  const built = openSearch(buildSearch(oasis()));
  for (const query of ["nahr", "guads", "qanat camels"]) expect(searchCourse(built, query, 50)).toEqual(search(query));
});
