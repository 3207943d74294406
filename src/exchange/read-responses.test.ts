import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readResponses } from "./read-responses";
import { formatSheetProblem } from "./response-sheet";

const read = (text: string) => {
  const reading = readResponses(text);
  if (!reading.ok) throw new Error(reading.problems.map((problem) => formatSheetProblem("f.csv", problem)).join("\n"));
  return reading;
};

const blame = (text: string): readonly string[] => {
  const reading = readResponses(text);
  return reading.ok ? [] : reading.problems.map((problem) => formatSheetProblem("f.csv", problem));
};

const marked = (mark: number) => ({ mark, option: null });

describe("marks", () => {
  it("without names: every column is an item, up to 1", () => {
    expect(read("q1,q2\n1,0\n0.5,1\n").table).toEqual({
      items: [
        { id: "q1", max: 1, choice: null },
        { id: "q2", max: 1, choice: null },
      ],
      attempts: [
        [marked(1), marked(0)],
        [marked(0.5), marked(1)],
      ],
    });
  });

  it("with names, highest marks, missing answers and empty rows", () => {
    const { table } = read("name,q1,q2,q3\nmax,1,2,8\nAnna,1,,5.5\n\nBela,-,–,n/a\n,,,\nCem,N/A,2,0\n");
    expect(table.items.map(({ max }) => max)).toEqual([1, 2, 8]);
    expect(table.attempts).toEqual([
      [marked(1), "unanswered", marked(5.5)],
      ["unanswered", "unanswered", "not-asked"],
      ["not-asked", marked(2), marked(0)],
    ]);
  });

  it("a pupil who is called Max is no row of highest marks", () => {
    expect(read("pupil,q1\nmax,2\nMax,1\n").table.attempts).toEqual([[marked(1)]]);
  });

  it.each([
    { name: "semicolons and decimal commas", text: "\uFEFFname;q1;q2\r\nmax;1;2\r\nA;0,5;1,5\r\n" },
    { name: "tabs", text: "name\tq1\tq2\nmax\t1\t2\nA\t0.5\t1.5" },
    { name: "quotation marks", text: '"name","q1","q2"\n"max","1","2"\n"Last, First","0,5","1.5"\n' },
    { name: "old line ends", text: "name,q1,q2\rmax,1,2\rA,0.5,1.5\r" },
    { name: "empty columns at the end", text: "name,q1,q2,,\nmax,1,2,,\nA,0.5,1.5,,\n" },
    { name: "empty lines before", text: "\n\nname;q1;q2\nmax;1;2\nA;0.5;1.5\n" },
  ])("reads $name", ({ text }) => {
    const { table } = read(text);
    expect(table.items.map(({ id, max }) => [id, max])).toEqual([
      ["q1", 1],
      ["q2", 2],
    ]);
    expect(table.attempts).toEqual([[marked(0.5), marked(1.5)]]);
  });
});

describe("choices", () => {
  it("are scored by the row of keys, with several accepted and items that only have marks beside them", () => {
    const { table } = read("name,q1,q2,essay\nkey,B,A|C,\nmax,1,2,5\nAnna,b,C,4\nBela,A,D,\nCem,-,A,5\n");
    expect(table.items).toEqual([
      { id: "q1", max: 1, choice: { options: ["A", "B"], key: ["B"] } },
      { id: "q2", max: 2, choice: { options: ["A", "C", "D"], key: ["A", "C"] } },
      { id: "essay", max: 5, choice: null },
    ]);
    expect(table.attempts).toEqual([
      [{ mark: 1, option: "B" }, { mark: 2, option: "C" }, marked(4)],
      [{ mark: 0, option: "A" }, { mark: 0, option: "D" }, "unanswered"],
      ["unanswered", { mark: 2, option: "A" }, marked(5)],
    ]);
  });

  it("know the options that nobody chose, in the order given", () => {
    const { table } = read(",q1\noptions,north|south|east|west\nkey,east\np1,south\n");
    expect(table.items[0]?.choice).toEqual({ options: ["north", "south", "east", "west"], key: ["east"] });
  });

  it("are numbers in the order of numbers", () => {
    expect(read("name,q1\nkey,2\na,10\nb,9\n").table.items[0]?.choice?.options).toEqual(["2", "9", "10"]);
  });
});

it("reads families", () => {
  expect(read("name,a1,a2,b\nfamily,a,a,\np,1,n/a,0\n").familyOf).toEqual(
    new Map([
      ["a1", "a"],
      ["a2", "a"],
    ]),
  );
  expect(read("a1\n1\n").familyOf).toBeNull();
});

describe("what is wrong is said with row, column and what to do", () => {
  const rest = {
    mark: "write a number from 0 to 1, or leave the cell empty",
    max: "mend the mark, or give the highest marks in a row that begins with max (in small letters)",
    letters: 'for chosen options add a row that begins with key; a first column of names is headed "name"',
  };
  it.each([
    { text: "", says: ["row 1: the file is empty · write a heading that names the items, and a row for each attempt"] },
    { text: "name\nAnna\n", says: ["row 1: there is no item · name the items in the first row"] },
    { text: "name,q1\n", says: ["row 1: there is no attempt · write a row for each attempt below the heading"] },
    { text: "PK\u0003\u0000\u0000", says: ["row 1: this is no text · save the sheet as CSV (UTF-8)"] },
    {
      text: 'q1,q2\n1,1\n"1,1\n1,1\n',
      says: ['row 3: a quotation mark is not closed, or stands inside a cell · close it; inside a cell write ""'],
    },
    {
      text: "name,q1,q2\nA,1,x\nB,2,0\n\nC,-1,1\n",
      says: [
        `row 2, column C (q2): "x" is no mark · ${rest.mark}`,
        `row 3, column B (q1): the mark 2 is above the highest, 1 · ${rest.max}`,
        `row 5, column B (q1): "-1" is no mark · ${rest.mark}`,
      ],
    },
    { text: "q1,q2\nA,1\nB,0\n", says: [`row 2, column A (q1): the column holds no marks · ${rest.letters}`] },
    {
      text: "q1,q1\n1,1\n",
      says: ['row 1, column B (q1): there are two columns "q1" · give each item a name of its own'],
    },
    { text: "q1,,q3\n1,1,1\n", says: ["row 1, column B: the column has no heading · name the item"] },
    {
      text: "name,q1,q2\nA,1\nB,1,0,1\n",
      says: [
        "row 2: there are 2 cells, the heading has 3 · add what is missing; leave a cell empty where nothing was answered",
        "row 3: there are more cells than the heading has · give every column a heading, or take the cell away",
      ],
    },
    {
      text: "name,q1\nmax,two\nkey,\nkey,A\nA,1\n",
      says: [
        'row 2, column B (q1): "two" is no highest mark · write a number of 0 or more',
        "row 3: the key is empty · give the right option of each item that is a choice, or take the row away",
        'row 4: there is a second row "key" · keep one of them',
      ],
    },
    {
      text: "name,q1,q2\nkey,E,\noptions,A|B,A|B\nA,C,1\n",
      says: [
        'row 2, column B (q1): the key "E" is none of the options · take one of A, B',
        "row 3, column C (q2): there are options, but no key · give the right option in the row that begins with key",
        'row 4, column B (q1): "C" is none of the options · take one of A, B, or leave the cell empty',
      ],
    },
  ])("$says", ({ text, says }) => {
    expect(blame(text)).toEqual(says.map((line) => `f.csv: ${line}`));
  });

  it("names the 27th column AA", () => {
    const heading = Array.from({ length: 27 }, (_, i) => `q${i + 1}`).join(",");
    expect(blame(`${heading}\n${"1,".repeat(26)}x\n${"1,".repeat(26)}1\n`)[0]).toContain("row 2, column AA (q27)");
  });
});

it("never throws, whatever it is given, and either reads or says why not", () => {
  const piece = fc.constantFrom(
    ",",
    ";",
    "\n",
    '"',
    "key",
    "max",
    "options",
    "family",
    "name",
    "q1",
    "1",
    "0.5",
    "A",
    "|",
    "-",
    "n/a",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((pieces) => pieces.join("")),
      ),
      (text) => {
        const reading = readResponses(text);
        if (!reading.ok) expect(reading.problems.length).toBeGreaterThan(0);
        else for (const row of reading.table.attempts) expect(row.length).toBe(reading.table.items.length);
      },
    ),
    { numRuns: 1000 },
  );
});

it("reads back the marks that were written", () => {
  const quarters = fc.integer({ min: 0, max: 20 }).map((n) => n / 4);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(quarters, quarters), { minLength: 1 }),
      fc.constantFrom(",", ";", "\t"),
      (rows, part) => {
        const text = [["name", "q1", "q2"], ["max", 5, 5], ...rows.map((row) => ["p", ...row])];
        expect(read(text.map((row) => row.join(part)).join("\r\n")).table.attempts).toEqual(
          rows.map((row) => row.map(marked)),
        );
      },
    ),
  );
});
