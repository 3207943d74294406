import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANKI } from "./anki";
import { listTags, stableId } from "./batch";
import { cleanText } from "./clean-text";
import { listCourseBatches } from "./test-course-batches";
import { makeBatch, makeItems } from "./test-items";
import { nastyWords } from "./test-nasty-words";
import { unescapeMarkup } from "./test-read-xml";

/** As Anki reads a file: lines with # at their start are headers or comments, tabs part fields, a quotation mark at the start of a field opens a quotation. */
function read(body: string) {
  const lines = body.split("\n");
  const heads = lines.filter((line) => line.startsWith("#"));
  const notes = lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split("\t"));
  if (notes.some((fields) => fields.some((field) => field.startsWith('"')))) throw new Error("a quotation opens");
  return { heads, notes };
}

const ITEMS = makeItems();
const BATCH = makeBatch(ITEMS);

describe("Anki's text", () => {
  it("says in its head how it is read", () => {
    expect(read(String(ANKI.write(BATCH).body)).heads.slice(0, 7)).toEqual([
      "#separator:tab",
      "#html:true",
      "#notetype:Basic",
      `#deck:${BATCH.facts.course.title}`,
      "#columns:Guid\tFront\tBack\tTags",
      "#guid column:1",
      "#tags column:4",
    ]);
  });

  it("carries every kind: a guid that stays, what is asked, the key, and tags", () => {
    const { notes } = read(String(ANKI.write(BATCH).body));
    expect(notes.map(([guid]) => guid)).toEqual(ITEMS.map((item) => stableId(BATCH, item)));
    expect(notes.map(([, , , tags]) => tags?.split(" "))).toEqual(ITEMS.map(listTags));
    const backs = Object.fromEntries(ITEMS.map(({ id }, i) => [id, notes[i]?.[2] ?? ""]));
    expect(backs["by-hand.choice.0000001"]).toContain("<li>Mayor Holt</li>");
    expect(backs["by-hand.multiple.0000001"]).toContain("<li>Mayor Holt</li><li>Mayor Holt too</li>");
    expect(backs["by-hand.map.0000001"]).toContain("<li>About 30 km east of Corve</li>");
    expect(backs["by-hand.order.0000002"]).toContain(
      "<ol><li>Mayor Holt</li><li>Doctor Imber</li><li>Captain Wren</li></ol>",
    );
    expect(backs["by-hand.match.0000001"]).toContain("<b>Doctor Imber</b>");
    expect(backs["by-hand.number.0000001"]).toContain("60, give or take 2.5 boats");
    expect(backs["by-hand.text.0000001"]).toContain("<li>Mayor Holt of Arden</li>");
  });

  it("carries any words, four fields a note", () => {
    fc.assert(
      fc.property(nastyWords, (words) => {
        const { notes } = read(String(ANKI.write(makeBatch(makeItems(words), { base: "https://example.org" })).body));
        expect(notes).toHaveLength(ITEMS.length);
        for (const fields of notes) expect(fields).toHaveLength(4);
        const shown = unescapeMarkup((notes[0]?.[1] ?? "").replace(/<br\/>/g, "\n").replace(/<[^>]*>/g, ""));
        const squeeze = (text: string): string => text.replace(/\s+/g, "");
        expect(squeeze(shown)).toContain(squeeze(cleanText(words[0])));
      }),
    );
  });

  it.each(listCourseBatches(["bank"]).map((batch) => [batch.facts.course.id, batch] as const))(
    "carries the bank of %s, every guid once",
    (_course, batch) => {
      const { notes } = read(String(ANKI.write(batch).body));
      expect(new Set(notes.map(([guid]) => guid)).size).toBe(batch.items.length);
    },
  );
});
