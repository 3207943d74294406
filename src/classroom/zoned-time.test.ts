import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tellTime, toInstant, toLocal } from "./zoned-time";

const utc = (text: string): number => Date.parse(`${text}Z`);

describe("a time in a zone", () => {
  it.each([
    ["an ordinary day", "2026-03-02T09:00", "Europe/Berlin", "2026-03-02T08:00"],
    ["midnight", "2026-03-02T00:00", "Europe/Berlin", "2026-03-01T23:00"],
    ["half an hour's offset", "2026-03-02T09:00", "Asia/Kolkata", "2026-03-02T03:30"],
    ["behind UTC", "2026-03-02T22:15", "America/Los_Angeles", "2026-03-03T06:15"],
    ["fourteen hours ahead", "2026-03-02T09:00", "Pacific/Kiritimati", "2026-03-01T19:00"],
    ["the minute before clocks go forward", "2026-03-29T01:59", "Europe/Berlin", "2026-03-29T00:59"],
    ["in the gap: counted on from the old offset", "2026-03-29T02:30", "Europe/Berlin", "2026-03-29T01:30"],
    ["the first minute after the gap", "2026-03-29T03:00", "Europe/Berlin", "2026-03-29T01:00"],
    ["in the overlap: the first", "2026-10-25T02:30", "Europe/Berlin", "2026-10-25T00:30"],
    ["after the overlap", "2026-10-25T03:00", "Europe/Berlin", "2026-10-25T02:00"],
    ["a gap at midnight", "2026-03-28T00:30", "Asia/Beirut", "2026-03-27T22:30"],
    ["an overlap behind UTC: the first", "2026-11-01T01:30", "America/New_York", "2026-11-01T05:30"],
    ["a gap of half an hour", "2026-10-04T02:15", "Australia/Lord_Howe", "2026-10-03T15:45"],
    ["a day that a zone left out", "2011-12-30T12:00", "Pacific/Apia", "2011-12-30T22:00"],
  ])("%s", (_, local, zone, instant) => {
    expect(new Date(toInstant(local, zone) ?? 0).toISOString()).toBe(new Date(utc(instant)).toISOString());
  });

  it.each(["2026-02-30T09:00", "2026-13-01T09:00", "2026-03-02T24:00", "2026-03-02T09:60", "2026-03-02", "", "x"])(
    "refuses %j",
    (local) => {
      expect(toInstant(local, "UTC")).toBeNull();
    },
  );

  it("throws on a zone that nobody knows", () => {
    expect(() => toInstant("2026-03-02T09:00", "Nowhere/Else")).toThrow(RangeError);
  });

  it("comes back from every instant, but for the second of two equal times", () => {
    const zones = [
      "Europe/Berlin",
      "America/New_York",
      "Asia/Damascus",
      "Australia/Lord_Howe",
      "Asia/Kathmandu",
      "UTC",
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: utc("2000-01-01T00:00") / 60_000, max: utc("2040-01-01T00:00") / 60_000 }),
        fc.constantFrom(...zones),
        (minutes, zone) => {
          const instant = minutes * 60_000;
          const local = toLocal(instant, zone);
          const back = toInstant(local, zone) ?? Number.NaN;
          expect(toLocal(back, zone)).toBe(local);
          expect(back).toBeLessThanOrEqual(instant);
          expect(instant - back).toBeLessThanOrEqual(2 * 60 * 60_000);
        },
      ),
    );
  });

  it("is told by the zone's clocks", () => {
    expect(tellTime(utc("2026-03-02T23:30"), "Europe/Berlin")).toBe("Tue, 3 March 2026 at 00:30");
  });

  it("is told without the year in which it is told, by the zone's clocks", () => {
    const at = utc("2025-12-31T23:30");
    expect(tellTime(at, "Europe/Berlin", utc("2026-07-01T12:00"))).toBe("Thu, 1 January at 00:30");
    expect(tellTime(at, "Europe/London", utc("2026-07-01T12:00"))).toBe("Wed, 31 December 2025 at 23:30");
    expect(tellTime(at, "Europe/Berlin", at - 60 * 60_000)).toBe("Thu, 1 January 2026 at 00:30");
  });
});
