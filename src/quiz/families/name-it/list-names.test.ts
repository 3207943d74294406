import { describe, expect, it } from "vitest";
import { actor } from "../../../course/test-course";
import { isProperName, listNames } from "./list-names";

describe("isProperName", () => {
  it.each([
    ["Birk", true],
    ["al-Birk", true],
    ["Deir ez-Birk", true],
    ["Board of Guards", true],
    ["BBG", true],
    ["unnamed Birk official", false],
    ["Birk-backed fighters", false],
    ["southern Birk", false],
    ["guards", false],
    ["al", false],
    ["", false],
  ])("%s", (name, isName) => expect(isProperName(name)).toBe(isName));
});

describe("listNames", () => {
  const spelt = (...all: readonly string[]) => all.map((as) => ({ as, at: [] }));

  it("takes names, and of the spellings those that are names", () => {
    const guild = actor("guild", {
      name: "Harbour Guild",
      article: "the",
      arabic: "النقابة",
      spellings: spelt("Guild", "the harbour’s guild", "HG"),
      also: ["Port Guild"],
    });
    expect(listNames(guild)).toEqual(["Harbour Guild", "the Harbour Guild", "Guild", "HG", "النقابة", "Port Guild"]);
  });

  it("finds none where there is none", () =>
    expect(listNames(actor("x", { name: "unnamed keeper", spellings: spelt("a keeper") }))).toEqual([]));
});
