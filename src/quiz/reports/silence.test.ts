import { describe, expect, it } from "vitest";
import { actor, facts, isActor, isLabel, isPlace, place, source } from "../../course/test-course";
import { isSilentOn, type Needs } from "./silence";

const paragraph = (n: number, gist: string, names: readonly string[] = [], figures: readonly string[] = []) => ({
  n,
  hash: "",
  gist,
  origins: ["own"],
  names,
  figures,
  times: [],
  none: null,
});

const world = facts({
  actors: [
    actor("guild", { name: "weavers’ guild" }),
    actor("clerk", { name: "clerk of the guild", partOf: ["guild"] }),
    actor("stranger", { name: "stranger at the gate", mayBe: ["miller"] }),
    actor("miller"),
  ],
  places: [place("ford", 1, 1), place("mill", 2, 2, { name: "old mill" })],
  sources: [
    {
      ...source("gazette", 1),
      paragraphs: [
        paragraph(1, "The weavers’ guild met.", ["weavers’ guild"]),
        paragraph(2, "Its wagons crossed at the Ford.", ["Ford"], ["1,200 wagons"]),
        paragraph(3, "Rain fell for a week."),
        paragraph(4, "A stranger at the gate spoke.", ["stranger at the gate"]),
      ],
    },
  ],
});

const needs = (more: Partial<Needs>): Needs => ({ args: {}, names: [], words: [], ...more });
const figure = (n: number | null, text: string) => ({
  count: { kind: "figure" as const, figure: { text, n, sense: "exact" as const, unit: "", printed: [] } },
});

describe("isSilentOn", () => {
  it.each([
    ["one of two names", { args: { who: isActor("guild"), where: isPlace("mill") } }, true],
    ["a place that nobody names", { args: { where: isPlace("mill") }, words: ["burnt"] }, true],
    ["two names in neighbouring paragraphs", { args: { who: isActor("guild"), where: isPlace("ford") } }, false],
    ["two names, far apart", { args: { who: isActor("stranger"), where: isPlace("ford") } }, true],
    ["a name beside a word in another form", { args: { where: isPlace("ford") }, words: ["crossing"] }, false],
    ["a name without a word of it", { args: { where: isPlace("ford") }, words: ["burnt"] }, true],
    ["a name alone", { args: { where: isPlace("ford") } }, false],
    ["somebody of the body named", { args: { who: isActor("clerk") }, words: ["sang"] }, true],
    ["somebody who may be the one", { args: { who: isActor("miller") }, words: ["spoke"] }, false],
    ["a figure that it prints", { args: { ...figure(1200, "1200"), where: isPlace("ford") } }, false],
    ["a figure that it does not print", { args: { ...figure(12, "12"), where: isPlace("ford") } }, true],
    ["a wording that it does not print", { args: { ...figure(null, "several"), where: isPlace("ford") } }, true],
    ["words alone", { args: { what: isLabel("x") }, words: ["rainy"] }, false],
    ["words of which none is there", { args: { what: isLabel("x") }, words: ["snow"] }, true],
    [
      "a word that belongs to a name that is there",
      { args: { who: isActor("guild") }, names: [{ id: "guild", form: "weavers’ guild" }], words: ["weavers", "sang"] },
      true,
    ],
  ] as const)("%s", (_what, more, silent) => expect(isSilentOn(world, "gazette", needs(more))).toBe(silent));
});
