import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileFiles } from "./compile-course";
import { type Change, listTinyProblems, tinyCourse } from "./fixtures/tiny-course";

/** One broken thing a row, and all that is said of it. */
const BROKEN: readonly (readonly [name: string, changes: readonly Change[], says: readonly string[]])[] = [
  [
    "broken YAML",
    [["actors.yaml", "type: ship", "type: [ship"]],
    [
      "content/harbour/facts/actors.yaml:16  this is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ] · mend the syntax here",
    ],
  ],
  [
    "key twice",
    [["glossary.yaml", "term: crate,", "term: crate, term: box,"]],
    ["content/harbour/facts/glossary.yaml:1  this is not YAML: Map keys must be unique · mend the syntax here"],
  ],
  [
    "not a list",
    [["glossary.yaml", "- { id", "{ id"]],
    ['content/harbour/facts/glossary.yaml:1  the file is not a list · begin each entry with "- id: ..."'],
  ],
  [
    "unknown key",
    [["actors.yaml", "spellings: [Gull]", "speling: [Gull]"]],
    [
      'content/harbour/facts/actors.yaml:17  unknown key "speling" · did you mean "spellings"? Else use id, name, article, type, part-of, may-be, about, familiar, also, side, plural, arabic, spellings',
    ],
  ],
  [
    "missing key",
    [["origins.yaml", ", note: Through the agency.", ""]],
    ['content/harbour/facts/origins.yaml:2  "note" is missing · add it'],
  ],
  [
    "number for text",
    [["two.yaml", "times: [Monday]", "times: [1]"]],
    ['seeds/harbour/two.yaml:18  item 1 of "times" is the number 1, not text · put it in quotation marks'],
  ],
  [
    "bad id",
    [["glossary.yaml", "id: crate", "id: Crate"]],
    ['content/harbour/facts/glossary.yaml:1  "id" "Crate" is not an id · use small letters, digits and single hyphens'],
  ],
  [
    "bad choice",
    [["two.yaml", "reads-as: rewrite", "reads-as: rewrit"]],
    [
      'seeds/harbour/two.yaml:9  "reads-as" is "rewrit" · did you mean "rewrite"? Else use original reporting, rewrite, patchwork, repost',
    ],
  ],
  [
    "bad hash",
    [["one.yaml", "hash: ", "hash: 9"]],
    [
      'seeds/harbour/one.yaml:11  "hash" "974eaff28f24d00f764ebaf7dacbd9f8e6674cdfe2631d90bddae819c86816c96" is not a SHA-256 hash · write its 64 hexadecimal digits in small letters',
    ],
  ],
  [
    "bad citation",
    [["claims.yaml", '"one#2", "two#1/wire"', '"one 2", "two#1/wire"']],
    [
      'content/harbour/facts/claims.yaml:5  item 1 of "cites" "one 2" is not a citation · write source#paragraph or source#paragraph/origin',
    ],
  ],
  [
    "cites and accounts",
    [
      [
        "claims.yaml",
        "gist: The reports differ on the crates.",
        'gist: The reports differ on the crates.\n  cites: ["one#2"]',
      ],
    ],
    [
      'content/harbour/facts/claims.yaml:6  the entry needs either "cites" or "accounts" · give "cites" where the reports agree, "accounts" where they differ',
    ],
  ],
  [
    "latitude",
    [["places.yaml", "lat: 41.5", "lat: 141.5"]],
    ['content/harbour/facts/places.yaml:6  "lat" is more than 90 · mend it'],
  ],
  [
    "box",
    [["course.yaml", "[10, 40, 14, 43]", "[10, 43, 14, 40]"]],
    ['content/harbour/course.yaml:8  "box" is no box · write [west, south, east, north] in degrees'],
  ],
];

describe("what does not hold in itself", () => {
  it.each(BROKEN)("%s", (_name, changes, says) => {
    expect(listTinyProblems(...changes)).toEqual(says);
  });
});

describe("whatever is written", () => {
  const files = [...tinyCourse()].map(([path, bytes]) => [path, new TextDecoder().decode(bytes).split("\n")] as const);
  const lines = files.flatMap(([path, text]) => text.map((_, index) => ({ path, index })));
  const instead = fc.constantFrom(
    [],
    ["-"],
    ["- "],
    ["null"],
    ["[]"],
    ["  a: b"],
    ["- 1"],
    ["{"],
    ["<Cite"],
    ["</Ours>"],
  );

  it("is answered with problems and never with a crash", () => {
    fc.assert(
      fc.property(fc.constantFrom(...lines), instead, ({ path, index }, other) => {
        const damaged = files.map(([name, text]) => {
          const left = name === path ? text.toSpliced(index, 1, ...other) : text;
          return [name, new TextEncoder().encode(left.join("\n"))] as const;
        });
        for (const { file, line, says, todo } of compileFiles("harbour", new Map(damaged)).problems) {
          expect([file, says, todo].every((part) => part !== "" && !part.includes("undefined"))).toBe(true);
          expect(line).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });
});
