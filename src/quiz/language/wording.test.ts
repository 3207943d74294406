import { describe, expect, it } from "vitest";
import { conditionText, datedText, quoted, unitStem } from "./wording";

describe("quoted", () => {
  it.each([
    ["the mill burnt", "“the mill burnt”"],
    ["“salt tax”", "“salt tax”"],
    ["spoke of a “salt tax”", "“spoke of a ‘salt tax’”"],
    ["“salt” and “tax”", "“‘salt’ and ‘tax’”"],
  ])("%s", (text, wanted) => expect(quoted(text)).toBe(wanted));
});

describe("unitStem", () => {
  it.each([
    ["How far is the mill, as reported?", "km", "How far is the mill, in km, as reported?"],
    ["How far is the mill?", "miles", "How far is the mill, in miles?"],
    ["How many miles off is the mill?", "miles", "How many miles off is the mill?"],
    ["How many were there, as reported?", "boats", "How many were there, as reported?"],
    ["What number is given for the boats?", "boats", "What number is given for the boats?"],
    ["How much did it cost?", "", "How much did it cost?"],
  ])("%s (%s)", (stem, unit, wanted) => expect(unitStem(stem, unit)).toBe(wanted));
});

describe("datedText", () => {
  it.each([
    ["The mill burnt on 3 May.", null, "The mill burnt on 3 May."],
    ["The mill burnt on 3 May.", "the stamp is of 4 May.", "The mill burnt on 3 May: the stamp is of 4 May."],
    ["It burnt: on 3 May.", "the stamp says so.", "It burnt: on 3 May. The stamp says so."],
  ])("%s %s", (told, reason, wanted) => expect(datedText(told, reason)).toBe(wanted));
});

it("conditionText says of how many dates a condition holds", () =>
  expect(conditionText(2, "if the stamp is right")).toBe("Two of these dates hold only if the stamp is right."));
