import { expect, it } from "vitest";
import type { SceneSpec } from "../course/scene-spec";
import { describeLayer, fades } from "./describe-layer";
import { readScene } from "./read-scene";
import { MOST_LAYERS, tellApart, toneOf } from "./tell-apart";
import { testPlaces } from "./test-scene";

const spec: SceneSpec = {
  title: "Roads",
  description: "",
  places: "fort seat harbour mill",
  areas: [{ place: "province", at: "-66,-25" }],
  zones: [{ id: "zone", label: "Zone", teller: "Ann", at: "fort", radius: "60 km" }],
  sketches: [
    { id: "coast", label: "Coast road", teller: "Ann", through: "harbour mill fort" },
    { id: "inland", label: "Inland road", teller: "Ben", through: "... seat province mill~" },
    { id: "far", label: "Far road", teller: "Ben", through: "province fort ..." },
  ],
  moves: [{ id: "march", label: "March", teller: "Ann", from: "province", to: "seat" }],
  shifts: [{ id: "moved", label: "Moved", teller: "Cleo", from: "province", direction: "south", by: "140 mi" }],
  presence: [
    { id: "guards", label: "Guards", teller: "", at: "fort" },
    { id: "riders", label: "Riders", teller: "Ben", at: "fort", radius: "20 km" },
  ],
};
const { layers } = tellApart(readScene(spec, testPlaces));
const layer = (id: string) => {
  const found = layers.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

it("gives every layer a letter of its own, and lines and patches of one teller one tone", () => {
  expect(layers.map(({ sign }) => sign?.letter).join("")).toBe("ABCDEFGH");
  expect(["coast", "march", "inland", "far", "moved"].map((id) => layer(id).sign?.tone)).toEqual([1, 1, 2, 2, 3]);
  expect(layer("riders").sign?.tone).toBe(2);
});

it("leaves circles and flags the colours that they have of themselves", () => {
  expect(["zone", "guards"].map((id) => toneOf(layer(id)))).toEqual([null, null]);
});

it("gives a teller of patches alone a tone that no line has", () => {
  const presence = [{ id: "riders", label: "Riders", teller: "Dora", at: "fort", radius: "20 km" }];
  const patch = tellApart(readScene({ ...spec, presence }, testPlaces)).layers.find(({ id }) => id === "riders");
  expect(patch && toneOf(patch)).toBe(4);
});

it("refuses more layers than it can tell apart", () => {
  const moves = Array.from({ length: MOST_LAYERS + 1 }, (_, i) => ({
    id: `move-${i}`,
    label: "",
    teller: "",
    from: "fort",
    to: "seat",
  }));
  const scene = readScene({ title: "Many", description: "", places: "fort seat", moves }, testPlaces);
  expect(() => tellApart(scene)).toThrow("13 layers; 12 can be told apart");
});

it.each([
  ["coast", "A line from Harbour, through Mill, to Fort.", false],
  ["inland", "A line from Seat, through Province, towards Mill. Its start is not given.", true],
  ["far", "A line from Province, to Fort. Its end is not given.", true],
  ["march", "An arrow from Province to Seat; only these are given, and not the way.", false],
  ["zone", "A circle of 60 km · 37 mi around Fort; that this is its centre is assumed.", false],
  ["moved", "140 mi · 225 km to the south, measured from Province; what lies at the end is not given.", true],
  ["guards", "A flag at Fort.", false],
  ["riders", "A patch around Fort; how far it reaches is not given.", false],
])("says what is drawn for %s", (id, words, out) => {
  expect(describeLayer(layer(id))).toBe(words);
  expect(fades(layer(id))).toBe(out);
});

it("gives a line between two areas no direction", () => {
  const areas = [
    { place: "province", at: "-66,-25" },
    { place: "region", at: "-66,-24" },
  ];
  const sketches = [{ id: "way", label: "Way", teller: "Ann", through: "province region" }];
  const region = {
    id: "region",
    name: "Region",
    article: "the",
    arabic: null,
    position: null,
    mark: null,
    type: "region",
  };
  const drawn = readScene({ title: "Way", description: "", places: "fort", areas, sketches }, [...testPlaces, region]);
  expect(drawn.layers.map(describeLayer)).toEqual(["A line between Province and the Region."]);
});
