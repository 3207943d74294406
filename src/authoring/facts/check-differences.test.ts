import { describe, expect, it } from "vitest";
import { type Change, listTinyProblems } from "../fixtures/tiny-course";

const AFTER = "gist: The reports differ on the crates.";
const differ = (lines: readonly string[]): readonly Change[] => [
  ["claims.yaml", AFTER, [AFTER, "  differ:", ...lines.map((line) => `    ${line}`)].join("\n")],
];
const SAYS = "says: { forty: says that 40 crates are missing }";

describe("what authors write on a difference", () => {
  it("may leave accounts and the question out", () => expect(listTinyProblems(...differ([SAYS]))).toEqual([]));

  it.each([
    [
      "an account that there is not",
      ["says: { fourty: says that 40 crates are missing }"],
      'there is no account "fourty" · did you mean "forty"? Else use forty, sixty',
    ],
    ["no verb", ["says: { forty: 40 crates }"], '"40 crates" does not start with a verb'],
    ["no question", ["question: crates", SAYS], '"crates" is not a question'],
    [
      "a claim that there is not",
      [
        SAYS,
        "settled:",
        "  by: the list",
        "  why: It counts them.",
        "  not-by: [{ what: the fog, why: It counts none., claim: fogs }, { what: a, why: b, claim: gull-at-eastport }]",
      ],
      'unknown claim "fogs"',
    ],
  ])("reports %s", (_what, lines, says) => {
    const problems = listTinyProblems(...differ(lines));
    expect(problems.join("\n")).toContain(says);
  });

  it("needs several accounts", () => {
    const changes: readonly Change[] = [
      ["claims.yaml", "gist: The Gull lies at Eastport.", `gist: The Gull lies at Eastport.\n  differ: { ${SAYS} }`],
    ];
    expect(listTinyProblems(...changes).join("\n")).toContain('has "differ" and only one account');
  });
});
