import { expect, it } from "vitest";
import { actor, claim, facts, isActor, isLabel, predicate } from "../../course/test-course";
import { listToldClaims } from "./told-claims";

const world = facts({
  actors: [actor("staff", { name: "Gazette Staff", also: ["Gazette"] })],
  predicates: [
    predicate(
      "wrote",
      { who: "actor", work: "label" },
      { ask: { who: { skill: "source", stem: "Who wrote {work}?", prompt: null } } },
    ),
  ],
  claims: [claim("byline", "wrote", { who: isActor("staff"), work: isLabel("the text of source 1") })],
});

it.each([
  ["According to source 1 (Gazette), who came?", ["byline"]],
  ["Gazette (source 1)", ["byline"]],
  ["According to source 12 (Gazette), who came?", []],
  ["According to source 1, who came?", []],
])("%s", (text, told) => expect(listToldClaims(world, text)).toEqual(told));
