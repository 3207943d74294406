import { describe, expect, it } from "vitest";
import { tellMinutes, tellRelative } from "./relative-time";
import { toInstant } from "./zoned-time";

const ZONE = "Asia/Amman";
const at = (local: string): number => toInstant(local, ZONE) ?? Number.NaN;
const NOW = at("2026-03-03T23:30");

describe("tellRelative", () => {
  it.each([
    ["2026-03-03T23:31", "in 1 minute"],
    ["2026-03-04T00:30", "in 60 minutes"],
    ["2026-03-04T01:30", "tomorrow at 01:30"],
    ["2026-03-03T14:00", "today at 14:00"],
    ["2026-03-02T09:00", "yesterday at 09:00"],
    ["2026-03-05T09:00", "on Thursday at 09:00"],
    ["2026-03-09T09:00", "on Monday at 09:00"],
    ["2026-03-10T09:00", "on Tue 10 March 2026 at 09:00"],
    ["2026-02-27T09:00", "on Fri 27 February 2026 at 09:00"],
  ])("%s", (local, words) => expect(tellRelative(at(local), NOW, ZONE).replaceAll(",", "")).toBe(words));
});

describe("tellMinutes", () => {
  it.each([
    [-3, "0 minutes"],
    [0.2, "1 minute"],
    [25, "25 minutes"],
    [60, "1 hour"],
    [61, "1 hour 1 minute"],
    [150, "2 hours 30 minutes"],
  ])("%d", (minutes, words) => expect(tellMinutes(minutes)).toBe(words));
});
