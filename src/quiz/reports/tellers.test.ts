import { describe, expect, it } from "vitest";
import type { Claim } from "../../course/course";
import {
  account,
  actor,
  cite,
  claim,
  disputed,
  facts,
  isActor,
  isLabel,
  origin,
  predicate,
} from "../../course/test-course";
import { listTellers, tellElsewhere } from "./tellers";

const ANN = cite("gazette", 1, "ann");

const told = (id: string, of: string, args: Claim["accounts"][number]["args"], gist: string): Claim =>
  claim(id, of, args, { gist, accounts: [account(args, { gist, citations: [ANN] })] });

const PASSING = told("name", "named", { who: isActor("mill") }, "The mill is called old.");
const OF_HERSELF = told("post", "did", { who: isActor("ann"), deed: isLabel("kept the books") }, "Ann kept the books.");
const LEANING = disputed("end", "did", [{ deed: isLabel("ran west") }, { deed: isLabel("ran east") }]);
const PLAIN = told("fire", "did", { deed: isLabel("burnt") }, "The mill burnt.");
const CREDITED = told("flood", "did", { deed: isLabel("flooded") }, "The ford was flooded, Ann said.");
const SAID = told(
  "said",
  "said",
  { who: isActor("ann"), what: isLabel("the dam would hold") },
  "Ann said that the dam would hold.",
);

const world = (claims: readonly Claim[]) =>
  facts({
    actors: [actor("ann"), actor("mill")],
    origins: [origin("own", { voice: "gazette" }), origin("ann", { speaker: "ann", voice: "ann" })],
    predicates: [
      predicate("named", { who: "actor" }, { sentence: "{who} is named" }),
      predicate("did", { who: "actor", deed: "label" }),
      predicate("said", { who: "actor", what: "label" }, { sentence: "{who:first} said that {what}" }),
    ].map((one) => (one.id === "named" ? { ...one, aside: true } : one)),
    claims: claims.map((one) => ({
      ...one,
      accounts: one.accounts.map((version) => ({ ...version, citations: [ANN] })),
    })),
  });

describe("listTellers", () => {
  it.each([
    ["what is said in passing", [PASSING], null],
    ["what tells of the teller", [OF_HERSELF], null],
    ["one of several accounts, which leans on the others", [LEANING], null],
    ["what the paragraph has from her", [PASSING, OF_HERSELF, LEANING, PLAIN], "fire"],
    ["what credits her, before that", [PLAIN, CREDITED], "flood"],
    ["a statement of hers, before all", [PLAIN, CREDITED, SAID], "said"],
  ])("shows by %s what somebody's word stands for", (_what, claims, shown) => {
    const tellers = listTellers(world(claims), "gazette");
    expect([...tellers.keys()]).toEqual(["ann"]);
    expect(tellers.get("ann")?.claim.id ?? null).toBe(shown);
  });
});

describe("tellElsewhere", () => {
  it("names the source, and says nothing of one that does not have the teller", () => {
    expect(tellElsewhere(world([SAID]), "gazette", "ann")?.text).toBe(
      "Source 1 (Gazette) credits Ann for something else. Ann said that the dam would hold. See source 1, paragraph 1.",
    );
    expect(tellElsewhere(world([SAID]), "herald", "ann")).toBeNull();
    expect(tellElsewhere(world([PASSING]), "gazette", "ann")).toBeNull();
  });
});
