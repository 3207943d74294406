import { describe, expect, it } from "vitest";
import { markOf, readBox, readLength, readScene, SceneError, type SceneSpec } from "./read-scene";
import { testPlaces } from "./test-scene";

const spec: SceneSpec = {
  title: "The fort",
  description: "A fort on a road.",
  places: "fort* seat  harbour",
  zones: [{ id: "zone", label: "Zone", teller: "a paper", at: "fort", radius: "34 mi" }],
  sketches: [{ id: "road", label: "Road", teller: "a paper", through: "harbour fort seat" }],
};

const problemsOf = (change: Partial<SceneSpec>): readonly string[] => {
  try {
    readScene({ ...spec, ...change }, testPlaces);
    return [];
  } catch (error) {
    return error instanceof SceneError ? error.problems : [String(error)];
  }
};

describe("readScene", () => {
  it("resolves places, marks and lengths", () => {
    const scene = readScene(spec, testPlaces);
    expect(scene.places.map(({ id, mark, strong }) => [id, mark, strong])).toEqual([
      ["fort", "garrison", true],
      ["seat", "capital", false],
      ["harbour", "city", false],
    ]);
    const zone = scene.layers.find((layer) => layer.kind === "zone");
    expect(zone?.radiusKm).toBeCloseTo(54.7177, 3);
    expect(zone?.radius).toBe("34 mi · 55 km");
  });

  it("draws patches below and pennants above everything else", () => {
    const presence = [
      { id: "troops", label: "Troops", teller: "", at: "fort" },
      { id: "riders", label: "Riders", teller: "", at: "fort", radius: "20 km" },
    ];
    expect(readScene({ ...spec, presence }, testPlaces).layers.map(({ id }) => id)).toEqual([
      "riders",
      "zone",
      "road",
      "troops",
    ]);
  });

  it.each<[string, Partial<SceneSpec>, string]>([
    ["an unknown place", { places: "fort atlantis" }, '"atlantis" is no place of the course.'],
    ["a place without a position", { places: "province" }, '"province" has no position in the course\'s places.'],
    ["a place that stands twice", { places: "fort fort*" }, 'The place "fort" stands twice.'],
    [
      "a length without a unit",
      { zones: [{ id: "zone", label: "", teller: "", at: "fort", radius: "34" }] },
      '"34" is no length; write "34 mi" or "55 km".',
    ],
    [
      "a sketch of one point",
      { sketches: [{ id: "road", label: "", teller: "", through: "fort" }] },
      'The sketch "road" needs two places or more.',
    ],
    [
      "two layers of one name",
      { moves: [{ id: "road", label: "", teller: "", from: "fort", to: "seat" }] },
      'Two layers are called "road".',
    ],
    [
      "a layer id that is none",
      { moves: [{ id: "The Road", label: "", teller: "", from: "fort", to: "seat" }] },
      '"The Road" is no layer id; use small letters, digits and hyphens.',
    ],
    [
      "a tone that is none",
      { presence: [{ id: "troops", label: "", teller: "", at: "fort", tone: 7 }] },
      '"troops" has tone 7; tones are 1, 2, 3 and 4.',
    ],
  ])("reports %s", (_, change, problem) => {
    expect(problemsOf(change)).toContain(problem);
  });

  it("reports everything at once", () => {
    expect(problemsOf({ places: "atlantis lemuria" })).toHaveLength(2);
  });
});

it.each([
  ["34mi", 54.717696, "34 mi · 55 km"],
  ["140 miles", 225.30816, "140 mi · 225 km"],
  [" 55 km ", 55, "55 km · 34 mi"],
])("reads the length %s", (text, km, inBoth) => {
  const length = readLength(text);
  expect(length?.km).toBeCloseTo(km, 6);
  expect(length?.inBoth).toBe(inBoth);
});

it.each(["34", "mi", "-3 km", "3 leagues", ""])("finds no length in %j", (text) => {
  expect(readLength(text)).toBeNull();
});

it.each([
  ["36,32.3,41.4,35", [36, 32.3, 41.4, 35]],
  ["36,32.3,41.4", null],
  ["36,32.3,,35", null],
  ["west,1,2,3", null],
])("reads the box %j", (text, box) => {
  expect(readBox(text)).toEqual(box);
});

it.each([
  ["capital city", "capital"],
  ["provincial city", "city"],
  ["army garrison", "garrison"],
  ["border crossing", "crossing"],
  ["desert", "town"],
])("marks a %s as %s", (type, mark) => {
  expect(markOf(type)).toBe(mark);
});
