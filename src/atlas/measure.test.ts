import fc from "fast-check";
import { expect, it } from "vitest";
import { describeMeasured, measureBetween, measureFrom } from "./measure";

const north = { lon: 0, lat: 1 };
const equator = { lon: 0, lat: 0 };
const east = { lon: 3, lat: 0 };

it("measures in kilometres, miles and one of eight directions", () => {
  expect(measureBetween(equator, north)).toMatchObject({ km: 111, miles: 69, direction: "north" });
  expect(describeMeasured(measureBetween(equator, north))).toBe("about 111 km (69 miles), to the north");
});

it("lists all other places, the nearest first", () => {
  const rows = measureFrom(equator, [east, equator, north]);
  expect(rows.map(({ place, km }) => [place, km])).toEqual([
    [north, 111],
    [east, 334],
  ]);
});

it("is as far there as back", () => {
  const position = fc.record({ lon: fc.integer({ min: -179, max: 179 }), lat: fc.integer({ min: -80, max: 80 }) });
  fc.assert(
    fc.property(position, position, (a, b) => {
      expect(measureBetween(a, b).km).toBe(measureBetween(b, a).km);
    }),
  );
});
