import { createElement as h, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { quizGroundOf } from "../../atlas/quiz-ground";
import { testPlaces, testView } from "../../atlas/test-scene";
import { MapStory, Step } from "./map-story";
import { QuizMap } from "./quiz-map";

const pictures = { base: { src: "/base.svg" }, relief: "/relief.avif" };
const scene = {
  ...pictures,
  view: testView,
  gazetteer: testPlaces,
  title: "The fort on the road",
  description: "A fort between a harbour and a seat.",
  places: "fort* seat harbour",
  zones: [{ id: "zone", label: "The zone", teller: "a paper", at: "fort", radius: "34 mi" }],
  sketches: [{ id: "road", label: "The road", teller: "two papers", through: "harbour fort seat" }],
};
const count = (html: string, text: string) => html.split(text).length - 1;

const renderStory = (...children: ReactNode[]) => renderToStaticMarkup(h(MapStory, { ...scene, children }));

describe("MapStory", () => {
  const html = renderStory(
    "\n",
    h(Step, { key: 1, title: "The ground", show: "" }, h("p", null, "Nothing is drawn yet.")),
    "\n",
    h(
      Step,
      { key: 2, title: "The road", show: "road", focus: "-70,-24,-66,-20" },
      h("p", null, "A road runs by the fort."),
    ),
  );
  const steps = [...html.matchAll(/<section class="map-step" style="([^"]*)" data-show="([^"]*)"/g)];

  it("holds each step's text and the drawing once", () => {
    expect(count(html, "Nothing is drawn yet.")).toBe(1);
    expect(count(html, "A road runs by the fort.")).toBe(1);
    expect(count(html, "/base.svg#ground")).toBe(1);
  });

  it("turns each step on by its own custom properties, and starts with the first", () => {
    const [first, second] = steps.map(([, style = ""]) => style);
    expect(first).toContain("--moment-0:1");
    expect(first).not.toContain("--show-road");
    expect(second).toContain("--moment-1:1");
    expect(second).toContain("--show-road:1");
    expect(Number(/--map-k:([\d.]+)/.exec(second ?? "")?.[1])).toBeGreaterThan(2);
    expect(html).toContain(`<figure class="map-figure" style="${first}" data-show=""`);
    expect(steps.map(([, , show]) => show)).toEqual(["", "road"]);
    expect(count(html, 'data-map-step="" aria-current="step"')).toBe(1);
  });

  it("shows ground, relief and lines from their files", () => {
    expect(html).toContain('href="/base.svg#ground"');
    expect(html).toContain('href="/relief.avif"');
    expect(html).toContain('href="/base.svg#lines"');
  });

  it("does without relief", () => {
    const props = { ...scene, relief: null, children: [h(Step, { key: 1, title: "The ground" })] };
    expect(renderToStaticMarkup(h(MapStory, props))).not.toContain("<image");
  });

  it("says what is drawn on whose word, what is assumed, and that boundaries are not authoritative", () => {
    const story = renderStory(h(Step, { key: 1, title: "All of it" }));
    expect(story).toContain("34 mi · 55 km");
    expect(story).toContain("two papers; a sketch");
    expect(story).toContain("centre assumed");
    expect(story).toContain("Boundaries are not authoritative.");
  });

  it("names and describes itself for screen readers", () => {
    const [, ids = ""] = /role="img" aria-labelledby="([^"]+)"/.exec(html) ?? [];
    expect(ids).not.toBe("");
    for (const id of ids.split(" ")) expect(html).toContain(`id="${id}"`);
    expect(html).toContain("<desc");
  });

  it("gives each step a still of the one drawing", () => {
    const [, drawing = "?"] = /<g id="([^"]+-drawing)"/.exec(html) ?? [];
    expect(count(html, `<use href="#${drawing}"`)).toBe(2);
  });

  it.each([
    [
      "an unknown layer",
      h(Step, { key: 1, title: "Odd", show: "river" }),
      '"river" is shown, but no layer has this id.',
    ],
    ["a box that is none", h(Step, { key: 2, title: "Odd", focus: "1,2,3" }), '"1,2,3" is no box'],
    ["something that is no step", h("p", { key: 3 }, "Odd"), "A map story holds steps and nothing else"],
  ])("refuses %s", (_, child, message) => {
    expect(() => renderStory(child)).toThrow(message);
  });
});

describe("QuizMap", () => {
  const ground = quizGroundOf(testView, testPlaces);
  const options = [
    { id: "o1", place: "fort", bearing: "200 km south of the seat" },
    { id: "o2", place: "mill", bearing: "30 km north of the fort", verdict: "wrong" as const },
  ];
  const props = { ...pictures, ground, name: "answer", options, reference: ["seat", "fort"], title: "Map" };
  const html = renderToStaticMarkup(h(QuizMap, props));
  const inputs = [...html.matchAll(/<input[^>]*>/g)].map(([input]) => input);

  it("has a native radio for each marker, named by its letter and described by its bearing", () => {
    expect(inputs).toHaveLength(2);
    inputs.forEach((input, i) => {
      expect(input).toContain('type="radio"');
      expect(input).toContain('name="answer"');
      expect(input).toContain(`value="o${i + 1}"`);
      const [, described = "?"] = /aria-describedby="([^"]+)"/.exec(input) ?? [];
      expect(html).toContain(`id="${described}">${options[i]?.bearing}<`);
    });
  });

  it("labels each radio from the map and from the list", () => {
    for (const input of inputs) {
      const [, id = "?"] = / id="([^"]+)"/.exec(input) ?? [];
      expect(count(html, `for="${id}"`)).toBe(2);
    }
  });

  it("does not name the places it asks for, and names the others", () => {
    expect(html).toContain(">Seat<");
    expect(html).not.toContain(">Fort<");
    expect(html).not.toContain(">Mill<");
  });

  it("tells a verdict in words", () => {
    expect(count(html, "</svg> wrong")).toBe(1);
    expect(html).toContain('data-verdict="wrong"');
  });

  it("refuses a place that the view does not hold", () => {
    const outside = [{ id: "o1", place: "province", bearing: "" }];
    expect(() => renderToStaticMarkup(h(QuizMap, { ...props, options: outside }))).toThrow('No place "province"');
  });
});
