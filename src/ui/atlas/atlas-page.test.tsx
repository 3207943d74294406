import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { testPlaces, testView } from "../../atlas/test-scene";
import type { Course } from "../../course/course";
import { account, actor, claim, facts, isActor, isPlace, origin, place, predicate } from "../../course/test-course";
import { AtlasPage } from "./atlas-page";

const layer = { id: "road", label: "road", teller: "the mayor", through: "harbour fort", claims: ["seen"] };
const pictures = { test: { base: { src: "/base.svg" }, relief: null } };

const render = (more: Partial<Course> = {}) =>
  renderToStaticMarkup(
    <AtlasPage
      facts={facts({
        views: [testView],
        places: [
          ...testPlaces.map((one) => (one.id === "fort" ? { ...one, arabic: "الحصن" } : one)),
          place("away", 10, 50),
        ],
        actors: [actor("guards")],
        origins: [origin("own")],
        predicates: [predicate("seen-at", { who: "actor", where: "place" })],
        claims: [
          {
            ...claim("seen", "seen-at", {}),
            accounts: [account({ who: isActor("guards"), where: isPlace("fort") }, { gist: "Guards stood there." })],
          },
        ],
        atlas: [
          { view: "test", title: "Far", description: "All of it.", sketches: [layer] },
          { view: "test", title: "Near", description: "The fort.", places: "fort*", sketches: [layer] },
        ],
        ...more,
      })}
      maps={pictures}
    />,
  );
const html = render();

describe("AtlasPage", () => {
  it("shows each map, with radios to choose one, the first at first", () => {
    const radios = [...html.matchAll(/<input[^>]*type="radio"[^>]*>/g)].map(([input]) => input);
    expect(radios.map((input) => [input.includes("checked"), /data-view="(\d)"/.exec(input)?.[1]])).toEqual([
      [true, "0"],
      [false, "1"],
    ]);
    expect(html.match(/data-sheet="\d"/g)).toEqual(['data-sheet="0"', 'data-sheet="1"']);
  });

  it("has no radios for one map", () => {
    const [first] = [{ view: "test", title: "Far", description: "" }];
    expect(render({ atlas: [first] })).not.toContain('type="radio"');
  });

  it("lists a layer of two maps once, and every place in one of three lists, with its page and its Arabic name", () => {
    const entries = [...html.matchAll(/data-entry="([^"]+)"/g)].map(([, id]) => id);
    expect(entries).toEqual([
      "road",
      ...["fort", "market", "seat", "harbour", "mill", "province", "away"].map((id) => `place-${id}`),
    ]);
    expect(html).toContain('<a href="/test/places/fort">Fort</a>');
    expect(html).toContain('<span dir="rtl" lang="ar">الحصن</span>');
    expect(html).toContain("Named, but without a point");
    expect(html.indexOf("Named, but without a point")).toBeLessThan(html.indexOf('data-entry="place-province"'));
    expect(html.indexOf("Off these maps")).toBeLessThan(html.indexOf('data-entry="place-away"'));
  });

  it("says what is told where, with its paragraph, and by what it can be narrowed", () => {
    expect(html.match(/data-keys="actor:guards teller:gazette"/g)).toHaveLength(2);
    expect(html.match(/Guards stood there\./g)).toHaveLength(2);
    expect(html).toContain('href="/test/sources/gazette#p1"');
    expect(html).toContain('<option value="guards">Guards</option>');
    expect(html).toContain("All 8 places and courses are shown.");
  });

  it("leads from a place on the map to what is told of it", () => {
    const ids = [...html.matchAll(/class="atlas-spot" href="#([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toContain("told-place-fort");
    expect(html).toContain('id="told-place-fort"');
  });

  it("says of what is on a map which entry it belongs to, so that it goes with it", () => {
    const shown = new Set([...html.matchAll(/data-shows="([^"]+)"/g)].map(([, id]) => id));
    const entries = new Set([...html.matchAll(/data-entry="([^"]+)"/g)].map(([, id]) => id));
    expect(shown).toContain("road");
    expect(shown).toContain("place-fort");
    expect([...shown].filter((id) => !entries.has(id))).toEqual([]);
    expect(html.match(/<div class="atlas-nothing" data-nothing="" hidden="">/g)).toHaveLength(2);
  });
});
