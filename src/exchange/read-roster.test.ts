import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Roster, readNames, readRosterTable } from "./read-roster";

const listed = (roster: Roster) => (roster.ok ? roster.lines.map(({ line, name, extra }) => [line, name, extra]) : []);

describe("readNames", () => {
  it("takes a name a line, skips empty ones and keeps the count of the list", () => {
    expect(listed(readNames("Anna Holt\r\n\r\n  Zoë O’Neill-Åberg \nأحمد الخالدي\nИлья, Мария"))).toEqual([
      [1, "Anna Holt", ""],
      [3, "Zoë O’Neill-Åberg", ""],
      [4, "أحمد الخالدي", ""],
      [5, "Илья, Мария", ""],
    ]);
  });

  it.each(["", "\n\n", " \t "])("says that %j is empty", (text) => {
    expect(readNames(text)).toMatchObject({ ok: false, says: expect.stringMatching(/empty/) });
  });
});

describe("readRosterTable", () => {
  it.each([
    [
      "one column without a heading",
      "Anna Holt\nBen Moss",
      [
        [1, "Anna Holt", ""],
        [2, "Ben Moss", ""],
      ],
    ],
    ["one column with a heading", "\uFEFFName\r\nAnna Holt", [[2, "Anna Holt", ""]]],
    [
      "two columns of names and extra time",
      "Last name;First_name;Extra time;E-mail\nHolt;Anna;25 %;a@x.example\nMoss;Ben;;",
      [
        [2, "Anna Holt", "25 %"],
        [3, "Ben Moss", ""],
      ],
    ],
    [
      "quoted commas",
      'name,extra\n"Holt, Anna",\n"O""Neil",50',
      [
        [2, "Holt, Anna", ""],
        [3, 'O"Neil', "50"],
      ],
    ],
    ["tabs and a first column of numbers", "No\tPupil\n1\tأحمد الخالدي", [[2, "أحمد الخالدي", ""]]],
    [
      "a row without a name",
      "no,name\n1,Anna\n2,",
      [
        [2, "Anna", ""],
        [3, "", ""],
      ],
    ],
    [
      "quoted names without a heading",
      '"Holt, Anna"\n"Moss, Ben"',
      [
        [1, "Holt, Anna", ""],
        [2, "Moss, Ben", ""],
      ],
    ],
  ])("reads %s", (_, text, lines) => {
    expect(listed(readRosterTable(text))).toEqual(lines);
  });

  it.each([
    ["nothing", "", /empty/],
    ["a heading alone", "name,extra\n", /no pupils below/],
    ["columns that nothing names", "Anna,Holt\nBen,Moss", /first row does not say/],
    ["an open quotation mark", 'name\n"Anna', /quotation mark/],
    ["what is no text", "PK\u0003\u0004\0\0", /no text/],
  ])("refuses %s", (_, text, says) => {
    expect(readRosterTable(text)).toMatchObject({ ok: false, says: expect.stringMatching(says) });
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(typeof readRosterTable(text).ok).toBe("boolean");
        expect(typeof readNames(text).ok).toBe("boolean");
      }),
    );
  });
});
