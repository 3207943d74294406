import { describe, expect, it } from "vitest";
import type { Course } from "../course/course";
import {
  account,
  actor,
  cite,
  claim,
  event,
  facts,
  isActor,
  isEvent,
  isLabel,
  isPlace,
  origin,
  predicate,
} from "../course/test-course";
import { keysOf, listAtlasLayers, listAtlasMaps, listOptions, listToldOf } from "./atlas-index";
import { listPlacesIn } from "./places-in-view";
import { testPlaces, testView } from "./test-scene";

const seen = claim(
  "seen",
  "seen-at",
  {},
  {
    gist: "Where the guards were seen",
    accounts: [
      account(
        { who: isActor("guards"), where: isPlace("fort"), when: isEvent("flood") },
        { id: "fort", citations: [cite("gazette", 2, "mayor-said")] },
      ),
      account({ who: isActor("guards"), where: isPlace("mill") }, { id: "mill", citations: [cite("herald", 4)] }),
    ],
  },
);
const named = claim(
  "named",
  "called",
  { what: isLabel("a road to the Fort") },
  { gist: "A road to the Fort is told of." },
);

const world = (more: Partial<Course> = {}) =>
  facts({
    title: "Valley",
    views: [testView, { ...testView, id: "close", box: [-70, -24, -66, -20] }],
    places: testPlaces,
    actors: [actor("guards", { name: "river guards" }), actor("mayor", { name: "Mayor" })],
    events: [event("flood")],
    origins: [origin("own", { voice: "gazette" }), origin("mayor-said", { speaker: "mayor", voice: "mayor" })],
    predicates: [predicate("seen-at", { who: "actor", where: "place" }), predicate("called", { what: "label" })],
    claims: [seen, named],
    ...more,
  });

const layer = {
  id: "road",
  label: "Road",
  teller: "the mayor",
  through: "harbour fort",
  claims: ["seen/fort", "named"],
};
const atlas = [
  { view: "test", title: "Far", description: "", sketches: [layer] },
  {
    view: "close",
    title: "Near",
    description: "",
    places: "fort*",
    sketches: [layer],
    moves: [{ id: "march", label: "March", teller: "", from: "fort", to: "mill", claims: ["seen"] }],
  },
];

describe("the atlas' maps", () => {
  it("show all places in view, or those that their author names", () => {
    expect(listAtlasMaps(world({ atlas })).map(({ title, places }) => [title, places])).toEqual([
      ["Far", "fort market seat harbour mill"],
      ["Near", "fort*"],
    ]);
  });

  it("are one of the widest view where nobody wrote any", () => {
    expect(listAtlasMaps(world()).map(({ view, title }) => [view, title])).toEqual([["test", "Valley"]]);
    expect(listAtlasMaps(world({ views: [] }))).toEqual([]);
  });

  it("hold the places inside their frame alone", () => {
    const away = { ...testPlaces[0], id: "away", position: { lon: 10, lat: 50, radiusKm: 1, from: "" } };
    const all = [...testPlaces, away] as typeof testPlaces;
    expect(listPlacesIn(testView, all).map(({ id }) => id)).toEqual(["fort", "market", "seat", "harbour", "mill"]);
  });
});

describe("what is told", () => {
  it("stands once for a layer that is on two maps, account by account", () => {
    const layers = listAtlasLayers(world({ atlas }));
    expect(layers.map(({ id }) => id)).toEqual(["road", "march"]);
    expect(layers[0]?.told.map(({ claim: { id }, accounts }) => [id, accounts.map((one) => one.id)])).toEqual([
      ["seen", ["fort"]],
      ["named", ["only"]],
    ]);
    expect(layers[1]?.told[0]?.accounts).toHaveLength(2);
  });

  it("of a place is what has it as an argument, then what names it", () => {
    const told = listToldOf(world(), "fort");
    expect(told.map(({ claim: { id }, accounts }) => [id, accounts.map((one) => one.id)])).toEqual([
      ["seen", ["fort"]],
      ["named", ["only"]],
    ]);
    expect(listToldOf(world(), "seat")).toEqual([]);
  });

  it("can be narrowed to its actors, tellers and events, by name", () => {
    const valley = world();
    const [first] = seen.accounts;
    expect(first && keysOf(valley, first)).toEqual({ actor: ["guards"], teller: ["mayor"], event: ["flood"] });
    expect(listOptions(valley, [{ claim: seen, accounts: seen.accounts }])).toEqual({
      actor: [{ id: "guards", name: "River guards" }],
      teller: [
        { id: "mayor", name: "Mayor" },
        { id: "herald", name: "Source 2 itself" },
      ],
      event: [{ id: "flood", name: "Flood" }],
    });
  });
});
