import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { testPlaces, testView } from "../../atlas/test-scene";
import { MapLayers } from "./map-layers";
import { Measure } from "./measure";

const map = { base: { src: "/base.svg" }, relief: null, view: testView, gazetteer: testPlaces };
const count = (html: string, text: string) => html.split(text).length - 1;

describe("MapLayers", () => {
  const html = renderToStaticMarkup(
    <MapLayers
      {...map}
      areas={[{ place: "province", at: "-66,-26", radius: "70 km" }]}
      description="Two roads from a harbour."
      places="fort* seat harbour"
      presence={[{ id: "held", label: "held land", teller: "the Herald", at: "seat", radius: "60 km" }]}
      shifts={[
        { id: "moved", label: "moved", teller: "the Herald", from: "province", direction: "north", by: "140 mi" },
      ]}
      sketches={[
        { id: "road", label: "the road", teller: "the mayor", through: "harbour fort" },
        { id: "track", label: "the track", teller: "the Herald", through: "harbour province" },
      ]}
      title="Two roads"
    />,
  );
  const inputs = [...html.matchAll(/<input[^>]*>/g)].map(([input]) => input);

  it("has a switch for each layer, on at first, named by what it is and who tells it", () => {
    expect(inputs).toHaveLength(4);
    inputs.forEach((input, i) => {
      expect(input).toContain('type="checkbox"');
      expect(input).toContain("checked");
      expect(input).toContain(`data-layer="${i}"`);
    });
    const [, name = "?"] = /aria-labelledby="([^"]+)"/.exec(inputs[2] ?? "") ?? [];
    expect(html).toContain(`<span id="${name}"><b>the track</b> <i>the Herald</i></span>`);
  });

  it("lets each switch turn its own layer, and an area with any of its layers", () => {
    expect(html).toContain("--show-road:calc(var(--on-1,1)*var(--told-road,1))");
    expect(html).toContain("--show-moved:calc(var(--on-3,1)*var(--told-moved,1))");
    expect(html).toContain("opacity:max(var(--show-track,0),var(--show-moved,0))");
  });

  it("says in words what is drawn, by whom, and what no point is told of", () => {
    expect(html).toContain("A line from Harbour, towards Province.");
    expect(html).toContain("drawn by us from words. The reports, as texts, hold no map.");
    expect(html).toContain("goes out in dots");
  });

  it("gives tellers patterns and layers letters, on the map and in the list", () => {
    for (const letter of ["A", "B", "C", "D"]) {
      expect(count(html, `>${letter}</span>`)).toBe(1);
      expect(html).toContain(`>${letter}</text>`);
    }
    expect(count(html, 'class="map-layer-group line-2"')).toBe(3);
  });

  it("colours a patch by its teller on the map, in its letter and in the list, like the lines of the same teller", () => {
    const [fill = "?"] = /url\(#[^)]*-patch-2\)/.exec(html) ?? [];
    expect(count(html, `fill:${fill}`)).toBe(2);
    expect(html).toMatch(/<pattern class="line-2" id="[^"]*-patch-2"/);
    expect(count(html, 'class="layer-letter line-2"')).toBe(3);
    expect(count(html, 'class="map-swatch line-2"')).toBe(3);
    expect(count(html, 'class="map-upright line-2')).toBe(
      count(html, 'class="map-badge"') - count(html, 'class="map-upright line-1'),
    );
  });

  it("sets Arabic names in their own script, from right to left, where they are asked for", () => {
    const gazetteer = testPlaces.map((place) => (place.id === "seat" ? { ...place, arabic: "المقر" } : place));
    const render = (arabic: boolean) =>
      renderToStaticMarkup(
        <MapLayers {...map} arabic={arabic} description="" gazetteer={gazetteer} places="seat" title="The seat" />,
      );
    expect(render(true)).toMatch(/<tspan[^>]*class="map-arabic"[^>]*lang="ar"[^>]*direction="rtl"[^>]*>المقر</);
    expect(render(false)).not.toContain("المقر");
  });

  it("names and describes the drawing for screen readers", () => {
    expect(html).toMatch(/role="img" aria-labelledby="[^"]+-title" aria-describedby="[^"]+-desc"/);
    expect(html).toContain(">Two roads from a harbour.</desc>");
  });
});

describe("Measure", () => {
  const render = (props: Partial<Parameters<typeof Measure>[0]>) =>
    renderToStaticMarkup(
      <Measure
        {...map}
        description="Four places."
        from="fort"
        places="fort* seat harbour mill"
        title="How far?"
        {...props}
      />,
    );
  const rowsOf = (html: string) =>
    [...html.matchAll(/<tr><th scope="row">([^<]*)<\/th>(.*?)<\/tr>/g)].map(([, place, cells = ""]) => [
      place,
      ...[...cells.matchAll(/<td>([^<]*)<\/td>/g)].map(([, cell]) => cell),
    ]);

  it("lists every other place from the first, the nearest first, inside the circle or outside", () => {
    expect(rowsOf(render({ radius: "34 mi" }))).toEqual([
      ["Mill", "46", "28", "north-west", "inside"],
      ["Harbour", "304", "189", "north-west", "outside"],
      ["Seat", "593", "368", "north-east", "outside"],
    ]);
  });

  it("has no circle where there is no radius", () => {
    const html = render({});
    expect(rowsOf(html)[0]).toEqual(["Mill", "46", "28", "north-west"]);
    expect(html).not.toContain("circle of");
  });

  it("draws the circle once, its author's where there is one, and does not put its own into the key", () => {
    const own = render({ radius: "34 mi" });
    expect(count(own, "map-zone-line")).toBe(1);
    expect(own).not.toContain('class="map-key"');
    const zones = [{ id: "zone", label: "The zone", teller: "a paper", at: "fort", radius: "34 mi" }];
    expect(count(render({ radius: "34 mi", zones }), 'class="map-zone-radius"')).toBe(1);
  });

  it("says the first distance before any choice", () => {
    expect(render({ radius: "34 mi" })).toContain(
      "From Fort to Mill: about 46 km (28 miles), to the north-west. Inside the circle of 34 mi · 55 km.",
    );
  });

  it.each([
    [
      "a start that is no place of the map",
      { from: "market" },
      '"market" is measured from, but is no place of this map.',
    ],
    ["a radius that is no length", { radius: "far" }, '"far" is no length'],
  ])("refuses %s", (_, props, says) => {
    expect(() => render(props)).toThrow(says);
  });
});
