import { describe, expect, it } from "vitest";
import type { SceneSpec } from "../course/scene-spec";
import { markOf, readScene, SceneError } from "./read-scene";
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

  it("draws through areas and towards places, and knows which layers an area is seen with", () => {
    const { areas, layers } = readScene(
      {
        ...spec,
        areas: [{ place: "province", at: "-66,-25", radius: "80 km" }],
        sketches: [{ id: "road", label: "Road", teller: "", through: "... harbour province fort~" }],
        moves: [{ id: "march", label: "March", teller: "", from: "province", to: "seat" }],
      },
      testPlaces,
    );
    expect(areas).toEqual([
      { id: "province", name: "Province", lon: -66, lat: -25, radiusKm: 80, layers: ["road", "march"] },
    ]);
    const road = layers.find((layer) => layer.kind === "sketch");
    expect(road?.goesOn).toEqual({ start: true, end: false });
    expect(road?.through.map(({ kind, radiusKm }) => [kind, radiusKm])).toEqual([
      ["point", null],
      ["area", 80],
      ["towards", null],
    ]);
  });

  it("measures a shift from a place or an area", () => {
    const shifts = [{ id: "moved", label: "", teller: "", from: "fort", direction: "east", by: "140 mi" }];
    const shift = readScene({ ...spec, shifts }, testPlaces).layers.find((layer) => layer.kind === "shift");
    expect(shift?.km).toBeCloseTo(225.308, 3);
    expect(shift?.length).toBe("140 mi · 225 km");
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
      "an area that has a position",
      { areas: [{ place: "fort", at: "1,1" }] },
      '"fort" has a position; name it among the places, and not as an area.',
    ],
    [
      "an area that stands twice",
      {
        areas: [
          { place: "province", at: "1,1" },
          { place: "province", at: "2,2" },
        ],
      },
      'The area "province" stands twice.',
    ],
    [
      "an area that lies nowhere",
      { areas: [{ place: "province", at: "here" }] },
      '"here" is no point; write "lon,lat" in degrees.',
    ],
    [
      "a direction that is none",
      { shifts: [{ id: "moved", label: "", teller: "", from: "fort", direction: "up", by: "9 km" }] },
      '"up" is no direction; write "south" or "north-east".',
    ],
    [
      "a shift that would point at a place",
      { shifts: [{ id: "moved", label: "", teller: "", from: "fort", direction: "north-west", by: "305 km" }] },
      'The shift "moved" would point at "harbour"; move the area that it starts from.',
    ],
    [
      "a patch with a tone of its own",
      { presence: [{ id: "troops", label: "", teller: "", at: "fort", radius: "20 km", tone: 2 }] },
      '"troops" is a patch, which has the colour of its teller; leave its tone out.',
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
  ["capital city", "capital"],
  ["provincial city", "city"],
  ["army garrison", "garrison"],
  ["border crossing", "crossing"],
  ["desert", "town"],
])("marks a %s as %s", (type, mark) => {
  expect(markOf(type)).toBe(mark);
});
