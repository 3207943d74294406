import { expect, it } from "vitest";
import { describePosition } from "./pin-position";

const seat = { name: "Seat", lon: 10, lat: 40 };
const pier = { name: "Pier", lon: 20, lat: 40 };
const centre = { lon: 15, lat: 45 };

it.each([
  ["the nearest place", { lon: 11, lat: 40 }, [pier, seat], "about 85 km east of Seat"],
  ["tens of km from afar", { lon: 13, lat: 40 }, [seat], "about 260 km east of Seat"],
  ["a place itself", { lon: 10, lat: 40.01 }, [seat], "at Seat"],
  ["the centre of a map without names", { lon: 15, lat: 46 }, [], "about 110 km north of the centre of the map"],
])("is seen from %s", (_, point, places, words) => {
  expect(describePosition(point, places, centre)).toBe(words);
});
