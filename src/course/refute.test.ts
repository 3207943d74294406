import { describe, expect, it } from "vitest";
import { isAsserted, refute } from "./refute";
import {
  actor,
  claim,
  disputed,
  event,
  facts,
  isActor,
  isDate,
  isEvent,
  isLabel,
  isPlace,
  place,
  predicate,
  span,
} from "./test-course";

const OFFICE = predicate(
  "office",
  { person: "actor", office: "label" },
  {
    dependencies: [
      { one: "office", per: ["person"] },
      { one: "person", per: ["office"] },
    ],
  },
);
const HELD_AT = predicate(
  "held-at",
  { meeting: "event", where: "place" },
  { dependencies: [{ one: "where", per: ["meeting"] }] },
);
const BACKS = predicate(
  "backs",
  { backer: "actor", backed: "actor" },
  { excludes: [{ predicate: "fights", roles: { backer: "one", backed: "other" } }] },
);
const FIGHTS = predicate("fights", { one: "actor", other: "actor" }, { symmetric: true });
const MEMBER = predicate("member", { person: "actor", group: "actor" }, { complete: ["person"] });
const DATED = predicate("dated", { event: "event", date: "date" }, { dependencies: [{ one: "date", per: ["event"] }] });
const BEFORE = predicate("before", { first: "event", then: "event" }, { transitive: true });

const actors = [
  actor("ann"),
  actor("ben"),
  actor("cem"),
  actor("guild"),
  actor("crew", { partOf: ["guild"] }),
  actor("night-crew", { partOf: ["crew"] }),
];
const places = [
  place("hall", 1, 1, { partOf: ["town"] }),
  place("town", 1, 1),
  place("park", 2, 2, { partOf: ["town", "green-belt"] }),
  place("green-belt", 2, 2),
  place("port", 3, 3),
];
const events = [event("vote"), event("feast"), event("fair")];
const predicates = [OFFICE, HELD_AT, BACKS, FIGHTS, MEMBER, DATED, BEFORE];
const base = (...claims: ReturnType<typeof claim>[]) => facts({ actors, places, events, predicates, claims });

const mayor = claim("mayor", "office", { person: isActor("ann"), office: isLabel("mayor") });
const clerk = claim("clerk", "office", { person: isActor("ben"), office: isLabel("clerk") });

describe("refute by a role with one true value", () => {
  const world = base(mayor, clerk);
  const says = (person: string, office: string) =>
    refute(world, { predicate: "office", args: { person: isActor(person), office: isLabel(office) } });

  it("names the claim that fills the role differently", () => {
    expect(says("cem", "mayor")?.claim.id).toBe("mayor");
    expect(says("ben", "treasurer")?.claim.id).toBe("clerk");
    expect(says("ben", "mayor")?.kind).toBe("dependency");
  });

  it("does not refute what is asserted, in whatever case it is written", () => {
    expect(says("ann", "mayor")).toBeNull();
    expect(says("ann", "Mayor ")).toBeNull();
  });

  it("leaves what nobody speaks of open", () => {
    expect(says("cem", "treasurer")).toBeNull();
  });
});

describe("what may be the same is not refuted", () => {
  const where = (id: string) =>
    refute(base(claim("c", "held-at", { meeting: isEvent("vote"), where: isPlace("hall") })), {
      predicate: "held-at",
      args: { meeting: isEvent("vote"), where: isPlace(id) },
    });

  it.each([
    ["the whole of it", "town", false],
    ["a stranger", "port", true],
    ["another part of the whole", "park", true],
  ])("%s", (_what, id, refuted) => expect(where(id) !== null).toBe(refuted));

  it("somebody who may be the one is not refuted, from either side", () => {
    const unnamed = [actor("ann", { mayBe: ["unnamed"] }), actor("unnamed"), actor("ben")];
    const told = (person: string) =>
      facts({
        actors: unnamed,
        predicates: [OFFICE],
        claims: [claim("c", "office", { person: isActor(person), office: isLabel("mayor") })],
      });
    const says = (world: ReturnType<typeof told>, person: string) =>
      refute(world, { predicate: "office", args: { person: isActor(person), office: isLabel("mayor") } });
    expect(says(told("ann"), "unnamed")).toBeNull();
    expect(says(told("unnamed"), "ann")).toBeNull();
    expect(says(told("ann"), "ben")?.claim.id).toBe("c");
  });

  it("two wholes of one part overlap", () => {
    const world = base(claim("c", "held-at", { meeting: isEvent("vote"), where: isPlace("town") }));
    const elsewhere = (id: string) =>
      refute(world, { predicate: "held-at", args: { meeting: isEvent("vote"), where: isPlace(id) } });
    expect(elsewhere("green-belt")).toBeNull();
    expect(elsewhere("port")?.claim.id).toBe("c");
  });

  it.each([
    ["a day inside the span", "2001-05-03", "2001-05-03", false],
    ["a span that shares its last day", "2001-05-04", "2001-05-09", false],
    ["the day after", "2001-05-05", "2001-05-05", true],
  ])("dates: %s", (_what, from, to, refuted) => {
    const world = base(claim("c", "dated", { event: isEvent("vote"), date: isDate(span("2001-05-02", "2001-05-04")) }));
    const ruling = refute(world, {
      predicate: "dated",
      args: { event: isEvent("vote"), date: isDate(span(from, to)) },
    });
    expect(ruling !== null).toBe(refuted);
  });
});

describe("reports that differ", () => {
  const world = base(
    disputed("who", "office", [
      { person: isActor("ann"), office: isLabel("mayor") },
      { person: isActor("ben"), office: isLabel("mayor") },
    ]),
    disputed("what", "office", [
      { person: isActor("cem"), office: isLabel("cook") },
      { person: isActor("cem"), office: isLabel("baker") },
    ]),
  );
  const says = (person: string, office: string) =>
    refute(world, { predicate: "office", args: { person: isActor(person), office: isLabel(office) } });

  it("refute nothing that one of them says", () => {
    expect(says("ann", "mayor")).toBeNull();
    expect(says("ben", "mayor")).toBeNull();
  });

  it("refute what all of them deny", () => {
    expect(says("crew", "mayor")?.claim.id).toBe("who");
  });

  it("refute nothing where they agree on no question", () => {
    const half = base(
      disputed("half", "office", [
        { person: isActor("ann"), office: isLabel("mayor") },
        { person: isActor("ann"), office: isLabel("clerk") },
      ]),
    );
    expect(
      refute(half, { predicate: "office", args: { person: isActor("cem"), office: isLabel("mayor") } }),
    ).toBeNull();
  });

  it("are outweighed by another claim that asserts it", () => {
    const both = base(mayor, claim("rival", "office", { person: isActor("ben"), office: isLabel("mayor") }));
    expect(
      refute(both, { predicate: "office", args: { person: isActor("ben"), office: isLabel("mayor") } }),
    ).toBeNull();
    expect(
      refute(both, { predicate: "office", args: { person: isActor("cem"), office: isLabel("mayor") } }),
    ).not.toBeNull();
  });
});

describe("refute by exclusion", () => {
  const world = base(
    claim("brawl", "fights", { one: isActor("ann"), other: isActor("ben") }),
    claim("aid", "backs", { backer: isActor("cem"), backed: isActor("ann") }),
  );
  const backs = (a: string, b: string) =>
    refute(world, { predicate: "backs", args: { backer: isActor(a), backed: isActor(b) } });

  it("works through a symmetric predicate in both directions", () => {
    expect(backs("ann", "ben")?.claim.id).toBe("brawl");
    expect(backs("ben", "ann")?.kind).toBe("exclusion");
    expect(backs("cem", "ben")).toBeNull();
  });

  it("works both ways between the two predicates", () => {
    const fights = (a: string, b: string) =>
      refute(world, { predicate: "fights", args: { one: isActor(a), other: isActor(b) } });
    expect(fights("cem", "ann")?.claim.id).toBe("aid");
    expect(fights("ann", "cem")?.claim.id).toBe("aid");
  });
});

describe("refute by a set that is given as the whole", () => {
  const world = base(
    claim("m1", "member", { person: isActor("ann"), group: isActor("guild") }),
    claim("m2", "member", { person: isActor("crew"), group: isActor("guild") }),
  );
  const member = (person: string, group: string) =>
    refute(world, { predicate: "member", args: { person: isActor(person), group: isActor(group) } });

  it("closes the world over that set and no other", () => {
    expect(member("ben", "guild")?.kind).toBe("complete");
    expect(member("ann", "guild")).toBeNull();
    expect(member("night-crew", "guild")).toBeNull();
    expect(member("ben", "crew")).toBeNull();
  });
});

describe("isAsserted", () => {
  it("follows transitive predicates", () => {
    const world = base(
      claim("b1", "before", { first: isEvent("vote"), then: isEvent("feast") }),
      claim("b2", "before", { first: isEvent("feast"), then: isEvent("fair") }),
    );
    const before = (a: string, b: string) =>
      isAsserted(world, { predicate: "before", args: { first: isEvent(a), then: isEvent(b) } });
    expect(before("vote", "fair")).toBe(true);
    expect(before("fair", "vote")).toBe(false);
  });
});
