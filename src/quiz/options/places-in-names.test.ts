import { describe, expect, it } from "vitest";
import { claim, facts, isPlace, place, predicate } from "../../course/test-course";
import { generateBank } from "../bank/generate-bank";
import { listQuestions } from "../bank/list-questions";
import { listPlacesInNames } from "./places-in-names";

const TOWNS = ["arden", "birk", "corve", "dunmore", "elsing", "fallow"] as const;

/** Towns along a road that is called after two others, one on each road. */
const base = (roadName: string) =>
  facts({
    places: [
      ...TOWNS.map((id, i) => place(id, 10 + i, 50)),
      place("road", 0, 0, { type: "road", position: null, name: roadName, article: "the" }),
      place("lane", 0, 0, { type: "road", position: null, name: "old lane", article: "the" }),
    ],
    predicates: [
      predicate(
        "lies-on",
        { place: "place", road: "place" },
        {
          dependencies: [{ one: "place", per: ["road"] }],
          ask: { place: { skill: "place", stem: "Which place do the papers put on {road}?", prompt: null } },
        },
      ),
    ],
    claims: [
      claim("on-road", "lies-on", { place: isPlace("corve"), road: isPlace("road") }),
      claim("on-lane", "lies-on", { place: isPlace("dunmore"), road: isPlace("lane") }),
    ],
  });

const typed = (roadName: string) =>
  generateBank(base(roadName), "s").items.flatMap(({ family, asks }) => (family === "name-it" ? asks : []));

describe("listPlacesInNames", () => {
  it.each([
    ["Arden-Birk road", ["arden", "birk"]],
    ["Corve road", []],
    ["salt road", []],
  ])("on the %s", (name, found) => {
    const world = base(name);
    const question = listQuestions(world).questions.find(({ claim: { id } }) => id === "on-road");
    expect(question ? listPlacesInNames(world, question) : null).toEqual(name === "Corve road" ? null : found);
  });

  it("keeps such a question from being answered freely, and no other", () => {
    expect(typed("salt road")).toEqual(["on-road", "on-lane"]);
    expect(typed("Arden-Birk road")).toEqual(["on-lane"]);
  });
});
