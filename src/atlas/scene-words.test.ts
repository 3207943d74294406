import { expect, it } from "vitest";
import { placeIdsIn, readBox, readCourse, readDirection, readLength, readPoint } from "./scene-words";

it.each([
  ["34mi", 54.717696, "34 mi · 55 km"],
  ["140 miles", 225.30816, "140 mi · 225 km"],
  [" 55 km ", 55, "55 km · 34 mi"],
])("reads the length %s", (text, km, inBoth) => {
  const length = readLength(text);
  expect(length?.km).toBeCloseTo(km, 6);
  expect(length?.inBoth).toBe(inBoth);
});

it.each(["34", "mi", "-3 km", "3 leagues", ""])("finds no length in %j", (text) => {
  expect(readLength(text)).toBeNull();
});

it.each([
  ["36,32.3,41.4,35", [36, 32.3, 41.4, 35]],
  ["36,32.3,41.4", null],
  ["36,32.3,,35", null],
  ["west,1,2,3", null],
])("reads the box %j", (text, box) => {
  expect(readBox(text)).toEqual(box);
});

it.each([
  ["36.5, -7", { lon: 36.5, lat: -7 }],
  ["36.5", null],
  ["190,3", null],
  ["3,91", null],
  ["3,", null],
])("reads the point %j", (text, point) => {
  expect(readPoint(text)).toEqual(point);
});

it.each([
  ["south-east", "south-east"],
  ["South", null],
  ["down", null],
])("reads the direction %j", (text, direction) => {
  expect(readDirection(text)).toBe(direction);
});

const stop = (id: string, towards = false) => ({ id, towards });

it.each([
  ["harbour fort", [stop("harbour"), stop("fort")], false, false],
  ["... harbour fort~", [stop("harbour"), stop("fort", true)], true, false],
  ["… harbour, fort …", [stop("harbour"), stop("fort")], true, true],
  ["...", [], true, false],
])("reads the course %j", (text, stops, start, end) => {
  expect(readCourse(text)).toEqual({ stops, goesOn: { start, end } });
});

it("finds the places in lists of every kind", () => {
  expect(placeIdsIn("fort* harbour")).toEqual(["fort", "harbour"]);
  expect(placeIdsIn("... mill fort~ …")).toEqual(["mill", "fort"]);
});
