import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMentions, type Passage, planNames } from "./mentions";
import { actor, facts, place } from "./test-course";

const spelt = (...forms: readonly string[]) => forms.map((as) => ({ as, at: [] }));
const valley = facts({
  actors: [
    actor("guild", { name: "harbour guild", article: "the", spellings: spelt("guild", "Harbour Guild of Eastport") }),
    actor("mayor", { name: "Ada Orrin", spellings: spelt("Orrin", "town leader") }),
    actor("norland", { name: "Norland", spellings: spelt("Norlandish", "Norlands", "Highgate") }),
    actor("paper", { name: "The Herald", also: ["HTS", "the old paper"] }),
  ],
  places: [
    place("eastport", 10, 50, { name: "Eastport", spellings: spelt("al-Port", "old Eastport") }),
    place("norland-country", 11, 50, { name: "Norland" }),
    place("highgate", 12, 50, { name: "Highgate" }),
    place("ferry-road", 13, 50, { name: "Eastport-Highgate road" }),
    place("pier", 14, 50, { name: "pier" }),
  ],
});

const find = (text: string): readonly string[] =>
  findMentions(valley, text).map(({ start, end, ids }) => `${text.slice(start, end)} = ${ids.join(" or ")}`);

describe("findMentions", () => {
  it.each([
    [
      "names, with the first letter in either case",
      "Harbour guild and the Herald",
      ["Harbour guild = guild", "the Herald = paper"],
    ],
    [
      "spellings and further names that are proper names",
      "Orrin of HTS at al-Port",
      ["Orrin = mayor", "HTS = paper", "al-Port = eastport"],
    ],
    ["possessives, without their ending", "Orrin’s pier, Orrin's boat", ["Orrin = mayor", "Orrin = mayor"]],
    ["the longest name", "the Harbour Guild of Eastport", ["Harbour Guild of Eastport = guild"]],
    ["a name that stands in another", "old Eastport", ["Eastport = eastport"]],
    [
      "all bearers of a name",
      "in Norland and Highgate",
      ["Norland = norland or norland-country", "Highgate = norland or highgate"],
    ],
    ["no common noun", "the guild, the town leader, the pier, the old paper", []],
    ["no word that grows out of a name", "Norlandish boats, the Norlands", []],
    ["no part of a word", "Orrinville, Eastport-backed, pro-Eastport", []],
    ["a name with a hyphen", "the Eastport-Highgate road", ["Eastport-Highgate road = ferry-road"]],
  ] as const)("finds %s", (_, text, found) => expect(find(text)).toEqual(found));

  it("finds nothing in a course without names", () => expect(findMentions(facts({}), "Ada Orrin")).toEqual([]));
});

const links = (passages: readonly Passage[], passed: readonly string[] = []): readonly string[] =>
  [...planNames(valley, passages, passed).values()].flatMap((parts) =>
    parts.flatMap(({ text, id }) => (id === null ? [] : [`${text} → ${id}`])),
  );

describe("planNames", () => {
  it("leads from the first mention over all passages, and from no later one", () =>
    expect(links([{ text: "Orrin saw Orrin." }, { text: "Ada Orrin came to Eastport." }])).toEqual([
      "Orrin → mayor",
      "Eastport → eastport",
    ]));

  it("leaves out whom the page links already", () =>
    expect(links([{ text: "Orrin came to Eastport." }], ["mayor"])).toEqual(["Eastport → eastport"]));

  it.each([
    ["the bearer that the claims are about", "Highgate", ["norland"], ["Highgate → norland"]],
    [
      "that one, where a state and its ground share a name",
      "Norland",
      ["norland-country"],
      ["Norland → norland-country"],
    ],
    ["the first of those, where the claims do not tell", "Norland", [], ["Norland → norland"]],
    ["nobody, where a name is another's spelling and the claims do not tell", "Highgate", [], []],
    ["nobody, where the claims are about both", "Highgate", ["norland", "highgate"], []],
  ])("takes a shared name for %s", (_, text, about, led) => expect(links([{ text, about }])).toEqual(led));

  it("keeps every text, and links nobody twice", () => {
    const words = fc.constantFrom(
      "Orrin",
      "Ada Orrin",
      "Norland",
      "Highgate",
      "the guild",
      "Eastport",
      "and",
      "’s",
      "-",
      ". ",
      " ",
    );
    fc.assert(
      fc.property(fc.array(fc.array(words).map((some) => some.join(" "))), (texts) => {
        const plan = planNames(
          valley,
          texts.map((text) => ({ text })),
        );
        for (const [text, parts] of plan) expect(parts.map((part) => part.text).join("")).toBe(text);
        const led = [...plan.values()].flatMap((parts) => parts.flatMap(({ id }) => id ?? []));
        expect(new Set(led).size).toBe(led.length);
      }),
    );
  });
});
