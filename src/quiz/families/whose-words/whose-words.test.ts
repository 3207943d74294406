import { describe, expect, it } from "vitest";
import { cite } from "../../../course/test-course";
import { generateBank } from "../../bank/generate-bank";
import { fairFacts, told } from "../../forms/test-papers";
import type { MatchItem } from "../../item";
import { checkItem } from "../../item-laws/check-item";
import { listLines, mayStandBeside, NOBODY } from "./list-lines";

const TOLD = [
  told("rain", "Rain fell on the stalls.", [cite("herald", 1, "bare")]),
  told("band", "The band was late.", [cite("herald", 2, "mayor")]),
  told("bread", "The bread was sold.", [cite("herald", 3, "baker")]),
  told("cakes", "The cakes were sold.", [cite("herald", 4, "baker")]),
];
/** Told in another paper by somebody whom the first paper names, so that he can be the spare answer there. */
const SPARE = told("nails", "The nails were short.", [cite("gazette", 3, "smith")]);
const whoseWords = (claims = [...TOLD, SPARE]): readonly MatchItem[] =>
  generateBank(fairFacts(claims), "any").items.flatMap((item) =>
    item.family === "whose-words" && item.kind === "match" ? [item] : [],
  );

const reasonsFor = (id: string, claims: Parameters<typeof fairFacts>[0], aside = false): readonly string[] =>
  listLines(fairFacts(claims, aside)).drops.flatMap(({ claim, reason }) => (claim === id ? [reason] : []));

describe("whose-words", () => {
  it("asks every line once at least, each for whoever is credited with it, and proves all of it", () => {
    const items = whoseWords();
    expect(new Set(items.flatMap(({ asks }) => asks))).toEqual(new Set(["rain", "band", "bread", "cakes"]));
    const words = new Map(items.flatMap(({ key }) => key.map(({ prompt, option }) => [prompt, option] as const)));
    expect(words).toEqual(
      new Map([
        ["rain", NOBODY.id],
        ["band", "mayor"],
        ["bread", "baker"],
        ["cakes", "baker"],
      ]),
    );
    expect(items.flatMap((item) => checkItem(fairFacts([...TOLD, SPARE]), item))).toEqual([]);
  });

  it("has nobody for a spare answer who does not occur in the paper that is asked about", () => {
    const spares = whoseWords().flatMap(({ options, key }) =>
      options.flatMap(({ id }) => (key.some(({ option }) => option === id) ? [] : [id])),
    );
    expect(new Set(spares)).toEqual(new Set(["smith"]));
    const inGazette = [
      told("rain", "Rain fell on the stalls.", [cite("gazette", 1, "bare")]),
      told("band", "The band was late.", [cite("gazette", 2, "mayor")]),
      told("nails", "The nails were short.", [cite("gazette", 3, "smith")]),
    ];
    const inHerald = told("bread", "The bread was sold.", [cite("herald", 3, "baker")]);
    expect(whoseWords([...inGazette, inHerald])).toEqual([]);
  });

  it("puts its lines in an order that does not follow from who is credited", () => {
    const places = new Set(
      Array.from({ length: 20 }, (_, i) => generateBank(fairFacts([...TOLD, SPARE]), `seed ${i}`).items)
        .flat()
        .flatMap((item) =>
          item.family === "whose-words" && item.kind === "match"
            ? [item.key.findIndex(({ option }) => option === "mayor")]
            : [],
        ),
    );
    expect(places.size).toBeGreaterThan(2);
  });

  it("never shows a word that a line’s own paragraph credits with something else", () => {
    const [band, rain, bread] = ["band", "rain", "cakes"].map((id) =>
      listLines(fairFacts(TOLD)).lines.find(({ report }) => report.claim.id === id),
    );
    const facts = fairFacts(TOLD);
    expect(band && rain && mayStandBeside(facts, band, rain.word)).toBe(true);
    expect(bread && rain && mayStandBeside(facts, bread, rain.word)).toBe(false);
  });

  it("never sets what nobody is credited with beside a paper’s own words, nor a speaker beside his office", () => {
    const claims = [
      told("wire-says", "The tents stood.", [cite("mirror", 1, "wire")]),
      told("bare-says", "Rain fell on the stalls.", [cite("herald", 1, "bare")]),
      told("mayor-says", "The band was late.", [cite("herald", 2, "mayor")]),
      told("clerk-says", "The gate was shut.", [cite("herald", 6, "clerk")]),
    ];
    const facts = fairFacts(claims);
    const lineOf = (id: string) => listLines(facts).lines.find(({ report }) => report.claim.id === id);
    const pairs = [
      ["wire-says", "bare-says"],
      ["mayor-says", "clerk-says"],
    ] as const;
    for (const [a, b] of pairs) {
      const [one, other] = [lineOf(a), lineOf(b)];
      expect(one && other && mayStandBeside(facts, one, other.word)).toBe(false);
      expect(one && other && mayStandBeside(facts, other, one.word)).toBe(false);
    }
  });

  it.each([
    ["told-through-another", [told("x", "The drums were loud.", [cite("herald", 5, "rival-clerk")])]],
    ["several-tellers", [told("x", "The drums were loud.", [cite("herald", 2, "mayor"), cite("herald", 3, "baker")])]],
    ["key-in-line", [told("x", "The bread of Baker Lund was sold.", [cite("herald", 3, "baker")])]],
    ["told-of-another", [told("x", "Baker Lund said that the bread was sold.", [cite("herald", 2, "mayor")])]],
  ] as const)("drops a line as %s", (reason, claims) => expect(reasonsFor("x", claims)).toEqual([reason]));

  it("drops what is said in passing where somebody speaks, and keeps it where nobody does", () => {
    const claims = [
      told("x", "The drums were loud.", [cite("herald", 2, "mayor")]),
      told("y", "The flutes were loud.", [cite("herald", 1, "bare")]),
    ];
    expect(reasonsFor("x", claims, true)).toEqual(["said-in-passing"]);
    expect(reasonsFor("y", claims, true)).toEqual([]);
  });

  it("says why a line is alone", () => {
    const { dropped } = generateBank(fairFacts(TOLD.slice(0, 2)), "any");
    expect(dropped.filter(({ family }) => family === "whose-words").map(({ reason }) => reason)).toEqual([
      "no-three-lines",
      "no-three-lines",
    ]);
  });
});
