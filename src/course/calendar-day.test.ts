import { expect, it } from "vitest";
import { isDay } from "./calendar-day";

it.each(["2017-05-18", "2016-02-29", "2000-02-29", "2017-12-31", "1970-01-01"])("knows %s", (day) =>
  expect(isDay(day)).toBe(true),
);
it.each([
  "2017-02-29",
  "1900-02-29",
  "2017-04-31",
  "2017-13-01",
  "2017-00-10",
  "2017-05-00",
  "2017-5-1",
  "2017-05-18T00:00",
  "18 May",
  "",
])("refuses %j", (day) => expect(isDay(day)).toBe(false));
