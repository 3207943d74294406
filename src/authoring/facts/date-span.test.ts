import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDate } from "./date-span";

describe("parseDate", () => {
  it.each([
    ["2017-05-18", "2017-05-18", "2017-05-18", "day", false, "18 May 2017"],
    ["2017-05-29~", "2017-05-29", "2017-05-29", "day", true, "about 29 May 2017"],
    ["2017-05-29?", "2017-05-29", "2017-05-29", "day", true, "about 29 May 2017"],
    ["2017-02", "2017-02-01", "2017-02-28", "month", false, "February 2017"],
    ["2016", "2016-01-01", "2016-12-31", "year", false, "2016"],
    ["2014~", "2014-01-01", "2014-12-31", "year", true, "about 2014"],
    ["2017-05-28/2017-06-02", "2017-05-28", "2017-06-02", "interval", false, "between 28 May and 2 June 2017"],
    ["2017-05-14/2017-05-17", "2017-05-14", "2017-05-17", "interval", false, "between 14 and 17 May 2017"],
    [
      "2016-12-30/2017-01-02",
      "2016-12-30",
      "2017-01-02",
      "interval",
      false,
      "between 30 December 2016 and 2 January 2017",
    ],
    ["2017-05-28~/2017-06", "2017-05-28", "2017-06-30", "interval", true, "between about 28 May 2017 and June 2017"],
    ["2011/2017", "2011-01-01", "2017-12-31", "interval", false, "between 2011 and 2017"],
  ] as const)("%s", (edtf, from, to, grain, approximate, text) => {
    expect(parseDate(edtf, "en")).toEqual({ ok: true, span: { edtf, from, to, grain, approximate, text } });
  });

  it.each([
    "",
    "May 2017",
    "2017-02-30",
    "2017-05-18/..",
    "../2017-06-01",
    "2017-05-XX",
    "201X",
    "2017-21",
    "[2016, 2017]",
    "2017-05-18T10:00:00Z",
    "2017-06-02/2017-05-28",
  ])("refuses %s", (edtf) => {
    expect(parseDate(edtf, "en").ok).toBe(false);
  });

  it("speaks other languages, with signs where it has no words", () => {
    const text = (edtf: string) => {
      const date = parseDate(edtf, "fr");
      return date.ok ? date.span.text : null;
    };
    expect([text("2017-05-18"), text("2017-05-18~"), text("2017-05-18/2017-06-02")]).toEqual([
      "18 mai 2017",
      "~ 18 mai 2017",
      "18 mai – 2 juin 2017",
    ]);
  });

  it("covers exactly the day of any day", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(parseDate(day, "en")).toMatchObject({ ok: true, span: { from: day, to: day } });
        },
      ),
    );
  });
});
