import { describe, expect, it } from "vitest";
import { chooseDays, countDays, type Days, divideAxis, formatDay, formatDays, placeDay } from "./timeline-axis";

const days = (from: string, to = from): Days => ({ from, to });

describe("chooseDays", () => {
  it.each<[string, readonly Days[], Days | null]>([
    ["nothing to show", [], null],
    ["one day", [days("2001-05-03")], days("2001-05-03")],
    [
      "all, where each day has room",
      [days("2001-05-01"), days("2001-05-02"), days("2001-05-31")],
      days("2001-05-01", "2001-05-31"),
    ],
    [
      "not the few that lie far before",
      [
        days("1998-01-01", "1998-12-31"),
        days("2000-01-01", "2000-12-31"),
        days("2001-05-03"),
        days("2001-05-04"),
        days("2001-05-09"),
      ],
      days("2001-05-03", "2001-05-09"),
    ],
    [
      "nor those that lie far after",
      [days("2001-05-09"), days("2001-05-03"), days("2009-01-01")],
      days("2001-05-03", "2001-05-09"),
    ],
    ["whole, where no part is the greater", [days("1999-05-03"), days("2001-05-03")], days("1999-05-03", "2001-05-03")],
    [
      "whole, where no part would be squashed",
      [days("1914-01-01", "1914-12-31"), days("1916-01-01", "1916-12-31"), days("1917-01-01", "1917-12-31")],
      days("1914-01-01", "1917-12-31"),
    ],
    [
      "whole, where a long span bridges the gap",
      [days("1990-01-01", "2001-05-03"), days("2001-05-03"), days("2001-05-04")],
      days("1990-01-01", "2001-05-04"),
    ],
  ])("shows %s", (_what, spans, chosen) => expect(chooseDays(spans)).toEqual(chosen));
});

describe("divideAxis", () => {
  const labels = (from: string, to: string, major?: boolean): readonly string[] =>
    divideAxis(days(from, to), "en").ticks.flatMap((tick) =>
      major === undefined || tick.major === major ? tick.label : [],
    );

  it("gives each of a few days its number", () =>
    expect(labels("2001-05-01", "2001-05-05", true)).toEqual(["1", "2", "3", "4", "5"]));

  it("keeps the Mondays of some weeks for a narrow axis", () => {
    expect(labels("2001-05-01", "2001-05-20")).toHaveLength(20);
    expect(labels("2001-05-01", "2001-05-20", true)).toEqual(["7", "14"]);
  });

  it("shows Mondays alone over two months", () =>
    expect(labels("2001-05-01", "2001-06-20")).toEqual(["7", "14", "21", "28", "4", "11", "18"]));

  it.each([
    ["months", "2001-03-10", "2001-07-02", ["Mar", "Apr", "May", "Jun", "Jul"]],
    ["quarters", "2001-02-01", "2002-05-31", ["Apr", "Jul", "Oct", "Jan", "Apr"]],
    ["years", "2001-01-01", "2006-06-01", ["2001", "2002", "2003", "2004", "2005", "2006"]],
    ["decades", "1938-01-01", "2001-12-31", ["1940", "1950", "1960", "1970", "1980", "1990", "2000"]],
  ])("divides longer times into %s", (_unit, from, to, expected) => expect(labels(from, to)).toEqual(expected));

  it("places a tick over the whole of its day", () =>
    expect(divideAxis(days("2001-05-01", "2001-05-04"), "en").ticks[1]).toEqual({
      start: 0.25,
      end: 0.5,
      label: "2",
      major: true,
    }));

  it("starts at the axis's first day where a month began before", () =>
    expect(divideAxis(days("2001-03-10", "2001-07-02"), "en").ticks[0]).toMatchObject({ start: 0, label: "Mar" }));

  it.each([
    ["the year once", "2001-05-12", "2001-06-20", ["May 2001", "June"]],
    ["the year again where it is new", "2001-12-12", "2002-01-20", ["December 2001", "January 2002"]],
    ["no short beginning", "2001-05-31", "2001-06-20", ["June 2001"]],
    ["a short end", "2001-05-10", "2001-06-01", ["May 2001", "June"]],
    ["years over months", "2001-03-10", "2002-07-02", ["2001", "2002"]],
    ["nothing over years", "2001-01-01", "2006-06-01", []],
  ])("says of the periods %s", (_what, from, to, expected) =>
    expect(divideAxis(days(from, to), "en").periods.map(({ label }) => label)).toEqual(expected),
  );

  it("marks a period that is too short for its label", () =>
    expect(divideAxis(days("2001-05-10", "2001-06-01"), "en").periods.map(({ major }) => major)).toEqual([
      true,
      false,
    ]));

  it("refuses an axis that ends before it begins", () =>
    expect(() => divideAxis(days("2001-05-02", "2001-05-01"), "en")).toThrow("from 2001-05-02 to 2001-05-01"));
});

describe("days", () => {
  it("counts both ends, over a leap day and a change of clocks", () => {
    expect(countDays(days("2001-05-03"))).toBe(1);
    expect(countDays(days("2004-02-28", "2004-03-31"))).toBe(33);
  });

  it("prints the day before the month in plain English, and as usual in other languages", () => {
    expect(formatDay("2001-05-03", "en")).toBe("3 May 2001");
    expect(formatDay("2001-05-03", "de")).toBe("3. Mai 2001");
    expect(formatDays(days("2001-05-03", "2001-06-01"), "en").replace(/\s/g, " ")).toBe("3 May – 1 June 2001");
  });

  it("places days by their beginning, also off the axis", () => {
    const axis = divideAxis(days("2001-05-01", "2001-05-04"), "en");
    expect(["2001-04-30", "2001-05-01", "2001-05-04", "2001-05-05"].map((day) => placeDay(axis, day))).toEqual([
      -0.25, 0, 0.75, 1,
    ]);
  });
});
