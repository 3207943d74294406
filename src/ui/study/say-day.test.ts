import { expect, it } from "vitest";
import { sayDay } from "./say-day";

it.each([
  ["2026-03-02", "en", "tomorrow"],
  ["2026-03-05", "en", "on Thursday 5 March, in 4 days"],
  ["2027-03-01", "en", "on Monday 1 March, in 365 days"],
])("says %s, in %s, as %s", (day, language, text) => {
  expect(sayDay(day, "2026-03-01", language)).toBe(text);
});
