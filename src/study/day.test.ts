import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, isDayAt, localDay } from "./day";

const utc = (text: string): number => Date.parse(`${text}Z`);

describe("localDay", () => {
  it.each([
    ["2026-03-01T23:30:00", 0, "2026-03-01"],
    ["2026-03-01T23:30:00", 60, "2026-03-02"],
    ["2026-03-01T00:10:00", -300, "2026-02-28"],
    ["2026-12-31T10:30:00", 14 * 60, "2027-01-01"],
    ["2028-02-28T20:00:00", 345, "2028-02-29"],
  ])("%s UTC, %i minutes east, is %s", (at, minutesEast, day) => {
    expect(localDay(utc(at), minutesEast)).toBe(day);
  });
});

it("counts the days that it adds, over leap days and years", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: -9000, max: 9000 }), (n, days) => {
      const day = addDays("1990-01-01", n);
      expect(daysBetween(day, addDays(day, days))).toBe(days);
    }),
  );
});

it("knows each day that some clock shows, and no other", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: -12, max: 14 }), (at, hours) => {
      const day = localDay(at, hours * 60);
      expect(isDayAt(day, at)).toBe(true);
      expect([isDayAt(addDays(day, 3), at), isDayAt(addDays(day, -3), at)]).toEqual([false, false]);
    }),
  );
});
