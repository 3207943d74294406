import fc from "fast-check";
import { expect, it } from "vitest";
import { COMPASS_TEXT, type CompassRay, layCompass } from "./compass";
import { overlaps } from "./rectangle";
import { textWidth } from "./text-width";

const lines = ["Harbour", "as reported"];

function boxOf({ at: [x, y], anchor }: CompassRay) {
  const width = Math.max(...lines.map((line) => textWidth(line, COMPASS_TEXT)));
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { x: left, y: y - COMPASS_TEXT * 0.75, width, height: COMPASS_TEXT * 2 };
}

const bearing = fc.integer({ min: 0, max: 359 });

it("keeps the words of both rays apart, outside the circle's middle and inside the frame", () => {
  fc.assert(
    fc.property(bearing, bearing, (told, seen) => {
      const compass = layCompass({ degrees: told, km: null, lines }, { degrees: seen, km: 80, lines }, "Fort");
      const boxes = [compass.reported, compass.measured].flatMap((ray) => (ray ? [boxOf(ray)] : []));
      const [one, other] = boxes;
      expect(one && other && overlaps(one, other)).toBe(false);
      for (const box of boxes) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(compass.width);
        expect(box.y).toBeGreaterThanOrEqual(compass.top);
        expect(box.y + box.height).toBeLessThanOrEqual(compass.top + compass.height + 1);
      }
    }),
    { numRuns: 1000 },
  );
});

it("points north up and east right, and draws distances to scale", () => {
  const { middle, reported, measured, radius } = layCompass(
    { degrees: 0, km: 50, lines },
    { degrees: 90, km: 100, lines },
    "Fort",
  );
  expect(reported?.tip[0]).toBeCloseTo(middle[0], 6);
  expect(reported?.tip[1]).toBeCloseTo(middle[1] - radius / 2, 6);
  expect(measured.tip[0]).toBeCloseTo(middle[0] + radius, 6);
});

it("does without a reported direction", () => {
  const compass = layCompass(null, { degrees: 200, km: 100, lines }, "Fort");
  expect(compass.covers).toBeNull();
  expect(compass.letters.map(({ text }) => text)).toEqual(["N", "E", "S", "W"]);
});

it("leaves out a letter that a ray covers", () => {
  const { letters } = layCompass({ degrees: 270, km: null, lines }, { degrees: 45, km: 1, lines }, "Fort");
  expect(letters.map(({ text }) => text)).toEqual(["N", "E", "S"]);
});
