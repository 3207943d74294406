import { describe, expect, it } from "vitest";
import { testPlaces, testView } from "../../atlas/test-scene";
import type { AnyEntity } from "../../course/fact-base";
import { getEntity } from "../../course/fact-base";
import { actor, claim, event, facts, isActor, isEvent, isPlace, place, predicate } from "../../course/test-course";
import { findScene } from "./entity-scene";

const bare = (id: string) => place(id, 0, 0, { position: null });

const base = facts({
  views: [testView],
  actors: [actor("guards")],
  places: [...testPlaces, bare("road"), bare("upland"), bare("nowhere")],
  events: [event("march"), event("flood")],
  predicates: [predicate("tells", { who: "actor", what: "event", where: "place", other: "place" })],
  claims: [
    claim("lies", "tells", { where: isPlace("road"), other: isPlace("fort") }),
    claim("goes", "tells", { where: isPlace("road") }),
    claim("moved", "tells", { who: isActor("guards"), what: isEvent("march"), other: isPlace("fort") }),
    claim("ended", "tells", { what: isEvent("march") }),
  ],
  atlas: [
    {
      view: "test",
      title: "All",
      description: "",
      places: "fort* harbour",
      areas: [{ place: "upland", at: "-66,-25" }],
      sketches: [
        { id: "by-road", label: "Road", teller: "the Gazette", through: "harbour fort", claims: ["lies", "goes"] },
        { id: "over", label: "Over land", teller: "the Herald", through: "fort upland", claims: [] },
      ],
      moves: [{ id: "marching", label: "March", teller: "", from: "fort", to: "harbour", claims: ["moved", "ended"] }],
    },
  ],
});

const find = (id: string, drawn: readonly string[] = ["test"]) =>
  findScene(base, getEntity(base, id) as AnyEntity, new Set(drawn));

describe("findScene", () => {
  it.each([
    ["a road, by the layer of which every claim tells of it", "road", ["by-road"]],
    ["an event in the same way", "march", ["marching"]],
    ["an area, by the layers that go through it", "upland", ["over"]],
    ["a place with a point, of which only some of a layer's claims tell, by no layer", "fort", []],
  ])("draws %s", (_, id, layers) => {
    const found = find(id);
    expect(found?.view.id).toBe("test");
    expect(found?.scene.layers.map((layer) => layer.id)).toEqual(layers);
    expect(found?.scene.layers.map(({ sign }) => sign?.letter)).toEqual(layers.map((_, i) => "AB"[i]));
  });

  it("marks what the page is about, and nothing else", () => {
    const strong = (id: string) => find(id)?.scene.places.flatMap((one) => (one.strong ? one.id : []));
    expect(strong("fort")).toEqual(["fort"]);
    expect(strong("road")).toEqual([]);
  });

  it("leaves out areas that none of its layers reaches", () => {
    expect(find("road")?.scene.areas).toEqual([]);
    expect(find("upland")?.scene.areas.map(({ id }) => id)).toEqual(["upland"]);
  });

  it("gives a layer the tone that it has in the atlas", () => {
    expect(find("upland")?.scene.layers[0]?.sign?.tone).toBe(2);
  });

  it.each(["nowhere", "flood", "guards"])("draws nothing for %s", (id) => expect(find(id)).toBeNull());

  it("draws nothing where there are no pictures", () => expect(find("fort", [])).toBeNull());
});
