import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curveThrough, polylinePath, softPath } from "./curve";
import { lengthOf, middleOf, pointAlong, sliceOf } from "./polyline";
import { overlaps, squaresAlong } from "./rectangle";
import { roundBelow, scaleBar } from "./scale-bar";
import { spreadMarkers } from "./spread-markers";
import { textWidth } from "./text-width";

const point = fc.tuple(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 0, max: 760 }));

describe("spreadMarkers", () => {
  const frame = { width: 1200, height: 760, inset: 60 };

  it("keeps every pair apart and every marker inside", () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 6 }), (points) => {
        const spread = spreadMarkers(points, 150, frame);
        spread.forEach(([x, y], i) => {
          expect(x >= 60 && x <= 1140 && y >= 60 && y <= 700).toBe(true);
          for (const [ox, oy] of spread.slice(i + 1)) expect(Math.hypot(x - ox, y - oy)).toBeGreaterThan(149);
        });
      }),
    );
  });

  it("leaves markers alone that lie apart", () => {
    expect(
      spreadMarkers(
        [
          [100, 100],
          [600, 400],
        ],
        150,
        frame,
      ),
    ).toEqual([
      [100, 100],
      [600, 400],
    ]);
  });
});

describe("curveThrough", () => {
  it("passes through every given point, however much it sways", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 6 }), fc.integer({ min: 0, max: 9 }), (points, sway) => {
        const curve = curveThrough(points, 10, sway);
        points.forEach(([x, y], i) => {
          const [cx = Number.NaN, cy = Number.NaN] = curve[i * 10] ?? [];
          expect(Math.hypot(cx - x, cy - y)).toBeLessThan(1e-6);
        });
      }),
    );
  });
});

it("does not swing out beyond a point that lies close to the last", () => {
  const curve = curveThrough(
    [
      [500, 540],
      [480, 500],
      [100, 700],
    ],
    20,
  );
  expect(Math.min(...curve.map(([, y]) => y))).toBeGreaterThan(490);
  expect(Math.max(...curve.map(([x]) => x))).toBeLessThan(510);
});

it("writes paths to a tenth of a unit", () => {
  expect(
    polylinePath(
      [
        [0, 0],
        [1.26, 2],
      ],
      true,
    ),
  ).toBe("M0 0L1.3 2Z");
  expect(
    softPath([
      [0, 0],
      [10, 0],
      [10, 10],
      [20, 10],
    ]),
  ).toBe("M0 0Q10 0 10 5Q10 10 20 10");
});

it("takes the middle of a line", () => {
  const line = [
    [0, 0],
    [10, 0],
    [10, 10],
  ] as const;
  expect(middleOf(line, 10)).toEqual([
    [5, 0],
    [10, 0],
    [10, 5],
  ]);
  expect(lengthOf(middleOf(line, 99))).toBe(20);
});

it("cuts a stretch out of a line, with the corners inside it", () => {
  const line = [
    [0, 0],
    [10, 0],
    [10, 10],
  ] as const;
  expect(pointAlong(line, 14)).toEqual([10, 4]);
  expect(pointAlong(line, -3)).toEqual([0, 0]);
  expect(pointAlong(line, 99)).toEqual([10, 10]);
  expect(sliceOf(line, 4, 12)).toEqual([
    [4, 0],
    [10, 0],
    [10, 2],
  ]);
  expect(sliceOf(line, 0, 20)).toEqual(line);
});

it("covers a line without a gap", () => {
  const squares = squaresAlong(
    [
      [0, 0],
      [100, 40],
    ],
    10,
  );
  squares.slice(1).forEach((square, i) => {
    expect(overlaps(square, squares[i] ?? square)).toBe(true);
  });
  expect(squares).toHaveLength(23);
});

describe("scaleBar", () => {
  it.each([
    [0.4, 0.2],
    [1, 1],
    [4.99, 2],
    [73, 50],
    [999, 500],
  ])("rounds %d down to %d", (most, round) => {
    expect(roundBelow(most)).toBeCloseTo(round, 9);
  });

  it("gives bars that fit and measure what they say", () => {
    const bar = scaleBar(0.8, 150);
    expect([bar.km, bar.miles]).toEqual([100, 50]);
    expect(bar.kmLength * 0.8).toBeCloseTo(100, 9);
    expect(bar.milesLength * 0.8).toBeCloseTo(80.4672, 9);
  });
});

describe("textWidth", () => {
  it("adds up the characters", () => {
    expect(textWidth("Wi", 100)).toBeGreaterThan(textWidth("ii", 100));
    expect(textWidth("abc", 20, "serif", 0.3)).toBeCloseTo(textWidth("abc", 20, "serif") + 3 * 0.3 * 20 * 1.06, 6);
    expect(textWidth("", 20)).toBe(0);
  });
});
