import { expect, it } from "vitest";
import type { Draft } from "../family";
import { harbourFacts } from "../flaws/proof/harbour";
import { writeChoice } from "../flaws/proof/write-item";
import { withoutFlaws } from "./without-flaws";

const draftOf = (stem: string): Draft => ({
  item: writeChoice("home-anna-holt", stem, "Ben Carver | *Anna Holt | Cora Lind"),
  likeness: 0.5,
});

it("keeps what no rule flags, and names the rule for the rest", () => {
  const clean = draftOf("Who lives in Ashby?");
  const drop = { family: "who", claim: "said-anna-holt", role: null, reason: "too-few-distractors" };
  expect(
    withoutFlaws(harbourFacts, "who", { drafts: [clean, draftOf("Who never lives in Ashby?")], drops: [drop] }),
  ).toEqual({
    drafts: [clean],
    drops: [drop, { family: "who", claim: "home-anna-holt", role: null, reason: "absolute" }],
  });
});
