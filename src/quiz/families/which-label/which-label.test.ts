import { describe, expect, it } from "vitest";
import { createFactBase } from "../../../course/fact-base";
import { actor, claim, facts, isActor, isLabel, predicate } from "../../../course/test-course";
import { generateBank } from "../../bank/generate-bank";

const STATES = ["torn open", "half built", "dry in summer", "sold at a loss", "painted green"] as const;
const MATTERS = ["the sea wall", "the new mill", "the upper field", "the old boat", "a garden fence"] as const;

/** What is told of matters that are wordings themselves, and the same of people. */
const world = facts({
  actors: STATES.map((_, i) => actor(`keeper-${i}`, { type: "keeper" })),
  predicates: [
    predicate(
      "told-of",
      { matter: "label", state: "label" },
      {
        dependencies: [{ one: "matter", per: ["state"] }],
        ask: { matter: { skill: "source", stem: "What, as reported, was {state}?", prompt: "Told to be {state}" } },
      },
    ),
    predicate(
      "called",
      { who: "actor", word: "label" },
      {
        dependencies: [{ one: "who", per: ["word"] }],
        ask: { word: { skill: "actor", stem: "What is {who} called?", prompt: null } },
      },
    ),
  ],
  claims: [
    ...STATES.map((state, i) =>
      claim(`state-${i}`, "told-of", { matter: isLabel(MATTERS[i] ?? ""), state: isLabel(state) }),
    ),
    ...STATES.map((state, i) => claim(`word-${i}`, "called", { who: isActor(`keeper-${i}`), word: isLabel(state) })),
  ],
});

describe("whichLabel", () => {
  const { items } = generateBank(world, "s");
  const asked = (family: string) => items.flatMap((item) => (item.family === family ? item.asks : []));

  it("takes wordings that are said of somebody, and none that are tied to wordings alone", () => {
    expect(asked("which-label")).toEqual(["word-0", "word-1", "word-2", "word-3", "word-4"]);
    expect(asked("match").some((id) => id.startsWith("state"))).toBe(true);
  });

  it("takes no wordings that are fewer than a question shows and said of things with nothing in common", () => {
    const few = world.course.claims.filter(({ id }) => ["word-0", "word-1", "word-2"].includes(id));
    const { items: made } = generateBank(createFactBase({ ...world.course, claims: few }), "s");
    expect(made.filter(({ family }) => family === "which-label")).toEqual([]);
  });
});
