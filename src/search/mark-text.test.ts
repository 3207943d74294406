import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt, findTerms, markText } from "./mark-text";

const show = (text: string, ...terms: readonly string[]) =>
  markText(text, new Set(terms))
    .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
    .join("");

describe("markText", () => {
  it.each([
    ["At al-Nahr, near", ["nahr"], "At al-[Nahr], near"],
    ["At al-Nahr, near", ["alnahr"], "At [al-Nahr], near"],
    ["At al-Nahr, near", ["nahr", "alnahr"], "At al-[Nahr], near"],
    ["Wadi al-Nahr", ["wadialnahr", "alnahr", "wadi"], "[Wadi] [al-Nahr]"],
    ["Wadi esh-Shajar", ["wadieshshajar"], "[Wadi esh-Shajar]"],
    ["وادي الأشجار", ["اشجار"], "وادي [الأشجار]"],
    ["The guild’s wells", ["guild", "wells"], "The [guild’s] [wells]"],
    ["Nothing", ["else"], "Nothing"],
    ["", ["x"], ""],
  ])("%s for %j", (text, terms, shown) => {
    expect(show(text, ...terms)).toBe(shown);
  });

  it("loses no character of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.array(fc.string({ maxLength: 2 })), (text, terms) => {
        const segments = markText(text, new Set(terms));
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
        for (const segment of segments) expect(text.startsWith(segment.text, segment.at)).toBe(true);
      }),
    );
  });
});

describe("excerpt", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 90 });

  it("leaves a short text whole", () => {
    expect(excerpt("One two three", new Set(["three"]), 20)).toBe("One two three");
  });

  it("holds the first hit, whole words and the length", () => {
    fc.assert(
      fc.property(words, fc.nat(), (list, pick) => {
        const wanted = new Set([list[pick % list.length] ?? ""]);
        const cut = excerpt(list.join(" "), wanted, 80);
        expect(cut.length).toBeLessThanOrEqual(80);
        expect(findTerms(cut, wanted).size).toBe(1);
        for (const word of cut.split(" ")) expect([...list, "…"]).toContain(word);
      }),
    );
  });
});
