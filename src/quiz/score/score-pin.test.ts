import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scorePin } from "./score-pin";

const target = { lon: 10, lat: 0, fullKm: 20 };
/** Kilometres of one degree along a meridian, on the sphere of the mean radius. */
const DEGREE = (6371.0088 * Math.PI) / 180;
const northBy = (km: number) => ({ lon: 10, lat: km / DEGREE });

describe("scorePin", () => {
  it.each([
    ["at the place", 0, 1],
    ["inside", 19.99, 1],
    ["at the edge", 20, 1],
    ["half as far again", 30, 0.75],
    ["twice as far", 40, 0.5],
    ["almost three times", 59, 0.025],
    ["three times", 60, 0],
    ["far", 500, 0],
  ])("%s", (_what, km, earned) => {
    const score = scorePin({ target }, northBy(km));
    expect(score.earned).toBeCloseTo(earned, 5);
    expect(score.max).toBe(1);
  });

  it("counts as right where it earns the full mark", () => {
    expect(scorePin({ target }, northBy(10)).detail).toEqual({ right: 1, of: 1 });
    expect(scorePin({ target }, northBy(30)).detail).toEqual({ right: 0, of: 1 });
  });

  it("reckons across the date line", () =>
    expect(scorePin({ target: { lon: 179.95, lat: 0, fullKm: 20 } }, { lon: -179.95, lat: 0 }).earned).toBe(1));

  it("never earns more farther off", () => {
    const km = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(km, km, (a, b) => {
        const [near, far] = [Math.min(a, b), Math.max(a, b)];
        expect(scorePin({ target }, northBy(far)).earned).toBeLessThanOrEqual(
          scorePin({ target }, northBy(near)).earned,
        );
      }),
    );
  });
});
