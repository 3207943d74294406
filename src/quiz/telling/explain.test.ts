import { describe, expect, it } from "vitest";
import { getClaim } from "../../course/fact-base";
import { refute, replaceRole } from "../../course/refute";
import { account, actor, claim, facts, isActor, isLabel, isPlace, place, predicate } from "../../course/test-course";
import { listQuestions } from "../bank/list-questions";
import { explainKey, explainRuling, findTrueOf, optionText, tellAccount, tellRuling, withoutEcho } from "./explain";

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
    ["mayor", "ben", "The reports give a different answer. The reports give mayor."],
    ["backed", "ben", "The reports tell of another relation. The reports give feud."],
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

  it("says that it goes with another date, place, event or figure where it does", () => {
    const dated = facts({
      actors: [actor("ann")],
      places: [place("birk", 1, 1)],
      predicates: [predicate("lives", { person: "actor", town: "place" })],
    });
    const lives = claim("lives-in", "lives", { person: isActor("ann"), town: isPlace("birk") });
    const ruling = { kind: "dependency", claim: lives, role: "town" } as const;
    expect(tellRuling(dated, isActor("ann"), ruling, "person", "She lives there.")).toBe(
      "The reports tie Ann to another place. She lives there.",
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

describe("explainRuling of a whole list", () => {
  it("cites what is asked, and brings in no third thing", () => {
    const dan = claim("list-dan", "member", { person: isActor("ben"), group: isActor("guild") });
    const wider = facts({ ...world.course, claims: [...world.course.claims, dan] });
    const question = listQuestions(world).questions.find((one) => one.claim.id === "list");
    if (!question) throw new Error("list is not asked");
    const ruling = { kind: "complete", claim: getClaim(wider, "list"), role: "person" } as const;
    const told = explainRuling(wider, { ...question, claim: getClaim(wider, "list-dan") }, isActor("cem"), ruling);
    expect(told.claim).toBe("list-dan");
    expect(told.because).toContain("The reports give list-dan.");
  });
});

describe("tellAccount", () => {
  const post = isLabel("keeper of the northern harbour gate");
  const telling = (gist: string): string => {
    const args = { person: isActor("ann"), post };
    const one = claim("keeper", "holds", args, { gist, accounts: [account(args, { gist })] });
    const [own] = one.accounts;
    return own ? tellAccount(facts({ ...world.course, claims: [one] }), one, own) : "";
  };

  it("keeps a gist that holds the wording", () =>
    expect(telling("Ann kept the northern gate of the harbour.")).toBe("Ann kept the northern gate of the harbour."));

  it("tells the wording itself where the gist leaves out most of it", () =>
    expect(telling("Ann had a post.")).toContain("keeper of the northern harbour gate"));
});

describe("withoutEcho", () => {
  const note = (claimId: string, text: string) => ({ claim: claimId, text, citations: [] });
  const refutation = { claim: "miller", because: "Ben was called the miller of Birk.", citations: [] };
  it.each([
    ["a note by another claim", note("feud", "Ben fought the ring over water."), true],
    ["one by the same claim", note("miller", "Ben kept the wheel."), false],
    ["one in nearly the same words", note("feud", "Ben is called the miller of Birk."), false],
  ])("%s", (_what, told, isKept) => expect(withoutEcho(told, refutation)).toBe(isKept ? told : null));
});

describe("tellRuling", () => {
  const wordings = facts({
    predicates: [
      predicate("did", { who: "actor", deed: "label" }),
      predicate("is-called", { where: "place", word: "label" }),
    ],
    claims: [
      claim("burnt", "did", { who: isActor("ann"), deed: isLabel("burnt the mill") }),
      claim("ruin", "is-called", { where: isPlace("mill"), word: isLabel("a ruin") }),
    ],
  });

  it.each([
    ["burnt", "who", "deed", "The reports say this of somebody else. So it is."],
    ["ruin", "where", "word", "The reports say this of something else. So it is."],
    ["burnt", "deed", "deed", "The reports give a different answer. So it is."],
  ])("says of a wording in %s whose it is by the clash of %s", (id, clash, role, says) => {
    const ruling = { kind: "dependency", claim: getClaim(wordings, id), role: clash } as const;
    expect(tellRuling(wordings, isLabel("burnt the mill"), ruling, role, "So it is.")).toBe(says);
  });
});

describe("explainKey", () => {
  it.each([
    ["dated", "A Monday; the stamp says which", "It is so. A Monday; the stamp says which. See source 1, paragraph 1."],
    ["dated", null, "It is so. See source 1, paragraph 1."],
    ["led", "A careful reader asks who.", "It is so. See source 1, paragraph 1."],
  ])("of a claim of %s with the note %s", (id, note, says) => {
    expect(explainKey(world, claim("any", id, {}, { note }), account({}))).toBe(says);
  });
});

describe("findTrueOf", () => {
  const border = place("border", 1, 1, { name: "border with Lorn" });
  const told = facts({
    places: [border, place("lorn", 2, 2), place("arden", 3, 3)],
    predicates: [
      predicate("parts", { border: "place", one: "place", other: "place" }),
      predicate("lies-near", { place: "place", landmark: "place" }),
    ],
    claims: [
      claim("parting", "parts", { border: isPlace("border"), one: isPlace("lorn"), other: isPlace("arden") }),
      claim("near", "lies-near", { place: isPlace("arden"), landmark: isPlace("border") }),
    ],
  });

  it("passes over what a name in the claim tells, for whatever the claim names", () => {
    expect(findTrueOf(told, "parts", "border", isPlace("border"), new Set())?.claim).toBe("near");
    expect(findTrueOf(told, "parts", "one", isPlace("lorn"), new Set())).toBeNull();
  });
});

describe("optionText", () => {
  it.each([
    ["“it” came to be about salt", "“It” came to be about salt"],
    ["“leader”", "“leader”"],
    ["the old mill", "Old mill"],
    ["“Low” tide", "“Low” tide"],
  ])("%s", (text, shown) => expect(optionText(world, isLabel(text))).toBe(shown));
});
