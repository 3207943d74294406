import { describe, expect, it } from "vitest";
import { compileFiles } from "./compile-course";
import { SECOND_LESSON } from "./fixtures/second-lesson";
import { tinyCourse } from "./fixtures/tiny-course";

const { course, problems, accounted } = compileFiles("harbour", tinyCourse());

describe("a course without problems", () => {
  it("has none and accounts for every paragraph", () => {
    expect(problems).toEqual([]);
    expect(accounted).toEqual({ accounted: 4, all: 4 });
  });

  it("finds the paragraphs that print a spelling", () => {
    const quill = course?.actors.find(({ id }) => id === "quill");
    expect(quill?.spellings).toEqual([
      { as: "Ada Quill", at: [{ source: "one", n: 2 }] },
      { as: "Quill", at: [{ source: "two", n: 1 }] },
    ]);
    expect(quill).toMatchObject({ article: "", side: null, plural: false, arabic: null, partOf: [] });
  });

  it("makes claims of dates and order, told by their predicates", () => {
    expect(course?.claims.find(({ id }) => id === "when-holding")).toEqual({
      id: "when-holding",
      predicate: "dated",
      gist: "The holding of the ferry is dated 3 May 2019.",
      note: null,
      lesson: "missing-crates",
      accounts: [
        {
          id: "only",
          gist: "The holding of the ferry is dated 3 May 2019.",
          args: {
            event: { kind: "event", id: "holding" },
            date: {
              kind: "date",
              span: {
                edtf: "2019-05-03",
                from: "2019-05-03",
                to: "2019-05-03",
                grain: "day",
                approximate: false,
                text: "3 May 2019",
              },
            },
          },
          citations: [{ source: "one", paragraph: 2, origin: "quill-said" }],
        },
      ],
    });
    expect(course?.claims.find(({ id }) => id === "holding-after-fog")).toMatchObject({
      predicate: "before",
      gist: "The fog over the bay came before the holding of the ferry.",
      accounts: [{ args: { first: { id: "fog" }, then: { id: "holding" } } }],
    });
  });

  it("holds reported directions and distances against the map", () => {
    const compiled = compileFiles(
      "harbour",
      tinyCourse(
        ["places.yaml", "part-of: [eastport]", "position: { lat: 42.5, lon: 12.5, radius-km: 2, from: invented }"],
        [
          "claims.yaml",
          '["one#2", "two#1/wire"]',
          '["one#2"]\n  map-check: [{ from: eastport, to: pier, direction: north, km: 110 }, { from: eastport, to: pier, direction: south, assuming: that it is so }]',
        ],
      ),
    );
    const measured = { direction: "north", km: 111 };
    expect(compiled.course?.claims.find(({ id }) => id === "gull-at-eastport")?.mapChecks).toEqual([
      {
        from: "eastport",
        to: "pier",
        reported: { direction: "north", km: 110 },
        measured,
        agrees: true,
        assuming: null,
      },
      {
        from: "eastport",
        to: "pier",
        reported: { direction: "south", km: null },
        measured,
        agrees: false,
        assuming: "that it is so",
      },
    ]);
    expect(course?.claims.every((claim) => claim.mapChecks === undefined)).toBe(true);
  });

  it("gives every account its complete arguments and origins", () => {
    const claim = course?.claims.find(({ id }) => id === "crates-missing");
    expect(claim?.accounts.map(({ args }) => Object.keys(args).sort())).toEqual([
      ["count", "ship"],
      ["count", "ship"],
    ]);
    expect(claim?.accounts.flatMap(({ citations }) => citations)).toEqual([
      { source: "one", paragraph: 2, origin: "quill-said" },
      { source: "two", paragraph: 1, origin: "wire" },
    ]);
  });

  it("summarizes lessons and knows which claims they cite first", () => {
    const counts = [
      { id: "few", text: "Few." },
      { id: "many", text: "Many." },
    ];
    expect(course?.lessons).toEqual([
      {
        id: "missing-crates",
        number: 1,
        title: "Missing crates",
        question: "How many?",
        minutes: 5,
        summary: "Two counts of one loss.",
        contentNote: null,
        introduces: ["quill", "gull"],
        cites: ["gull-at-eastport", "crates-missing", "when-holding"],
        guesses: [
          { id: "count", question: "How many?", options: counts, again: true },
          { id: "whom", question: "Whom do you ask?", options: counts, again: false },
        ],
        asks: 5,
        figures: 1,
        figure: "MapStory",
      },
    ]);
    expect(course?.claims.map(({ id, lesson }) => [id, lesson])).toContainEqual(["holding-after-fog", null]);
  });

  it("counts what each question asks, and what each figure cites", () => {
    const two = compileFiles("harbour", tinyCourse(...SECOND_LESSON));
    expect(two.problems).toEqual([]);
    const [first, second] = two.course?.lessons ?? [];
    expect(first?.asks).toBe(5);
    // A guess asked twice, two questions asked again, one order, two map checks and two cases.
    expect(second?.asks).toBe(9);
    expect(second?.cites).toEqual(["gull-at-eastport", "crates-missing", "wire-told"]);
    expect(two.course?.claims.find(({ id }) => id === "wire-told")?.lesson).toBe("who-told");
  });

  it("prints dates in the course's language", () => {
    const german = compileFiles("harbour", tinyCourse(["course.yaml", "language: en", "language: de"]));
    expect(german.course?.events.find(({ id }) => id === "holding")?.when?.text).toBe("3. Mai 2019");
  });

  it("gives views a height and hashes what was written", () => {
    expect(course?.views[0]?.height).toBeGreaterThan(100);
    expect(course?.views[0]?.waters).toEqual([
      {
        name: "Old River",
        lon: 12,
        lat: 41.5,
        turn: 0,
        path: [
          [11, 41],
          [12, 41.5],
          [13, 42],
        ],
      },
    ]);
    expect(course?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(compileFiles("harbour", tinyCourse()).course).toEqual(course);
    const other = compileFiles("harbour", tinyCourse(["glossary.yaml", "A wooden box.", "A wooden  box."]));
    expect(other.course?.hash).not.toBe(course?.hash);
  });
});
