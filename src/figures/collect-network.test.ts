import { describe, expect, it } from "vitest";
import type { Course } from "../course/course";
import {
  account,
  actor,
  cite,
  claim,
  disputed,
  facts,
  isActor,
  isPlace,
  origin,
  place,
  predicate,
} from "../course/test-course";
import { collectNetwork } from "./collect-network";

const BACKS = predicate(
  "backs",
  { backer: "actor", backed: "actor" },
  { sentence: "{backer:first} {backer|is|are} said to back {backed}" },
);
const BESIDE = predicate(
  "beside",
  { one: "actor", other: "actor", place: "place" },
  { sentence: "At {place}, {one} fought beside {other}", symmetric: true },
);

const backs = (id: string, backer: string, backed: string, citations = [cite()]) =>
  claim(id, "backs", {}, { accounts: [account({ backer: isActor(backer), backed: isActor(backed) }, { citations })] });

const valley = (parts: Partial<Course>) =>
  facts({
    actors: [
      actor("mayor", { article: "the" }),
      actor("guild", { article: "the" }),
      actor("millers", { article: "the", plural: true }),
      actor("herald-paper"),
    ],
    places: [place("ford", 10, 50, { article: "the" })],
    predicates: [BACKS, BESIDE],
    origins: [
      origin("own"),
      origin("mayor-herald", { speaker: "mayor", carrier: "herald-paper", voice: "mayor" }),
      origin("herald-paper", { carrier: "herald-paper", voice: "herald-paper" }),
    ],
    ...parts,
  });

describe("collectNetwork", () => {
  it("draws each account of the predicates once, from the first actor to the second", () => {
    const { edges, actors } = collectNetwork(
      valley({
        claims: [
          backs("a", "mayor", "guild"),
          backs("b", "mayor", "guild"),
          disputed("c", "backs", [
            { backer: isActor("guild"), backed: isActor("millers") },
            { backer: isActor("mayor"), backed: isActor("millers") },
          ]),
        ],
      }),
      ["backs"],
    );
    expect(edges.map(({ key, from, to, disputed: differs }) => [key, from, to, differs])).toEqual([
      ["a only", "mayor", "guild", false],
      ["b only", "mayor", "guild", false],
      ["c version-0", "guild", "millers", true],
      ["c version-1", "mayor", "millers", true],
    ]);
    expect(actors).toEqual(["mayor", "guild", "millers"]);
  });

  it("names the speaker, else the carrier, else the document, with the paragraphs of each", () => {
    const citations = [
      cite("herald", 7, "own"),
      cite("herald", 4, "mayor-herald"),
      cite("gazette", 2, "mayor-herald"),
      cite("gazette", 3, "herald-paper"),
      cite("gazette", 5, "own"),
    ];
    const { edges, tellers } = collectNetwork(valley({ claims: [backs("a", "mayor", "guild", citations)] }), ["backs"]);
    expect(
      edges[0]?.told.map(({ teller, places }) => [teller.name, places.map((at) => `${at.source}#${at.paragraph}`)]),
    ).toEqual([
      ["Source 2 itself", ["herald#7"]],
      ["Mayor", ["gazette#2", "herald#4"]],
      ["Herald Paper", ["gazette#3"]],
      ["Source 1 itself", ["gazette#5"]],
    ]);
    expect(edges[0]?.credited).toBe(true);
    expect(tellers.map(({ name, credited }) => [name, credited])).toEqual([
      ["Mayor", true],
      ["Herald Paper", true],
      ["Source 1 itself", false],
      ["Source 2 itself", false],
    ]);
  });

  it("gives a paragraph once that has it from one speaker in two ways", () => {
    const citations = [cite("gazette", 2, "mayor-herald"), cite("gazette", 2, "mayor-itself")];
    const origins = [
      origin("mayor-herald", { speaker: "mayor", carrier: "herald-paper", voice: "mayor" }),
      origin("mayor-itself", { speaker: "mayor", voice: "mayor" }),
    ];
    const { edges } = collectNetwork(valley({ claims: [backs("a", "mayor", "guild", citations)], origins }), ["backs"]);
    expect(edges[0]?.told.map(({ places }) => places)).toEqual([[{ source: "gazette", paragraph: 2 }]]);
  });

  it("puts first who tells the most", () => {
    const { tellers } = collectNetwork(
      valley({
        claims: [
          backs("a", "mayor", "guild", [cite("gazette", 1, "mayor-herald")]),
          backs("b", "guild", "millers", [cite("gazette", 2, "herald-paper")]),
          backs("c", "mayor", "millers", [cite("gazette", 3, "herald-paper")]),
        ],
      }),
      ["backs"],
    );
    expect(tellers.map(({ id, edges }) => [id, edges])).toEqual([
      ["herald-paper", 2],
      ["mayor", 1],
    ]);
  });

  it("marks what only documents in their own words tell", () => {
    const { edges } = collectNetwork(valley({ claims: [backs("a", "mayor", "guild", [cite("gazette", 1, "own")])] }), [
      "backs",
    ]);
    expect(edges[0]?.credited).toBe(false);
  });

  it("keeps only what ties two of the actors asked for", () => {
    const claims = [backs("a", "mayor", "guild"), backs("b", "guild", "millers")];
    const { edges } = collectNetwork(valley({ claims }), ["backs"], ["guild", "millers"]);
    expect(edges.map(({ key }) => key)).toEqual(["b only"]);
  });

  it("splits the sentence so that its names can be links", () => {
    const beside = claim("a", "beside", { one: isActor("millers"), other: isActor("mayor"), place: isPlace("ford") });
    const [edge] = collectNetwork(valley({ claims: [beside] }), ["beside"]).edges;
    expect(edge?.sentence).toEqual([
      { text: "At ", actor: null },
      { text: "the Ford", actor: null },
      { text: ", ", actor: null },
      { text: "the Millers", actor: "millers" },
      { text: " fought beside ", actor: null },
      { text: "the Mayor.", actor: "mayor" },
    ]);
    expect(edge?.directed).toBe(false);
  });

  it.each([
    { sentence: "{backer:first} {backer|is|are} said to back {backed}", label: "said to back", from: "mayor" },
    { sentence: "{backed:first} is backed by {backer}", label: "is backed by", from: "guild" },
    {
      sentence: "{backer:first} and {backed} {backer|is|are} said to have agreed",
      label: "said to have agreed",
      from: "mayor",
    },
    { sentence: "{backer} backs {backed}", label: "backs", from: "mayor" },
    { sentence: "In time, {backer}, so the paper, backs {backed}", label: "so the paper, backs", from: "mayor" },
  ])("reads along the edge as the sentence does: $sentence", ({ sentence, label, from }) => {
    const predicates = [{ ...BACKS, sentence }];
    const [edge] = collectNetwork(valley({ claims: [backs("a", "mayor", "guild")], predicates }), ["backs"]).edges;
    expect(edge).toMatchObject({ label, from });
  });

  it("refuses what cannot be drawn, and says why", () => {
    const lies = predicate("lies", { actor: "actor", place: "place" });
    const one = valley({ claims: [backs("a", "mayor", "guild")], predicates: [BACKS, lies] });
    expect(() => collectNetwork(one, ["lies"])).toThrow('"lies" does not relate two actors');
    expect(() => collectNetwork(one, ["backs"], ["mayor"])).toThrow("nothing to draw");
    const itself = valley({ claims: [backs("a", "mayor", "mayor")] });
    expect(() => collectNetwork(itself, ["backs"])).toThrow("to itself");
  });

  it("refuses more actors than can be read, and more tellers than there are rules for", () => {
    const ids = Array.from({ length: 17 }, (_, i) => `a${i}`);
    const crowd = valley({
      actors: ids.map((id) => actor(id)),
      claims: ids.slice(1).map((id) => backs(id, "a0", id)),
    });
    expect(() => collectNetwork(crowd, ["backs"])).toThrow("17 actors, more than 14");
    const babel = valley({
      actors: [...ids.map((id) => actor(id)), actor("mayor"), actor("guild")],
      origins: ids.map((id) => origin(id, { speaker: id, voice: id })),
      claims: [
        backs(
          "a",
          "mayor",
          "guild",
          ids.map((id, i) => cite("gazette", i + 1, id)),
        ),
      ],
    });
    expect(() => collectNetwork(babel, ["backs"])).toThrow("17 tellers, more than 16");
  });
});
