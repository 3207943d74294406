import { describe, expect, it } from "vitest";
import { createFactBase } from "../../../course/fact-base";
import { generateBank } from "../../bank/generate-bank";
import type { TextItem } from "../../item";
import { scoreText } from "../../score/score-text";
import { VALLEY } from "../../test-valley";

const bankOf = (course: typeof VALLEY) => generateBank(createFactBase(course), "s");
const itemsOf = (course: typeof VALLEY) =>
  bankOf(course).items.filter((item): item is TextItem => item.family === "name-it" && item.kind === "text");
const find = (items: readonly TextItem[], claim: string) => items.find(({ asks }) => asks[0] === claim);

describe("nameIt", () => {
  const items = itemsOf(VALLEY);
  const home = find(items, "home-engineer-ruiz");

  it("says what sort of thing is to be named, unless the stem does", () => {
    expect(find(items, "said-mayor-holt")?.stem).toMatch(/^Which person is reported/);
    expect(home?.stem).toBe("In which town does Engineer Ruiz live?");
  });

  it("accepts the name, and none of those of other things of its kind", () => {
    expect(home?.key.text).toBe("Birk");
    expect(home && scoreText(home, "birk").earned).toBe(1);
    for (const { accepted } of home?.rivals ?? [])
      for (const name of accepted) expect(home && scoreText(home, name).earned).toBe(0);
    expect(home?.rivals.map(({ id }) => id)).toEqual(expect.arrayContaining(["arden", "corve", "garrow"]));
  });

  it("refutes every lure", () => {
    expect(home?.lures.length).toBeGreaterThan(0);
    for (const { refutedBy, accepted } of home?.lures ?? []) {
      expect(refutedBy?.citations.length).toBeGreaterThan(0);
      expect(accepted.length).toBeGreaterThan(0);
    }
  });

  const change = (id: string, more: object) => ({
    ...VALLEY,
    places: VALLEY.places.map((place) => (place.id === id ? { ...place, ...more } : place)),
  });
  it("calls a place with a position a place, as one would say it aloud", () => {
    const stem = find(itemsOf(change("birk", { type: "place" })), "home-engineer-ruiz")?.stem;
    expect(stem).toContain("place");
    expect(stem).not.toContain("on the map");
  });

  it.each([
    ["has no name to type", change("birk", { name: "unnamed hamlet" }), "no-name-to-type"],
    ["may be another of its type", change("birk", { mayBe: ["corve"] }), "another-name-may-fit"],
    ["shares its name", change("corve", { name: "Al-Birk" }), "name-of-two"],
  ])("leaves out what %s", (_what, course, reason) => {
    expect(find(itemsOf(course), "home-engineer-ruiz")).toBeUndefined();
    expect(bankOf(course).dropped).toContainEqual({
      family: "name-it",
      claim: "home-engineer-ruiz",
      role: "town",
      reason,
    });
  });
});
