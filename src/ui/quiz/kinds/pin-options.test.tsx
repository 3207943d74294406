import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { conicOfView } from "../../../atlas/conic-of-view";
import { groundOf } from "../../../atlas/draw-scene";
import { project } from "../../../atlas/project-view";
import type { MapView } from "../../../course/course";
import type { Response } from "../../../quiz/item";
import { pin } from "../../../quiz/test-items";
import { askQuestion } from "../asked-question";
import { DrawnOptions } from "./drawn-options";

const view: MapView = {
  id: "valley",
  title: "The valley",
  box: [8, 38, 13, 43],
  parallels: [39, 42],
  centralMeridian: 10.5,
  width: 1000,
  height: 1000,
  countries: [],
  waters: [],
} as unknown as MapView;

const place = (id: string, name: string, lon: number, lat: number) => ({
  id,
  name,
  arabic: null,
  mark: "capital" as const,
  strong: false,
  lon,
  lat,
  at: project(view, lon, lat),
});

const maps = {
  valley: {
    base: { src: "/base.svg" },
    relief: null,
    ground: {
      ground: groundOf(view),
      places: [place("seat", "Seat", 10.7, 40), place("port", "Port", 9, 39), place("pier", "The pier", 11, 41)],
    },
    conic: conicOfView(view),
    reference: ["port", "pier"],
    title: "Map for the question",
    credit: undefined,
  },
};

const render = (response?: Response, troubled = false) =>
  renderToStaticMarkup(
    <DrawnOptions
      item={pin}
      layout={askQuestion({ item: pin, proofs: {} }, maps).layout}
      maps={maps}
      shown={{ response, stemId: "stem", troubleId: "trouble", troubled, onChange: () => undefined }}
    />,
  );

describe("PinOptions", () => {
  it("asks on a map that takes keys, and with a list as its equal", () => {
    const html = render();
    expect(html).toMatch(/role="application"[^>]* tabindex="0"/i);
    expect(html).toContain("Or choose from the list");
    expect(html.match(/type="radio"/g)).toHaveLength(2);
    expect(html).toContain("About 110 km north of Seat");
    expect(html).not.toContain('name="lon"');
    expect(html).not.toContain("pin-mark");
  });

  it("names places for reference, and the one that the list is seen from, but none that is asked", () => {
    const html = render();
    expect(html).toContain(">Port<");
    expect(html).toContain(">Seat<");
    expect(html).not.toContain("The pier");
    expect(html).not.toContain("The mill");
  });

  it("points to the sentence that says why nothing was taken", () => {
    expect(render(undefined, true)).toContain('aria-describedby="trouble"');
  });

  it("shows the pin, the place and its circle, and what became of the list", () => {
    const html = render({ kind: "pin", lon: 11, lat: 41 });
    for (const part of ["pin-mark", "pin-ring", "pin-target", "pin-line"]) expect(html).toContain(part);
    expect(html).toContain("The disc is The mill; within the circle, 20 km around it");
    expect(html).not.toContain('role="application"');
    expect(html).toMatch(/data-mark="right"[\s\S]*The mill[\s\S]*right answer/);
    expect(html).toMatch(/data-mark="wrong"[\s\S]*The pier[\s\S]*your answer/);
  });

  it("marks nothing in the list where the pin was set by hand", () => {
    expect(render({ kind: "pin", lon: 9.5, lat: 42 })).not.toContain('data-mark="wrong"');
  });

  it("says so where the course has no map for it any more", () => {
    expect(
      renderToStaticMarkup(
        <DrawnOptions
          item={pin}
          layout={askQuestion({ item: pin, proofs: {} }, {}).layout}
          maps={{}}
          shown={{ response: undefined, stemId: "s", troubleId: "t", troubled: false, onChange: () => undefined }}
        />,
      ),
    ).toMatch(/no map for this question/);
  });
});
