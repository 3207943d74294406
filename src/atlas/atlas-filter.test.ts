import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AtlasFilter, isTold, NO_FILTER, readFilter, writeFilter, writeKeys } from "./atlas-filter";

const keys = writeKeys([
  { actor: ["mayor", "guild"], teller: ["herald"], event: [] },
  { actor: ["mayor"], teller: ["gazette"], event: ["flood"] },
]);

describe("isTold", () => {
  it.each<[string, Partial<AtlasFilter>, boolean]>([
    ["nothing is chosen", {}, true],
    ["one account names the actor", { actor: "guild" }, true],
    ["one account has all that is chosen", { actor: "mayor", teller: "gazette", event: "flood" }, true],
    ["two accounts share what is chosen", { actor: "guild", teller: "gazette" }, false],
    ["nobody tells it", { teller: "bulletin" }, false],
    ["the id is a part of another", { actor: "may" }, false],
    ["the id is one of another kind", { event: "mayor" }, false],
  ])("where %s", (_, filter, told) => {
    expect(isTold(keys, { ...NO_FILTER, ...filter })).toBe(told);
  });

  it("holds for a line without accounts only where nothing is chosen", () => {
    expect(isTold(writeKeys([]), NO_FILTER)).toBe(true);
    expect(isTold(writeKeys([]), { ...NO_FILTER, actor: "mayor" })).toBe(false);
  });
});

const options = {
  actor: [{ id: "mayor" }, { id: "guild" }],
  teller: [{ id: "herald" }],
  event: [{ id: "flood" }],
};

describe("the address", () => {
  it("keeps the choice and what else stands in it", () => {
    const query = writeFilter("?from=home&teller=gazette", { ...NO_FILTER, actor: "guild" });
    expect(query).toBe("?from=home&actor=guild");
    expect(readFilter(query, options)).toEqual({ actor: "guild", teller: "", event: "" });
  });

  it("passes over what is no option", () => {
    expect(readFilter("?actor=nobody&event=flood", options)).toEqual({ actor: "", teller: "", event: "flood" });
  });

  it("is empty where nothing is chosen", () => {
    expect(writeFilter("?actor=guild", NO_FILTER)).toBe("");
  });

  it("gives back every choice that was laid into it", () => {
    const choice = (kind: keyof typeof options) => fc.constantFrom("", ...options[kind].map(({ id }) => id));
    fc.assert(
      fc.property(choice("actor"), choice("teller"), choice("event"), (actor, teller, event) => {
        const filter = { actor, teller, event };
        expect(readFilter(writeFilter("", filter), options)).toEqual(filter);
      }),
    );
  });
});
