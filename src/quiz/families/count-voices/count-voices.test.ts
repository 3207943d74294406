import { describe, expect, it } from "vitest";
import { account, cite, isActor, isLabel } from "../../../course/test-course";
import { generateBank } from "../../bank/generate-bank";
import { fairFacts, told } from "../../forms/test-papers";

type Claims = Parameters<typeof fairFacts>[0];

const bankOf = (claims: Claims) => generateBank(fairFacts(claims), "any");

const reasons = (claims: Claims): readonly string[] =>
  bankOf(claims).dropped.flatMap(({ family, reason }) => (family === "count-voices" ? [reason] : []));

const keys = (claims: Claims): readonly (readonly string[])[] =>
  bankOf(claims).items.flatMap((item) => (item.family === "count-voices" && item.kind === "choice" ? [item.key] : []));

const BOTH = [cite("herald", 2, "mayor"), cite("mirror", 2, "mayor-wire")];

describe("count-voices", () => {
  it.each([
    ["one voice in two papers as one", BOTH, "1"],
    ["two voices in one paper as two", [cite("herald", 2, "mayor"), cite("herald", 3, "baker")], "2"],
    ["papers that credit nobody as none", [...BOTH, cite("gazette", 1, "bare")], "1"],
  ] as const)("counts %s", (_what, citations, key) =>
    expect(keys([told("x", "The band was late.", citations)])).toEqual([[key]]),
  );

  it("refuses what one paper tells on one voice", () =>
    expect(reasons([told("x", "The band was late.", [cite("herald", 2, "mayor")])])).toEqual(["nothing-to-count"]));

  it("refuses what nobody is credited with, since the question takes a voice for granted", () =>
    expect(reasons([told("x", "The band was late.", [cite("herald", 1, "bare"), cite("gazette", 1, "bare")])])).toEqual(
      ["nobody-credited"],
    ));

  it("refuses what is said in passing, of which nobody can tell whose word it is", () =>
    expect(
      generateBank(fairFacts([told("x", "The band was late.", BOTH)], true), "any").dropped.flatMap(
        ({ family, reason }) => (["count-voices", "own-voice"].includes(family) ? [`${family}: ${reason}`] : []),
      ),
    ).toEqual(["count-voices: said-in-passing", "own-voice: said-in-passing"]));

  it("says of a report that passes on another’s word that it is no voice, and offers no count of none", () => {
    const { items } = generateBank(fairFacts([told("x", "The band was late.", BOTH)]), "any");
    const { options = [] } = items.find(({ family }) => family === "count-voices") ?? {};
    expect(options.map(({ text }) => text)).toEqual(["1", "2", "3", "4"]);
    expect(options[1]?.refutedBy?.because).toContain("passes on what others said is not a voice of its own");
  });

  it("refuses what no clause can tell", () =>
    expect(reasons([told("x", "Two reports differ on the band.", BOTH)])).toEqual(["no-clause"]));

  it("refuses what is told of whoever is credited with it, of his parts and of his whole", () => {
    const ofWhom = (who: string) => {
      const args = { what: isActor(who), how: isLabel("late") };
      const gist = "The guest was late.";
      return told("x", gist, BOTH, { accounts: [account(args, { gist, citations: BOTH })] });
    };
    expect(reasons([ofWhom("mayor")])).toEqual(["teller-tells-of-itself"]);
    expect(reasons([ofWhom("clerk")])).toEqual(["teller-tells-of-itself"]);
    expect(reasons([ofWhom("baker")])).toEqual([]);
  });
});
