import { describe, expect, it } from "vitest";
import { distanceKm } from "../../../atlas/distance";
import { createFactBase } from "../../../course/fact-base";
import { generateBank } from "../../generate-bank";
import type { PinItem } from "../../item";
import { scorePin } from "../../score/score-pin";
import { VALLEY } from "../../test-valley";
import { kmPerPixel } from "../on-the-map/view-scale";

const [view] = VALLEY.views;
const pins = ["a", "b", "c"].flatMap((seed) =>
  generateBank(createFactBase(VALLEY), seed).items.filter((item): item is PinItem => item.kind === "pin"),
);

describe("pin", () => {
  it("gives the full mark within the place's radius and a finger's breadth of it", () => {
    expect(pins.length).toBeGreaterThan(0);
    const fullKm = Math.round(3 + 22 * kmPerPixel(view as NonNullable<typeof view>));
    for (const item of pins) {
      const place = VALLEY.places.find(({ id }) => id === item.key[0]);
      expect(item.target).toEqual({ lon: place?.position?.lon, lat: place?.position?.lat, fullKm });
    }
  });

  it("lists the target and three to five others, described from a place that is none of them", () => {
    for (const { spots, options, key, asks } of pins) {
      expect(spots.length).toBeGreaterThanOrEqual(4);
      expect(spots.length).toBeLessThanOrEqual(6);
      expect(spots.map(({ option }) => option)).toEqual(options.map(({ id }) => id));
      expect(new Set(spots.map(({ bearing }) => bearing)).size).toBe(spots.length);
      for (const { name } of spots) expect(spots.some(({ bearing }) => bearing.includes(name))).toBe(false);
      expect(options.filter(({ refutedBy }) => refutedBy === null).map(({ id }) => id)).toEqual(key);
      expect(asks).toHaveLength(1);
    }
  });

  it("keeps all spots farther apart than twice the radius, so that a wrong one earns less than half", () => {
    for (const item of pins) {
      for (const [i, a] of item.spots.entries())
        for (const b of item.spots.slice(i + 1)) expect(distanceKm(a, b)).toBeGreaterThan(2 * item.target.fullKm - 1);
      for (const spot of item.spots)
        if (spot.option !== item.key[0]) expect(scorePin(item, spot).earned).toBeLessThan(0.52);
    }
  });
});
