import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CourseStop, drawCourse, drawFade } from "./draw-course";
import { lengthOf } from "./polyline";
import type { Point } from "./project-view";

const STAYS = { start: false, end: false };
const at = (x: number, y: number, open: CourseStop["open"] = null): CourseStop => ({ at: [x, y], open });
const apart = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const open = { from: 60, to: 20 };

describe("drawCourse", () => {
  it("draws one line through stops that are all told", () => {
    const { line, parts, fades } = drawCourse([at(0, 0), at(300, 40), at(600, 0)], STAYS);
    expect(fades).toEqual([]);
    expect(parts).toHaveLength(1);
    expect(lengthOf(parts[0] ?? [])).toBeCloseTo(lengthOf(line), 6);
    expect(parts[0]?.some((point) => apart(point, [300, 40]) < 1e-6)).toBe(true);
  });

  it("goes out in dots before an area and comes in from it, and does not pass it", () => {
    const { parts, fades } = drawCourse([at(0, 0), at(500, 0, open), at(1000, 0)], STAYS);
    expect(parts).toHaveLength(2);
    expect(fades).toHaveLength(2);
    const dots = fades.flat();
    for (const point of parts.flat()) expect(apart(point, [500, 0])).toBeGreaterThanOrEqual(open.from - 1);
    for (const dot of dots) {
      expect(apart(dot, [500, 0])).toBeLessThan(open.from);
      expect(apart(dot, [500, 0])).toBeGreaterThanOrEqual(open.to - 1);
    }
  });

  it("lets the dots of an end run outwards", () => {
    const { parts, fades } = drawCourse([at(0, 0, open), at(500, 0)], STAYS);
    const distances = fades[0]?.map((dot) => apart(dot, parts[0]?.[0] ?? [0, 0])) ?? [];
    expect(distances.length).toBeGreaterThan(1);
    expect([...distances].sort((a, b) => a - b)).toEqual(distances);
  });

  it("goes on straight where an end is not told, and no further than a little", () => {
    const { line, fades } = drawCourse([at(200, 0), at(500, 0)], { start: true, end: false });
    const xs = fades.flat().map(([x]) => x);
    expect(xs.length).toBeGreaterThan(1);
    expect(Math.max(...xs)).toBeLessThan(200);
    expect(Math.min(...xs)).toBeGreaterThan(100);
    expect(line.at(-1)?.[0]).toBeCloseTo(500, 9);
  });

  it("fades on both sides of a stretch of two open ends, and keeps a part of it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 900 }), fc.integer({ min: 20, max: 400 }), (length, from) => {
        const wide = { from, to: from / 4 };
        const { parts, fades } = drawCourse([at(0, 0, wide), at(length, 0, wide)], STAYS);
        expect(parts).toHaveLength(1);
        expect(fades).toHaveLength(2);
        expect(lengthOf(parts[0] ?? [])).toBeGreaterThan(length * 0.1);
      }),
    );
  });
});

it("strings dots along a line", () => {
  expect(
    drawFade([
      [0, 0],
      [40, 0],
    ] as const),
  ).toEqual([
    [12, 0],
    [24, 0],
    [36, 0],
  ]);
});
