import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeOnConic, readFromConic } from "./conic";
import { conicOfView } from "./conic-of-view";
import { project, type ViewShape } from "./project-view";

const views: readonly ViewShape[] = [
  { box: [34.45, 31.45, 45.05, 36.95], parallels: [32.5, 35.8], centralMeridian: 39.75, width: 1200 },
  { box: [-80, -30, -60, -15], parallels: [-27, -18], centralMeridian: -70, width: 1200 },
  { box: [172, -22, -168, -10], parallels: [-19, -13], centralMeridian: -178, width: 1200 },
  { box: [20, -8, 40, 8], parallels: [-5, 5], centralMeridian: 30, width: 1200 },
  { box: [0, 40, 10, 50], parallels: [45, 45], centralMeridian: 5, width: 900 },
];

describe.each(views)("a view of $box as numbers", (view) => {
  const [west, south, east, north] = view.box;
  const span = east < west ? east + 360 - west : east - west;
  const inside = fc.record({
    lon: fc.double({ min: west, max: west + span, noNaN: true }).map((lon) => (lon > 180 ? lon - 360 : lon)),
    lat: fc.double({ min: south, max: north, noNaN: true }),
  });
  const conic = conicOfView(view);

  it("places a position where the drawn map has it", () => {
    fc.assert(
      fc.property(inside, (position) => {
        const [x, y] = project(view, position.lon, position.lat);
        const [ownX, ownY] = placeOnConic(conic, position);
        expect(ownX).toBeCloseTo(x, 4);
        expect(ownY).toBeCloseTo(y, 4);
      }),
    );
  });

  it("reads it back", () => {
    fc.assert(
      fc.property(inside, (position) => {
        const back = readFromConic(conic, placeOnConic(conic, position));
        expect(back.lat).toBeCloseTo(position.lat, 6);
        expect(((back.lon - position.lon + 540) % 360) - 180).toBeCloseTo(0, 6);
      }),
    );
  });
});
