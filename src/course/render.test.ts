import { describe, expect, it } from "vitest";
import { endSentence, fillTemplate, listSlots, renderSentence } from "./render";
import { actor, event, facts, isActor, isDate, isEvent, isLabel, isPlace, place, predicate, span } from "./test-course";

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

  it.each([
    ["reported", span("2001-03-01", "2001-03-01", { text: "1 March 2001" }), "The flood is dated 1 March 2001."],
    ["inferred", span("2001-03-01", "2001-03-01", { text: "1 March 2001" }), "The flood can be put on 1 March 2001."],
    ["inferred", span("2001-01-01", "2001-12-31", { text: "2001", grain: "year" }), "The flood can be put in 2001."],
    ["inferred", span("2001-03-01", "2001-03-04"), "The flood can be put between 2001-03-01 and 2001-03-04."],
  ] as const)("tell a %s date of %o", (dating, when, says) => {
    const template = "{event:first} is dated {date}";
    const dated = predicate("dated", { event: "event", date: "date" }, { sentence: template });
    const course = (inferred: object) =>
      facts({ events: [event("flood", when, { dating })], predicates: [{ ...dated, ...inferred }] });
    const told = { event: isEvent("flood"), date: isDate(when) };
    expect(renderSentence(course({ inferred: "{event:first} can be put {date:when}" }), "dated", told)).toBe(says);
    expect(renderSentence(course({}), "dated", told)).toBe(`The flood is dated ${when.text}.`);
  });

  it("list the roles that they name", () =>
    expect(listSlots("{who} {who|owns|own} {what:bare} {day:when}")).toEqual(["who", "who", "what", "day"]));
});
