import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cameraFor, project, projectView, seenThrough, unproject, type ViewShape, viewHeight } from "./project-view";

const desert: ViewShape = {
  box: [34.45, 31.45, 45.05, 36.95],
  parallels: [32.5, 35.8],
  centralMeridian: 39.75,
  width: 1200,
};
const andes: ViewShape = { box: [-80, -30, -60, -15], parallels: [-27, -18], centralMeridian: -70, width: 1200 };
const pacific: ViewShape = { box: [172, -22, -168, -10], parallels: [-19, -13], centralMeridian: -178, width: 1200 };
const equator: ViewShape = { box: [20, -8, 40, 8], parallels: [-5, 5], centralMeridian: 30, width: 1200 };
const views = [desert, andes, pacific, equator];

it("gives the height of the view that its relief was drawn for", () => {
  expect(viewHeight(desert)).toBe(762);
});

describe.each(views)("a view of $box", (view) => {
  const [west, south, east, north] = view.box;
  const span = east < west ? east + 360 - west : east - west;
  const inside = fc.record({
    lon: fc.double({ min: west + span * 0.1, max: west + span * 0.9, noNaN: true }),
    lat: fc.double({ min: south + 1, max: north - 1, noNaN: true }),
  });

  it("has a frame of its width with no empty corner", () => {
    const { width, height } = projectView(view);
    for (const corner of [
      [0, 0],
      [width, 0],
      [0, height],
      [width, height],
    ] as const) {
      const { lon, lat } = unproject(view, corner);
      const along = (((lon - west) % 360) + 360) % 360;
      expect(along > span + 0.01 && along < 359.99).toBe(false);
      expect(lat).toBeGreaterThan(south - 0.02);
      expect(lat).toBeLessThan(north + 0.02);
    }
  });

  it("finds every position again", () => {
    fc.assert(
      fc.property(inside, ({ lon, lat }) => {
        const back = unproject(view, project(view, lon, lat));
        expect(back.lat).toBeCloseTo(lat, 6);
        expect((((back.lon - lon) % 360) + 540) % 360).toBeCloseTo(180, 6);
      }),
    );
  });

  it("never shows what lies past the edge of the map", () => {
    fc.assert(
      fc.property(inside, fc.double({ min: 0.1, max: 5, noNaN: true }), ({ lon, lat }, half) => {
        const { width, height } = projectView(view);
        const camera = cameraFor(view, [lon - half, lat - half, lon + half, lat + half]);
        const [left, top] = seenThrough(camera, [0, 0]);
        const [right, bottom] = seenThrough(camera, [width, height]);
        expect(camera.k).toBeGreaterThanOrEqual(1);
        expect(Math.max(left, top)).toBeLessThanOrEqual(0.5);
        expect(right).toBeGreaterThanOrEqual(width - 1.5);
        expect(bottom).toBeGreaterThanOrEqual(height - 1.5);
      }),
    );
  });
});
