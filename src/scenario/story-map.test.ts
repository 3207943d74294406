import { describe, expect, it } from "vitest";
import type { AtlasMap } from "../course/scene-spec";
import type { MapChange } from "./story-line";
import { changeMap, listStoryLayers, mapKeyOf, type StoryMap, specOfMap } from "./story-map";

const lay = (...changes: readonly (readonly [MapChange["kind"], string])[]): StoryMap | null =>
  changeMap(
    null,
    changes.map(([kind, ids]) => ({ kind, ids: ids.split(" ") })),
  );

const atlas: readonly AtlasMap[] = [
  {
    view: "bay",
    title: "The bay",
    description: "",
    places: "pier",
    areas: [{ place: "coast", at: "0,0" }],
    zones: [{ id: "zone", label: "zone", teller: "the Gazette", at: "pier", radius: "5 km", claims: ["zone-radius"] }],
    sketches: [{ id: "way", label: "way", teller: "the Herald", through: "pier ... coast~", claims: ["way-told"] }],
  },
  {
    view: "sea",
    title: "The sea",
    description: "",
    zones: [{ id: "far", label: "", teller: "", at: "isle", radius: "9 km" }],
  },
];
const own = { sketches: [{ id: "way", label: "your way", teller: "you", through: "pier mill", claims: [] }] };
const words = { title: "T", description: "D" };

describe("the map of a story", () => {
  it("gathers places and layers until another map is laid out", () => {
    expect(lay(["map", "bay"], ["marker", "pier mill"], ["show", "zone way"], ["hide", "way"])).toEqual({
      view: "bay",
      places: ["mill", "pier"],
      layers: ["zone"],
    });
    expect(lay(["map", "bay"], ["marker", "pier"], ["map", "sea"])).toEqual({ view: "sea", places: [], layers: [] });
  });

  it("has a place once, with or without its star as last written", () => {
    expect(lay(["map", "bay"], ["marker", "pier"], ["marker", "pier*"])?.places).toEqual(["pier*"]);
    expect(lay(["map", "bay"], ["marker", "pier*"], ["marker", "pier"])?.places).toEqual(["pier"]);
  });

  it("changes nothing where none lies", () => {
    expect(lay(["marker", "pier"], ["show", "zone"])).toBeNull();
  });

  it("is the same map in whatever order it came about", () => {
    const one = lay(["map", "bay"], ["marker", "pier"], ["marker", "mill"], ["show", "way"], ["show", "zone"]);
    const other = lay(["map", "bay"], ["show", "zone way"], ["marker", "mill pier"]);
    expect(one && mapKeyOf(one)).toBe(other && mapKeyOf(other));
  });

  it("offers the atlas's layers of its view and the story's own", () => {
    expect(listStoryLayers(atlas, own, "bay")).toEqual([
      { id: "way", teller: "you", claims: [] },
      { id: "zone", teller: "the Gazette", claims: ["zone-radius"] },
      { id: "way", teller: "the Herald", claims: ["way-told"] },
    ]);
  });

  it("draws what is shown, the story's own before the atlas's, and the areas that it touches", () => {
    const map = { view: "bay", places: ["pier*"], layers: ["way", "zone"] };
    const spec = specOfMap(atlas, own, map, words);
    expect([spec.places, spec.sketches?.map(({ label }) => label), spec.zones?.length, spec.areas]).toEqual([
      "pier*",
      ["your way"],
      1,
      [],
    ]);
    expect(specOfMap(atlas, {}, map, words).areas).toEqual([{ place: "coast", at: "0,0" }]);
    expect(specOfMap(atlas, {}, { ...map, layers: [] }, words).sketches).toEqual([]);
  });
});
