import { describe, expect, it } from "vitest";
import { gatherClaims } from "../../course/entity-claims";
import { actor, cite, claim, facts, isPlace, origin, place, predicate } from "../../course/test-course";
import { groupByVoice } from "./group-by-voice";

/** By which origins each claim on the pier is told. */
const group = (told: Readonly<Record<string, readonly string[]>>) => {
  const base = facts({
    actors: [actor("mayor"), actor("guild")],
    places: [place("pier", 1, 1)],
    origins: [
      origin("own", { speaker: "mayor", voice: "mayor" }),
      origin("aide", { speaker: "guild", voice: "mayor" }),
      origin("guilds", { speaker: "guild", voice: "guild" }),
      origin("nobody"),
    ],
    predicates: [predicate("tells", { other: "place" })],
    claims: Object.entries(told).map(([id, origins]) => {
      const one = claim(id, "tells", { other: isPlace("pier") });
      return {
        ...one,
        accounts: one.accounts.map((a) => ({ ...a, citations: origins.map((of) => cite("gazette", 1, of)) })),
      };
    }),
  });
  return groupByVoice(base, gatherClaims(base, "pier")).map(({ kind, voice, told }) => [
    voice ?? kind,
    told.map(({ claim: { id } }) => id),
  ]);
};

describe("groupByVoice", () => {
  it.each([
    [
      "puts first what several voices tell and last what nobody is credited with",
      { a: ["nobody"], b: ["own"], c: ["own", "guilds"] },
      [
        ["several", ["c"]],
        ["mayor", ["b"]],
        ["nobody", ["a"]],
      ],
    ],
    ["counts a voice once by whomever it came", { a: ["own", "aide"] }, [["mayor", ["a"]]]],
    ["counts text that credits nobody as no voice", { a: ["own", "nobody"] }, [["mayor", ["a"]]]],
    [
      "puts the voice that tells more before the others",
      { a: ["own"], b: ["guilds"], c: ["guilds"] },
      [
        ["guild", ["b", "c"]],
        ["mayor", ["a"]],
      ],
    ],
    ["has no group without claims", {}, []],
  ] as const)("%s", (_, told, expected) => {
    expect(group(told)).toEqual(expected);
  });
});
