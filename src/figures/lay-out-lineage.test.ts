import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corroborate } from "../course/corroboration";
import type { Citation, Claim } from "../course/course";
import { account, actor, cite, claim, facts, isLabel, origin, source } from "../course/test-course";
import { type LineageLeaf, type LineageNode, layOutLineage } from "./lay-out-lineage";

const VALLEY = facts({
  sources: [source("gazette", 1), source("herald", 2), source("post", 3)],
  actors: ["town-hall", "mayor", "clerk", "wire", "ferryman"].map((id) => actor(id)),
  origins: [
    origin("nobody"),
    origin("mayor", { speaker: "mayor", voice: "town-hall" }),
    origin("mayor-wire", { speaker: "mayor", carrier: "wire", voice: "town-hall" }),
    origin("clerk-wire", { speaker: "clerk", carrier: "wire", voice: "town-hall" }),
    origin("town-hall", { speaker: "town-hall", voice: "town-hall" }),
    origin("wire", { carrier: "wire", voice: "wire" }),
    origin("own-wire", { speaker: "wire", carrier: "wire", voice: "wire" }),
    origin("ferryman", { speaker: "ferryman", voice: "ferryman" }),
    origin("ferryman-mayor", { speaker: "ferryman", carrier: "mayor", voice: "town-hall" }),
    origin("rumour", { speaker: "ferryman", carrier: "wire" }),
  ],
});

const told = (versions: readonly (readonly Citation[])[]): Claim =>
  claim(
    "size",
    "numbered",
    {},
    {
      accounts: versions.map((citations, i) =>
        account(
          { what: isLabel("the crowd"), size: isLabel(`size ${i}`) },
          { id: `v${i}`, citations, gist: `It was ${i}.` },
        ),
      ),
    },
  );

const draw = ({ actor: who, parts, branches, leaves }: LineageNode): unknown => [
  `${who ?? "nobody"}: ${parts.join("+")}`,
  ...branches.map(draw),
  ...leaves.map(({ source: id, paragraphs, account: { id: version } }) => `${id}#${paragraphs.join("#")} ${version}`),
];

const tree = (versions: readonly (readonly Citation[])[]): unknown =>
  layOutLineage(VALLEY, told(versions)).voices.map(draw);

const listLeaves = (node: LineageNode): readonly LineageLeaf[] => [
  ...node.branches.flatMap(listLeaves),
  ...node.leaves,
];

const listNodes = (node: LineageNode): readonly LineageNode[] => [node, ...node.branches.flatMap(listNodes)];

describe("layOutLineage", () => {
  it("hangs all speakers and carriers of one voice on it, and nobody last", () => {
    const versions = [
      [cite("post", 9, "nobody"), cite("gazette", 3, "mayor-wire"), cite("herald", 4, "mayor-wire")],
      [cite("post", 2, "town-hall")],
    ];
    expect(tree(versions)).toEqual([
      [
        "town-hall: voice",
        ["mayor: speaker", ["wire: carrier", "gazette#3 v0", "herald#4 v0"]],
        ["town-hall: speaker", "post#2 v1"],
      ],
      ["nobody: voice", "post#9 v0"],
    ]);
    expect(layOutLineage(VALLEY, told(versions)).steps).toEqual(["voice", "speaker", "carrier"]);
  });

  it("makes one step of a voice that speaks only for itself, and of one that carries its own words", () => {
    const versions = [[cite("gazette", 1, "ferryman"), cite("herald", 2, "wire"), cite("herald", 5, "wire")]];
    expect(tree(versions)).toEqual([
      ["ferryman: voice+speaker", "gazette#1 v0"],
      ["wire: voice+carrier", "herald#2#5 v0"],
    ]);
    expect(layOutLineage(VALLEY, told(versions)).steps).toEqual(["voice"]);
  });

  it("ends in a document once for each account, whoever is said to carry a voice's own words", () => {
    expect(tree([[cite("gazette", 4, "own-wire"), cite("gazette", 2, "wire"), cite("herald", 1, "wire")]])).toEqual([
      ["wire: voice+speaker+carrier", "gazette#2#4 v0", "herald#1 v0"],
    ]);
  });

  it("shows whose word it is where one side tells the other's statement", () => {
    expect(tree([[cite("gazette", 1, "ferryman-mayor")]])).toEqual([
      ["town-hall: voice", ["ferryman: speaker", ["mayor: carrier", "gazette#1 v0"]]],
    ]);
  });

  it("counts for each voice the documents that hang on it", () => {
    const { voices } = layOutLineage(
      VALLEY,
      told([[cite("herald", 1, "mayor"), cite("gazette", 1, "town-hall"), cite("herald", 2, "mayor-wire")]]),
    );
    expect(voices.map(({ documents }) => documents)).toEqual([["gazette", "herald"]]);
  });

  it("starts with the speaker where somebody spoke who counts as no voice", () => {
    expect(tree([[cite("gazette", 1, "rumour")]])).toEqual([["ferryman: speaker", ["wire: carrier", "gazette#1 v0"]]]);
  });

  const citations = fc.record({
    source: fc.constantFrom("gazette", "herald", "post"),
    paragraph: fc.integer({ min: 1, max: 5 }),
    origin: fc.constantFrom(...VALLEY.origins.keys()),
  });
  const versions = fc.array(
    fc.uniqueArray(citations, { minLength: 1, maxLength: 6, selector: (one) => JSON.stringify(one) }),
    {
      minLength: 1,
      maxLength: 3,
    },
  );

  it("leads to every citation of every account, and shows each voice once and no document twice in one place", () => {
    fc.assert(
      fc.property(versions, (drawn) => {
        const it = told(drawn);
        const { voices } = layOutLineage(VALLEY, it);
        const leaves = voices.flatMap(listLeaves);
        for (const one of it.accounts) {
          const printed = leaves.flatMap((leaf) =>
            leaf.account === one ? leaf.paragraphs.map((n) => `${leaf.source}#${n}`) : [],
          );
          const chains = corroborate(VALLEY, one).chains;
          const expected = chains.flatMap(({ documents }) =>
            documents.flatMap((document) => document.paragraphs.map((n) => `${document.source}#${n}`)),
          );
          expect(new Set(printed)).toEqual(new Set(expected));
        }
        for (const { leaves: ends } of voices.flatMap(listNodes)) {
          const keys = ends.map((leaf) => `${leaf.source} ${leaf.account.id}`);
          expect(new Set(keys).size).toBe(keys.length);
        }
        const shown = voices.flatMap(({ actor: who, parts }) => (who !== null && parts.includes("voice") ? [who] : []));
        const counted = new Set(it.accounts.flatMap((one) => corroborate(VALLEY, one).voices));
        expect([...shown].sort()).toEqual([...counted].sort());
      }),
    );
  });
});
