import { describe, expect, it } from "vitest";
import { createFactBase } from "../../../course/fact-base";
import { actor, claim, disputed, facts, isActor, isLabel, predicate } from "../../../course/test-course";
import { generateBank } from "../../bank/generate-bank";
import type { MultipleItem } from "../../item";
import { listSeveral } from "./list-several";
import { refuteAnswer } from "./refute-answer";

const called = (who: string, label: string) => ({ who: isActor(who), label: isLabel(label) });

/** Three crews: the reports differ on what one is called, agree on two names of another, and give the third one. */
const base = facts({
  actors: [
    actor("pilots", { plural: true, type: "crew" }),
    actor("divers", { plural: true, type: "crew" }),
    actor("stokers", { plural: true, type: "crew", mayBe: ["divers"] }),
  ],
  predicates: [
    predicate(
      "called",
      { who: "actor", label: "label" },
      {
        sentence: "{who:first} {who|is|are} called {label}",
        dependencies: [{ one: "who", per: ["label"] }],
        ask: {
          label: { skill: "source", stem: "What is {who} called?", several: "What are {who} called?", prompt: null },
        },
      },
    ),
  ],
  claims: [
    disputed("pilot-names", "called", [called("pilots", "old hands"), called("pilots", "harbour men")]),
    claim("divers-brave", "called", called("divers", "brave")),
    claim("divers-late", "called", called("divers", "late")),
    claim("stokers-black", "called", called("stokers", "sooty")),
  ],
});

const [ofPilots, ofDivers] = listSeveral(base);

describe("listSeveral", () => {
  it("finds the questions to which the reports give several answers, agreed on or not", () => {
    expect(listSeveral(base).map(({ stem }) => stem)).toEqual(["What are Pilots called?", "What are Divers called?"]);
    expect(ofPilots?.answers.map(({ claim: { id } }) => id)).toEqual(["pilot-names", "pilot-names"]);
    expect(ofDivers?.answers.map(({ claim: { id } }) => id)).toEqual(["divers-brave", "divers-late"]);
  });
});

describe("refuteAnswer", () => {
  it("refutes by a claim on which the reports agree", () => {
    const refutation = ofPilots && refuteAnswer(base, ofPilots, isLabel("brave"));
    expect(refutation).toMatchObject({ claim: "divers-brave" });
  });

  it("refutes by one account of a claim on which they differ, in the words of that account", () => {
    const refutation = ofDivers && refuteAnswer(base, ofDivers, isLabel("old hands"));
    expect(refutation?.claim).toBe("pilot-names");
    expect(refutation?.because).toContain("Pilots are called old hands.");
  });

  it.each([
    ["what some account asserts", "late"],
    ["what may be meant of the same", "sooty"],
    ["what nobody says of anybody", "loud"],
  ])("refutes nothing of %s", (_what, label) => {
    expect(ofDivers && refuteAnswer(base, ofDivers, isLabel(label))).toBeNull();
  });
});

describe("pickAll", () => {
  const items = generateBank(base, "s").items.filter((item): item is MultipleItem => item.kind === "multiple");

  it("asks for all answers, the right ones without and the wrong ones with a refutation", () => {
    const item = items.find(({ stem }) => stem === "What are Divers called?");
    expect([...(item?.key ?? [])].sort()).toEqual(["label-brave", "label-late"]);
    for (const { id, refutedBy } of item?.options ?? []) expect(refutedBy === null).toBe(item?.key.includes(id));
    expect(item?.options).toHaveLength(4);
    expect([...(item?.asks ?? [])].sort()).toEqual(["divers-brave", "divers-late"]);
  });

  it("shows no wrong wording that shares a word, or nearly, with the name of those it is said of", () => {
    const kin = (first: string) => {
      const [only] = base.course.predicates;
      const ask = only?.ask.label;
      if (!only || !ask) throw new Error("nothing is asked");
      const predicates = [{ ...only, ask: { label: { ...ask, kin: true } } }];
      const claims = base.course.claims.map((one) =>
        one.id === "pilot-names"
          ? disputed(one.id, "called", [called("pilots", first), called("pilots", "harbour men")])
          : one,
      );
      return generateBank(createFactBase({ ...base.course, predicates, claims }), "s").items.flatMap(
        ({ stem, options }) => (stem === "What are Divers called?" ? options.map(({ text }) => text) : []),
      );
    };
    expect(kin("old hands")).toContain("Old hands");
    expect(kin("pilots")).toEqual([]);
    expect(kin("old Pilits")).toEqual([]);
  });

  it("asks a claim on which the reports differ once, however many of its accounts are answers", () => {
    const item = items.find(({ stem }) => stem === "What are Pilots called?");
    expect(item?.asks).toEqual(["pilot-names"]);
    expect(item?.differs).toBe(true);
  });
});
