import { describe, expect, it } from "vitest";
import { findWarning, tellTimeLeft } from "./time-left";

const MINUTE = 60_000;

describe("a timer", () => {
  it.each([
    [90 * MINUTE, "1 hour 30 minutes left", null],
    [10 * MINUTE + 1, "11 minutes left", null],
    [10 * MINUTE, "10 minutes left", "10 minutes left."],
    [6 * MINUTE, "6 minutes left", "10 minutes left."],
    [5 * MINUTE, "5 minutes left", "5 minutes left."],
    [MINUTE + 1, "2 minutes left", "5 minutes left."],
    [MINUTE, "60 seconds left", "1 minute left."],
    [30_001, "40 seconds left", "1 minute left."],
    [400, "10 seconds left", "1 minute left."],
    [0, "No time left", null],
    [-5, "No time left", null],
  ])("with %d ms left", (left, shown, said) => {
    expect(tellTimeLeft(left)).toBe(shown);
    expect(findWarning(left)).toBe(said);
  });
});
