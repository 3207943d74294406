import { describe, expect, it } from "vitest";
import { actor, facts, isActor, isDate, isLabel, place, span } from "../../course/test-course";
import { listNamed, namesValue } from "./names-in-text";

const spellings = [
  { as: "IS", at: [] },
  { as: "the Ring", at: [] },
];
const world = facts({
  actors: [actor("ring", { name: "Iron Ring", spellings }), actor("guild", { name: "river guild" })],
  places: [place("iron", 1, 1, { name: "Iron" })],
});

describe("namesValue", () => {
  it.each([
    ["Who led the iron ring?", true],
    ["Who joined the Ring-backed men?", true],
    ["What is it?", false],
    ["What did IS do?", true],
    ["Who made Iron Rings?", false],
  ])("%s", (text, named) => expect(namesValue(world, text, isActor("ring"))).toBe(named));

  it("finds dates and labels as they are printed", () => {
    expect(namesValue(world, "What came after 2001-03-01?", isDate(span("2001-03-01")))).toBe(true);
    expect(namesValue(world, "Who kept the Lower gate?", isLabel("the lower gate"))).toBe(true);
    expect(namesValue(world, "Who kept the lower gateway?", isLabel("the lower gate"))).toBe(false);
  });
});

describe("listNamed", () => {
  const named = (text: string): readonly string[] => listNamed(world, text).map(({ id }) => id);
  it("finds own names, the longest where one holds another", () => {
    expect(named("Who led the Iron Ring?")).toEqual(["ring"]);
    expect(named("Who led the Iron Ring to Iron?")).toEqual(["ring", "iron"]);
    expect(named("Who paid the river guild?")).toEqual([]);
  });
});
