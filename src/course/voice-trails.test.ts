import { describe, expect, it } from "vitest";
import type { Citation, Claim } from "./course";
import { account, actor, cite, claim, facts, origin, source } from "./test-course";
import { listStatements, traceVoices } from "./voice-trails";

const told = (id: string, ...accounts: readonly (readonly Citation[])[]): Claim => ({
  ...claim(id, "tells", {}),
  accounts: accounts.map((citations, i) => account({}, { id: `version-${i}`, citations })),
});

const world = facts({
  actors: ["mayor", "herald", "clerk"].map((id) => actor(id)),
  sources: [source("gazette", 1), source("post", 2)],
  origins: [
    origin("mayor", { speaker: "mayor", voice: "mayor" }),
    origin("mayor-herald", { speaker: "mayor", carrier: "herald", voice: "mayor" }),
    origin("herald", { carrier: "herald", voice: "herald" }),
    origin("herald-itself", { speaker: "herald", carrier: "herald", voice: "herald" }),
    origin("nobody"),
  ],
  claims: [
    told("a", [cite("post", 2, "mayor-herald"), cite("gazette", 1, "mayor")]),
    told("b", [cite("gazette", 2, "mayor")], [cite("gazette", 3, "nobody"), cite("post", 1, "herald")]),
    told("c", [cite("gazette", 3, "nobody")]),
    told("d", [cite("gazette", 3, "nobody"), cite("post", 1, "herald-itself")]),
    told("e", [cite("gazette", 3, "nobody")]),
  ],
});

describe("traceVoices", () => {
  it("counts claims by voice, each once, and puts what nobody is credited with last", () => {
    expect(traceVoices(world, world.course.claims)).toEqual([
      {
        voice: "mayor",
        count: 2,
        documents: ["gazette", "post"],
        routes: [
          { speaker: "mayor", carrier: null, count: 2 },
          { speaker: "mayor", carrier: "herald", count: 1 },
        ],
      },
      {
        voice: "herald",
        count: 2,
        documents: ["post"],
        routes: [
          { speaker: null, carrier: "herald", count: 1 },
          { speaker: "herald", carrier: null, count: 1 },
        ],
      },
      {
        voice: null,
        count: 4,
        documents: ["gazette"],
        routes: [{ speaker: null, carrier: null, count: 4 }],
      },
    ]);
  });

  it("traces nothing where nothing is claimed", () => {
    expect(traceVoices(world, [])).toEqual([]);
  });
});

describe("listStatements", () => {
  const listed = (actor: string) => {
    const { told, carried } = listStatements(world, actor);
    const ids = (list: typeof told) =>
      list.map(({ claim, accounts }) => [
        claim.id,
        ...accounts.flatMap(({ citations }) => citations.map((c) => c.origin)),
      ]);
    return { told: ids(told), carried: ids(carried) };
  };

  it.each([
    [
      "mayor",
      {
        told: [
          ["a", "mayor-herald", "mayor"],
          ["b", "mayor"],
        ],
        carried: [],
      },
    ],
    [
      "herald",
      {
        told: [
          ["b", "herald"],
          ["d", "herald-itself"],
        ],
        carried: [["a", "mayor-herald"]],
      },
    ],
    ["clerk", { told: [], carried: [] }],
  ])("keeps of the %s what goes back to it, apart from what it carries", (id, statements) => {
    expect(listed(id)).toEqual(statements);
  });
});
