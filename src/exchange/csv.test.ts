import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { cleanText } from "./clean-text";
import { CSV } from "./csv";
import { listCourseBatches } from "./test-course-batches";
import { makeBatch, makeItems } from "./test-items";
import { nastyWords } from "./test-nasty-words";

type Row = Readonly<Record<string, string>>;

function read(body: unknown): readonly Row[] {
  const { data, errors } = Papa.parse<Row>(String(body), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

const ITEMS = makeItems();

describe("CSV", () => {
  it("has a row for each item of every kind", () => {
    const rows = read(CSV.write(makeBatch(ITEMS)).body);
    expect(rows.map(({ id }) => id)).toEqual(ITEMS.map(({ id }) => id));
    expect(rows[0]).toEqual({
      id: "by-hand.choice.0000001",
      family: "by-hand",
      kind: "choice",
      skill: "actor",
      lesson: "one",
      difficulty: "medium",
      stem: "Who shut the gate at dusk?",
      options: "Doctor Imber\nMayor Holt\nCaptain Wren",
      key: "Mayor Holt",
      why: ITEMS[0]?.why,
      citations: "source 1, paragraph 1 (Gazette)",
    });
    expect(rows.map(({ key }) => key?.split("\n").length)).toEqual([1, 2, 1, 1, 3, 3, 2, 1, 2]);
  });

  it("starts with a byte order mark and ends every row as RFC 4180 says", () => {
    expect(CSV.write(makeBatch(ITEMS.slice(0, 1))).body).toMatch(/^\ufeffid,.*\r\n[\s\S]*\r\n$/);
  });

  it("carries any words, and lets none become a formula", () => {
    fc.assert(
      fc.property(nastyWords, (words) => {
        const [row] = read(CSV.write(makeBatch(makeItems(words))).body);
        for (const cell of Object.values(row ?? {})) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
        const stem = cleanText(words[0]);
        expect(row?.["stem"]).toBe(/^[=+\-@]/.test(stem) ? `'${stem}` : stem);
      }),
    );
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", '=cmd|"/c calc"!A1\nsecond line'])("guards %s", (stem) => {
    const [row] = read(CSV.write(makeBatch(makeItems([stem, "key", "other", "third"]))).body);
    expect(row?.["stem"]).toBe(`'${stem}`);
  });

  it.each(listCourseBatches(["bank"]).map((batch) => [batch.facts.course.id, batch] as const))(
    "carries the bank of %s",
    (_course, batch) => {
      const rows = read(CSV.write(batch).body);
      expect(rows.map(({ id }) => id)).toEqual(batch.items.map(({ id }) => id));
      expect(rows.filter(({ citations }) => !citations?.startsWith("source "))).toEqual([]);
    },
  );
});
