import { describe, expect, it } from "vitest";
import { actor, claim, disputed, facts, isActor, predicate } from "../../../course/test-course";
import { generateBank } from "../../bank/generate-bank";
import { findPairFault } from "../../options/pair-answers";

const lends = (from: string, to: string) => ({ from: isActor(from), to: isActor(to) });
const robs = (who: string, whom: string) => ({ who: isActor(who), whom: isActor(whom) });
const ROBBED = ["dov", "eli", "fay"].map((whom, i) => claim(`robbed-${i}`, "robbed", robs("ann", whom)));

const base = facts({
  actors: ["ann", "bo", "cy", "dov", "eli", "fay"].map((id) => actor(id)),
  predicates: [
    predicate(
      "lent-to",
      { from: "actor", to: "actor" },
      {
        excludes: [{ predicate: "robbed", roles: { from: "who", to: "whom" } }],
        pair: "In which pair did the first lend to the second?",
      },
    ),
    predicate("robbed", { who: "actor", whom: "actor" }, { pair: "In which pair did the first rob the second?" }),
  ],
  claims: [
    claim("ann-lent-bo", "lent-to", lends("ann", "bo")),
    claim("ann-lent-cy", "lent-to", lends("ann", "cy")),
    disputed("cy-or-bo", "lent-to", [lends("cy", "dov"), lends("bo", "dov")]),
    ...ROBBED,
  ],
});
const { items, dropped } = generateBank(base, "s");
const pairs = items.filter(({ family }) => family === "which-pair");

describe("whichPair", () => {
  it("asks each claim on which the reports agree, beside pairs of which something else is told that rules it out", () => {
    const lent = pairs.find(({ asks }) => asks[0] === "ann-lent-bo");
    expect(lent?.stem).toBe("In which pair did the first lend to the second?");
    expect(lent?.key).toEqual(["pair-ann-bo"]);
    expect(lent?.options.map(({ text }) => text).sort()).toEqual([
      "Ann and Bo",
      "Ann and Dov",
      "Ann and Eli",
      "Ann and Fay",
    ]);
    for (const { id, refutedBy } of lent?.options ?? [])
      if (id !== "pair-ann-bo") expect(ROBBED.map((one) => one.id)).toContain(refutedBy?.claim);
  });

  it("never asks what the reports differ on, and offers no pair of which the same is told", () => {
    expect(pairs.some(({ asks }) => asks.includes("cy-or-bo"))).toBe(false);
    for (const { options, asks } of pairs)
      if (asks[0] === "ann-lent-bo") expect(options.some(({ id }) => id === "pair-ann-cy")).toBe(false);
  });

  it("says where too few others are told of", () => {
    const reasons = dropped.filter(({ family }) => family === "which-pair").map(({ claim, reason }) => [claim, reason]);
    for (const [, reason] of reasons) expect(reason).toBe("too-few-distractors");
    expect(reasons.length + pairs.length).toBe(5);
  });
});

describe("findPairFault", () => {
  const [item] = pairs;
  it("finds nothing in what the family made", () => {
    for (const made of pairs) expect(findPairFault(base, made)).toBeNull();
  });

  it.each([
    ["a pair that the facts know nothing of", { id: "pair-bo-cy" }, "is no pair of any claim"],
    ["a key without its claim", { id: "pair-ann-cy", refutedBy: null }, "is not what its claims say"],
  ])("finds %s", (_what, more, says) => {
    if (!item) throw new Error("no item");
    const options = item.options.map((option) => (option.refutedBy ? option : { ...option, ...more }));
    expect(findPairFault(base, { ...item, asks: ["ann-lent-bo"], options })).toContain(says);
  });
});
