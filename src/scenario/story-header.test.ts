import { describe, expect, it } from "vitest";
import { readHeader } from "./story-header";

describe("readHeader", () => {
  const head = ["title: A", "number: 2", "role: B", "minutes: 9", "summary: C", "content-note: D"];

  it("reads arrivals, resolutions and layers", () => {
    const { header, problems } = readHeader([
      ...head,
      "arrives: post 2031-08-10; its Sunday; so we think",
      "resolves: rain; unknown; nobody; says",
      "resolves: snow; no; weather/one cold",
      "zone: harbour-zone; the zone; the mayor; pier; 5 km; zone-radius",
      "area: coast; -9.1,38.2",
    ]);
    expect(problems).toEqual([]);
    expect(header.arrivals).toEqual([{ source: "post", date: "2031-08-10", why: "its Sunday; so we think" }]);
    expect(header.resolutions).toEqual([
      { forecast: "rain", answer: "unknown", claims: [], why: "nobody; says" },
      { forecast: "snow", answer: "no", claims: ["weather/one", "cold"], why: null },
    ]);
    expect(header.layers.zones).toEqual([
      {
        id: "harbour-zone",
        label: "the zone",
        teller: "the mayor",
        at: "pier",
        radius: "5 km",
        claims: ["zone-radius"],
      },
    ]);
    expect(header.layers.areas).toEqual([{ place: "coast", at: "-9.1,38.2" }]);
  });

  it("names everything that is missing or doubled", () => {
    const { problems } = readHeader([...head.slice(1), "number: 3"]);
    expect(problems.map(({ says }) => says)).toEqual([
      'the story has no "# title:"',
      'the story has not one "# number:"',
    ]);
  });
});
