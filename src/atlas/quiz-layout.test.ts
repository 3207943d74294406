import { expect, it } from "vitest";
import type { DrawnPlace } from "./draw-scene";
import { layOutMarkers } from "./quiz-layout";

const place = (id: string, x: number, y: number): DrawnPlace => ({
  id,
  name: `The ${id}`,
  arabic: null,
  mark: "capital",
  strong: false,
  lon: 0,
  lat: 0,
  at: [x, y],
});

const ground = { width: 1000, height: 700, kmPerUnit: 1, countries: [], waters: [] };
const sheet = { ground, places: [place("mill", 200, 200), place("ford", 600, 300), place("pier", 800, 600)] };

it("names what stands for reference and is not asked about, and lets a pin stand on each marker", () => {
  const { places, lettering, points, pins } = layOutMarkers(sheet, ["mill", "ford"], ["ford", "pier"]);
  expect(places.map(({ id }) => id)).toEqual(["mill"]);
  expect(lettering.labels.map(({ label }) => label.lines[0]?.text)).toEqual(["The mill"]);
  expect(points).toEqual([
    [600, 300],
    [800, 600],
  ]);
  for (const at of Object.values(pins)) expect(at).toHaveLength(2);
});

it("survives the way from a worker to the page", () => {
  const layout = layOutMarkers(sheet, ["mill"], ["ford", "pier"]);
  expect(JSON.parse(JSON.stringify(layout))).toEqual(layout);
});

it("refuses a marker on a place that the view does not show", () => {
  expect(() => layOutMarkers(sheet, [], ["quay"])).toThrow('No place "quay"');
});
