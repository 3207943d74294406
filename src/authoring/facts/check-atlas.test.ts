import { describe, expect, it } from "vitest";
import { compileFiles } from "../compile-course";
import { type Change, listTinyProblems, tinyCourse } from "../fixtures/tiny-course";

const ATLAS = `lessons: [missing-crates]
atlas:
  - view: bay
    title: The bay
    description: A port.
    areas: [{ place: pier, at: "11,41", radius: 20 km }]
    moves: [{ id: way, label: the way, teller: source 1, from: eastport, to: pier, claims: [gull-at-eastport, crates-missing/forty] }]
  - view: bay
    title: The port
    description: Close.
    places: eastport*
    moves: [{ id: route, label: the route, teller: source 1, from: eastport, to: eastport, claims: [when-holding] }]
`;
const written = (...changes: readonly Change[]): Change[] => [
  ["course.yaml", "lessons: [missing-crates]\n", ATLAS],
  ...changes,
];
const FILE = "content/harbour/course.yaml";

describe("the atlas", () => {
  it("becomes part of the course, and is absent where nobody wrote one", () => {
    const { course, problems } = compileFiles("harbour", tinyCourse(...written()));
    expect(problems).toEqual([]);
    expect(course?.atlas?.map(({ title, places }) => [title, places])).toEqual([
      ["The bay", undefined],
      ["The port", "eastport*"],
    ]);
    expect(compileFiles("harbour", tinyCourse()).course).not.toHaveProperty("atlas");
  });

  it.each<[string, Change, string]>([
    [
      "an unknown view",
      ["course.yaml", "- view: bay\n    title: The bay", "- view: bai\n    title: The bay"],
      `${FILE}:16  unknown view "bai"`,
    ],
    [
      "an unknown place",
      ["course.yaml", "from: eastport, to: pier", "from: eastpor, to: pier"],
      `"eastpor" is no place of the course`,
    ],
    [
      "an unknown claim",
      ["course.yaml", "[gull-at-eastport,", "[gul-at-eastport,"],
      `${FILE}:20  unknown claim "gul-at-eastport"`,
    ],
    [
      "an unknown account",
      ["course.yaml", "crates-missing/forty", "crates-missing/fourty"],
      `${FILE}:20  "crates-missing" has no account "fourty" · did you mean "forty"`,
    ],
    [
      "two maps of one title",
      ["course.yaml", "title: The port", "title: The bay"],
      `${FILE}:22  two maps are called "The bay" · give one another title`,
    ],
    ["a layer without claims", ["course.yaml", "claims: [when-holding]", "claims: []"], `${FILE}:25`],
    [
      "a layer that is two things",
      ["course.yaml", "id: route, label: the route", "id: way, label: the route"],
      `"way" stands on "The bay" with another label, teller or claims`,
    ],
  ])("reports %s", (_, change, says) => {
    expect(listTinyProblems(...written(change)).join("\n")).toContain(says);
  });
});

describe("a map that is measured", () => {
  const measured: Change = [
    "missing-crates.mdx",
    '<Stop claim="gull-at-eastport"',
    '<Measure view="bay" title="How far?" description="A port." places="eastport" from="eastport" radius="5 km" />\n\n<Stop claim="gull-at-eastport"',
  ];

  it("may have a start and a radius", () => {
    expect(listTinyProblems(measured)).toEqual([]);
  });

  it("reports a radius that is no length", () => {
    expect(listTinyProblems(measured, ["missing-crates.mdx", 'radius="5 km"', 'radius="near"']).join()).toContain(
      'radius "near" is no length · write radius="34 mi" or radius="55 km"',
    );
  });
});
