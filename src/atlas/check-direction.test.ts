import { expect, it } from "vitest";
import { checkDirection } from "./check-direction";

const from = { lat: 34, lon: 39 };
const northEast = { lat: 35, lon: 40.2 };

it.each([
  ["the word of the map", "north-east", null, true],
  ["a neighbouring word", "north", null, true],
  ["a word a right angle away", "north-west", null, false],
  ["the opposite word", "south-west", null, false],
  ["the right distance", null, 156, true],
  ["a rounded distance", null, 180, true],
  ["a wrong distance", null, 300, false],
  ["a right word with a wrong distance", "north-east", 300, false],
  ["nothing at all", null, null, true],
] as const)("%s", (_, direction, km, agrees) => {
  expect(checkDirection({ from, to: northEast, direction, km }).agrees).toBe(agrees);
});

it("gives what the map says", () => {
  const check = checkDirection({ from, to: northEast, direction: "west", km: null });
  expect(check.direction).toBe("north-east");
  expect(check.km).toBeCloseTo(156.1, 0);
  expect(check.bearing).toBeCloseTo(44.3, 0);
});

it("measures the turn across north the short way", () => {
  const justWest = { lat: 35, lon: 38.99 };
  expect(checkDirection({ from, to: justWest, direction: "north", km: null }).agrees).toBe(true);
});

it("allows for the uncertainty of the positions", () => {
  const reported = { from, to: northEast, direction: null, km: 100 };
  expect(checkDirection(reported).agrees).toBe(false);
  expect(checkDirection({ ...reported, uncertainKm: 40 }).agrees).toBe(true);
});
