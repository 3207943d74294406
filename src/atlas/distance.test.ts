import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bearingDegrees,
  bearingOf,
  closeDirectionOf,
  DIRECTIONS,
  destination,
  directionOf,
  distanceKm,
  kmFromMiles,
  milesFromKm,
} from "./distance";

const london = { lat: 51.5074, lon: -0.1278 };
const paris = { lat: 48.8566, lon: 2.3522 };
const newYork = { lat: 40.7128, lon: -74.006 };
const sydney = { lat: -33.8688, lon: 151.2093 };
const auckland = { lat: -36.8485, lon: 174.7633 };
const suva = { lat: -18.1416, lon: 178.4419 };
const apia = { lat: -13.8333, lon: -171.7667 };

const position = fc.record({
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe("distanceKm", () => {
  it.each([
    ["London to Paris", london, paris, 343.6],
    ["London to New York", london, newYork, 5570],
    ["Sydney to Auckland", sydney, auckland, 2155],
    ["Suva to Apia, across the antimeridian", suva, apia, 1150],
    ["a place to itself", paris, paris, 0],
  ])("%s", (_, from, to, km) => {
    expect(Math.abs(distanceKm(from, to) - km)).toBeLessThanOrEqual(km * 0.005);
  });

  it("is one degree of a meridian in 111.195 km", () => {
    expect(distanceKm({ lat: 10, lon: 40 }, { lat: 11, lon: 40 })).toBeCloseTo(111.195, 3);
  });

  it("is the same both ways", () => {
    fc.assert(fc.property(position, position, (a, b) => Math.abs(distanceKm(a, b) - distanceKm(b, a)) < 1e-6));
  });
});

describe("bearingDegrees", () => {
  it.each([
    ["due north", { lat: 0, lon: 0 }, { lat: 1, lon: 0 }, 0],
    ["due east on the equator", { lat: 0, lon: 0 }, { lat: 0, lon: 1 }, 90],
    ["due south", { lat: 1, lon: 0 }, { lat: 0, lon: 0 }, 180],
    ["due west over the antimeridian", { lat: 0, lon: -179.5 }, { lat: 0, lon: 179.5 }, 270],
    ["London to New York", london, newYork, 288.3],
  ])("%s", (_, from, to, degrees) => {
    expect(bearingDegrees(from, to)).toBeCloseTo(degrees, 1);
  });
});

describe("directionOf", () => {
  it.each([
    [0, "north"],
    [22.4, "north"],
    [22.6, "north-east"],
    [90, "east"],
    [157.6, "south"],
    [288.3, "west"],
    [337.6, "north"],
    [-45, "north-west"],
    [720 + 225, "south-west"],
  ])("%d degrees is %s", (degrees, word) => {
    expect(directionOf(degrees)).toBe(word);
  });

  it("undoes bearingOf", () => {
    for (const direction of DIRECTIONS) expect(directionOf(bearingOf(direction))).toBe(direction);
  });
});

describe("closeDirectionOf", () => {
  it.each([
    [11.2, "north"],
    [11.3, "north-north-east"],
    [67.5, "east-north-east"],
    [112.5, "east-south-east"],
    [157.5, "south-south-east"],
    [202.5, "south-south-west"],
    [246.9, "west-south-west"],
    [292.5, "west-north-west"],
    [-22.5, "north-north-west"],
    [348.8, "north"],
  ])("%d degrees is %s", (degrees, word) => {
    expect(closeDirectionOf(degrees)).toBe(word);
  });

  it("says each of the eight directions as it is", () => {
    for (const direction of DIRECTIONS) expect(closeDirectionOf(bearingOf(direction))).toBe(direction);
  });
});

describe("destination", () => {
  it("lies at the distance and bearing that were asked for", () => {
    const km = fc.double({ min: 1, max: 2000, noNaN: true });
    const bearing = fc.double({ min: 0, max: 359.9, noNaN: true });
    fc.assert(
      fc.property(position, bearing, km, (from, degrees, far) => {
        const to = destination(from, degrees, far);
        const turn = Math.abs(bearingDegrees(from, to) - degrees);
        expect(distanceKm(from, to)).toBeCloseTo(far, 4);
        expect(Math.min(turn, 360 - turn)).toBeLessThan(0.01);
      }),
    );
  });
});

it("turns miles into kilometres and back", () => {
  expect(kmFromMiles(34)).toBeCloseTo(54.7177, 4);
  expect(milesFromKm(kmFromMiles(140))).toBeCloseTo(140, 9);
});
