import { describe, expect, it } from "vitest";
import { dateShape, partsOf, readDate, readNumber, unquoted } from "./words";

describe("unquoted", () => {
  it.each([
    ["Who said “never again”?", /never/, false],
    ["Who said ‘never again’ there?", /never/, false],
    ["Whose men’s boats never came?", /never/, true],
    ["The rebels' boats never met the king's men", /never/, true],
  ])("%s", (text, word, stays) => expect(word.test(unquoted(text))).toBe(stays));
});

describe("readDate and readNumber", () => {
  it.each([
    ["18 May 2017", 20170518],
    ["May 2017", 20170500],
    ["2016", 20160000],
    ["About 2014", 20140000],
    ["2017-05-18", 20170518],
    ["Old mill", null],
  ])("the date of %s", (text, date) => expect(readDate(text)).toBe(date));
  it.each([
    ["about 60 vehicles", 60],
    ["More than 90,000", 90000],
    ["three towns", 3],
    ["12", 12],
    ["A town of 12 mills", null],
    ["2nd brigade", null],
  ])("the number of %s", (text, n) => expect(readNumber(text)).toBe(n));
  it("tells formats apart", () => {
    expect(dateShape("18 May 2017")).toBe(dateShape("1 June 2017"));
    expect(dateShape("18 May 2017")).not.toBe(dateShape("May 2017"));
    expect(dateShape("2016")).not.toBe(dateShape("About 2014"));
  });
});

describe("partsOf", () => {
  it("has the words that carry meaning, in small letters", () =>
    expect([...partsOf("The Kurdish north-east of the plain")]).toEqual(["kurdish", "north", "east", "plain"]));
});
