import { describe, expect, it } from "vitest";
import { endSentence, fillTemplate, listSlots, renderSentence } from "./render";
import { actor, facts, isActor, isLabel, isPlace, place, predicate } from "./test-course";

const world = facts({
  actors: [
    actor("guild", { name: "Weavers' guild", article: "the" }),
    actor("twins", { name: "twins", article: "the", plural: true }),
  ],
  places: [place("ford", 1, 1, { name: "al-Ford" })],
  predicates: [predicate("owns", { who: "actor", what: "place" }, { sentence: "{who} {who|owns|own} {what}" })],
});
const args = { who: isActor("guild"), what: isPlace("ford"), how: isLabel("by lease") };

describe("fillTemplate", () => {
  it.each([
    ["{who} came", "the Weavers' guild came"],
    ["{who:bare} of {what}", "Weavers' guild of al-Ford"],
    ["{who:first} came", "The Weavers' guild came"],
    ["{what:first} fell", "Al-Ford fell"],
    ["held {how}", "held by lease"],
    ["{who|was|were} there", "was there"],
    ["no slot", "no slot"],
  ])("%s", (template, text) => expect(fillTemplate(world, template, args)).toBe(text));

  it("takes the other word for several", () => {
    expect(fillTemplate(world, "{who} {who|was|were} there", { who: isActor("twins") })).toBe("the twins were there");
  });

  it("gives nothing where an argument is missing", () => expect(fillTemplate(world, "{whom} came", args)).toBeNull());

  it("throws for an entity that the course lacks", () => {
    expect(() => fillTemplate(world, "{who} came", { who: isActor("ghost") })).toThrow('"ghost"');
  });
});

describe("sentences", () => {
  it("begin with a capital and end once", () => {
    expect(renderSentence(world, "owns", args)).toBe("The Weavers' guild owns al-Ford.");
    expect(endSentence("He said “go.”")).toBe("He said “go.”");
    expect(endSentence("He went")).toBe("He went.");
  });

  it("list the roles that they name", () =>
    expect(listSlots("{who} {who|owns|own} {what:bare}")).toEqual(["who", "who", "what"]));
});
