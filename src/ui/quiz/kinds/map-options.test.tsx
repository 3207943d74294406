import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { conicOfView } from "../../../atlas/conic-of-view";
import { quizGroundOf } from "../../../atlas/quiz-ground";
import { testPlaces, testView } from "../../../atlas/test-scene";
import type { MapItem } from "../../../quiz/item";
import { multiple, right } from "../../../quiz/test-items";
import { askQuestion } from "../asked-question";
import { DrawnOptions } from "./drawn-options";
import type { Shown } from "./shown";

const item: MapItem = {
  ...multiple,
  kind: "map",
  view: "test",
  options: [right("at-fort", "Marker A"), right("at-mill", "Marker B"), right("at-seat", "Marker C")],
  key: ["at-fort"],
  markers: ["fort", "mill", "seat"].map((place) => ({
    option: `at-${place}`,
    place,
    bearing: `where the ${place} lies`,
    name: `The ${place}`,
  })),
};

const maps = {
  test: {
    base: { src: "/base.svg" },
    relief: null,
    ground: quizGroundOf(testView, testPlaces),
    conic: conicOfView(testView),
    reference: ["harbour"],
    title: "Map for the question",
    credit: undefined,
  },
};

const render = (shown: Pick<Shown, "response" | "draft">): string =>
  renderToStaticMarkup(
    <DrawnOptions
      item={item}
      layout={askQuestion({ item, proofs: {} }, maps).layout}
      maps={maps}
      shown={{ stemId: "stem", troubleId: "trouble", troubled: false, onChange: () => undefined, ...shown }}
    />,
  );

/** Each marker's radio as it is named, with a star where it is ticked. */
const readMarkers = (html: string): readonly string[] =>
  html
    .split('<label class="quiz-choice"')
    .slice(1)
    .map((row) => {
      const [name = ""] = /<b[^>]*>.*?<\/b>/.exec(row) ?? [];
      return `${name.replace(/<[^>]+>/g, "")}${/<input[^>]* checked=""/.test(row) ? "*" : ""}`;
    });

describe("MapOptions", () => {
  it("says of each marker what became of it, and which was the answer", () => {
    const html = render({ response: { kind: "map", option: "at-mill" } });
    expect(readMarkers(html)).toEqual(["Marker A, right answer", "Marker B, your answer, wrong*", "Marker C"]);
    for (const says of ["right answer", "your answer, wrong"]) expect(html).toContain(`</svg> ${says}`);
    expect(html.match(/data-verdict="wrong"/g)).toHaveLength(2);
  });

  it("says so where the answer was right", () => {
    const html = render({ response: { kind: "map", option: "at-fort" } });
    expect(readMarkers(html)).toEqual(["Marker A, your answer, right*", "Marker B", "Marker C"]);
    expect(html).not.toContain('data-verdict="wrong"');
  });

  it("ticks what was chosen and can still be changed, and tells nothing of it", () => {
    expect(readMarkers(render({ response: undefined, draft: { kind: "map", option: "at-seat" } }))).toEqual([
      "Marker A",
      "Marker B",
      "Marker C*",
    ]);
  });
});
