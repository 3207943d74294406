import { describe, expect, it } from "vitest";
import { distanceKm } from "../../../atlas/distance";
import { createFactBase } from "../../../course/fact-base";
import { generateBank } from "../../bank/generate-bank";
import { listQuestions } from "../../bank/list-questions";
import type { PinItem } from "../../item";
import { ruleOut } from "../../options/choose-distractors";
import { scorePin } from "../../score/score-pin";
import { optionId } from "../../telling/explain";
import { VALLEY } from "../../test-valley";
import { isWithin, kmPerPixel } from "../on-the-map/view-scale";

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

  it("earns half a mark at most at a place that is provably wrong, listed or not, however near it lies", () => {
    let judged = 0;
    for (const { key, spots, target } of pins.slice(0, 6)) {
      const moved = spots.find(({ option }) => option !== key[0])?.option;
      for (const share of [1.2, 1.8, 2.4]) {
        const at = { lon: target.lon, lat: target.lat + (share * target.fullKm) / 111.2, radiusKm: 3, from: "moved" };
        const places = VALLEY.places.map((place) => (place.id === moved ? { ...place, position: at } : place));
        const facts = createFactBase({ ...VALLEY, places });
        const { questions } = listQuestions(facts);
        for (const item of generateBank(facts, "a").items) {
          if (item.kind !== "pin") continue;
          const asked = questions.find(({ claim, key }) => claim.id === item.asks[0] && optionId(key) === item.key[0]);
          for (const { id, position } of places) {
            if (!asked || !ruleOut(facts, asked, { kind: "place", id })) continue;
            if (!position || !view || !isWithin(view, position)) continue;
            judged++;
            expect(scorePin(item, position).earned, `${id} for ${item.id}`).toBeLessThanOrEqual(0.5);
          }
        }
      }
    }
    expect(judged).toBeGreaterThan(100);
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
