import { describe, expect, it } from "vitest";
import { SECOND_LESSON } from "../fixtures/second-lesson";
import { type Change, listTinyProblems } from "../fixtures/tiny-course";

const CANNOT_ASK = "ask of another claim; npm run bank says what cannot be asked, and why";

/** One broken thing a row, and all that is said of it. */
const BROKEN: readonly (readonly [name: string, changes: readonly Change[], says: readonly string[]])[] = [
  [
    "a claim on which the reports differ",
    [
      [
        "predicates.yaml",
        "  excludes: [",
        `  ask: { ship: { skill: actor, stem: "What was short of {count}?" } }\n  excludes: [`,
      ],
      ["missing-crates.mdx", 'Stop claim="gull-at-eastport" role="place"', 'Stop claim="crates-missing" role="ship"'],
    ],
    [
      `missing-crates.mdx:37  <Stop> has no question: the bank cannot ask "crates-missing" for its role "ship" (question: reports-differ) · ${CANNOT_ASK}`,
    ],
  ],
  [
    "a stem that names its answer",
    [["predicates.yaml", "What lies at {place}?", "Where does the Gull lie, if {place} is near?"]],
    [
      'who-told.mdx:35  <Again> has no question: the bank cannot ask "gull-at-eastport" for its role "ship" (question: key-in-stem) · ask for "place"',
    ],
  ],
  [
    "a role that its predicate does not ask for, once",
    [["predicates.yaml", '    ship: { skill: actor, stem: "What lies at {place}?" }\n', ""]],
    ['who-told.mdx:35  "lies-at" does not ask for "ship" · use place'],
  ],
  [
    "nothing while the facts are broken",
    [
      ["predicates.yaml", "What lies at {place}?", "Where does the Gull lie, if {place} is near?"],
      ["actors.yaml", "type: ship", "typ: ship"],
    ],
    [],
  ],
];

describe("questions of the bank in a lesson", () => {
  it.each(BROKEN)("%s", (_name, changes, says) => {
    const problems = listTinyProblems(...SECOND_LESSON, ...changes).filter((problem) => problem.includes("/lessons/"));
    expect(problems.map((problem) => problem.replace("content/harbour/lessons/", ""))).toEqual(says);
  });
});
