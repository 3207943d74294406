import { describe, expect, it } from "vitest";
import { getClaim } from "../course/fact-base";
import { refute, replaceRole } from "../course/refute";
import { actor, claim, facts, isActor, isLabel, predicate } from "../course/test-course";
import { explainRuling } from "./explain";
import { listQuestions } from "./list-questions";

const ask = (role: string) => ({
  [role]: { skill: "actor", stem: `Who is meant by ${role}?`, prompt: null } as const,
});

const world = facts({
  actors: ["ann", "ben", "cem", "guild", "ring"].map((id) => actor(id)),
  predicates: [
    predicate(
      "holds",
      { person: "actor", post: "label" },
      {
        dependencies: [
          { one: "person", per: ["post"] },
          { one: "post", per: ["person"] },
        ],
        ask: ask("person"),
      },
    ),
    predicate("fights", { one: "actor", other: "actor" }, { symmetric: true }),
    predicate(
      "backs",
      { backer: "actor", backed: "actor" },
      { excludes: [{ predicate: "fights", roles: { backer: "one", backed: "other" } }], ask: ask("backer") },
    ),
    predicate("member", { person: "actor", group: "actor" }, { complete: ["person"], ask: ask("person") }),
  ],
  claims: [
    claim("mayor", "holds", { person: isActor("ann"), post: isLabel("mayor") }),
    claim("miller", "holds", { person: isActor("ben"), post: isLabel("miller") }),
    claim("backed", "backs", { backer: isActor("ann"), backed: isActor("ring") }),
    claim("feud", "fights", { one: isActor("ben"), other: isActor("ring") }),
    claim("list", "member", { person: isActor("ann"), group: isActor("guild") }),
  ],
});

describe("explainRuling", () => {
  it.each([
    ["mayor", "ben", "Only one answer fits here, and the reports give another. The reports give mayor."],
    ["backed", "ben", "Another report rules this out. The reports give feud."],
    ["list", "cem", "The report names which ones it means, and Cem is not among them. The reports give list."],
  ])("says by what %s refutes %s, and where", (id, wrong, says) => {
    const question = listQuestions(world).questions.find((one) => one.claim.id === id);
    if (!question) throw new Error(`${id} is not asked`);
    const { account, predicate: asked, role } = question;
    const ruling = refute(world, replaceRole(asked.id, account.args, role, isActor(wrong)));
    expect(ruling && explainRuling(world, question, isActor(wrong), ruling).because).toBe(
      `${says} See source 1, paragraph 1.`,
    );
  });

  it("names what the option goes with where that alone refutes it", () => {
    const [question] = listQuestions(world).questions;
    const ruling = { kind: "dependency", claim: getClaim(world, "miller"), role: "post" } as const;
    expect(question && explainRuling(world, question, isActor("ben"), ruling).because).toBe(
      "The reports tie Ben to something else. The reports give miller. See source 1, paragraph 1.",
    );
  });
});
