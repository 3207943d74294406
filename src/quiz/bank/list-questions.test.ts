import { describe, expect, it } from "vitest";
import { actor, claim, facts, isActor, isLabel, predicate } from "../../course/test-course";
import { listQuestions } from "./list-questions";

const said = (among: string | null) =>
  facts({
    actors: ["ann", "ben"].map((id) => actor(id)),
    predicates: [
      predicate(
        "said",
        { speaker: "actor", statement: "label" },
        {
          dependencies: [{ one: "speaker", per: ["statement"] }],
          ask: { statement: { skill: "actor", stem: "What did {speaker} say?", prompt: null, among } },
        },
      ),
    ],
    claims: [
      claim("flood", "said", { speaker: isActor("ann"), statement: isLabel("the flood came") }),
      claim("frost", "said", { speaker: isActor("ann"), statement: isLabel("the frost came") }),
      claim("fire", "said", { speaker: isActor("ben"), statement: isLabel("the mill burnt") }),
    ],
  });

const stemsOf = (among: string | null) =>
  listQuestions(said(among)).questions.map(({ claim: { id }, stem }) => [id, stem]);

describe("listQuestions", () => {
  it("asks for one answer among those shown where the reports give several, and plainly where they give one", () => {
    expect(stemsOf("Which of these did {speaker} say?")).toEqual([
      ["flood", "Which of these did Ann say?"],
      ["frost", "Which of these did Ann say?"],
      ["fire", "What did Ben say?"],
    ]);
  });

  it("leaves a question with several answers out where its predicate has no wording for one among those shown", () => {
    expect(stemsOf(null)).toEqual([["fire", "What did Ben say?"]]);
    expect(listQuestions(said(null)).drops.map(({ claim: id, reason }) => [id, reason])).toEqual([
      ["flood", "several-keys"],
      ["frost", "several-keys"],
    ]);
  });
});
