import { expect, it } from "vitest";
import { checkBroken, itNames } from "../fixtures/broken-story";

const STAYS = "The page stays. # invented";

itNames([
  [
    "a long line",
    STAYS,
    `The page stays${" and stays".repeat(30)}. # invented`,
    "words in one piece",
    "The page stays",
  ],
  [
    "a word that takes a side",
    STAYS,
    "The page stays, says the regime. # invented",
    '"regime" takes a side',
    "page stays",
  ],
  [
    "a long quotation",
    STAYS,
    `“The page stays ${"as it is ".repeat(6)}” you say. # invented`,
    "a quotation of 21 words",
    "page stays",
  ],
]);

it("names a long option at its choice point", () => {
  const said = checkBroken(["[About a thousand.", `[About a thousand${", or so".repeat(13)}.`]);
  expect(said).toEqual([{ says: "29 words in one piece", line: expect.stringContaining("Which number") }]);
});

it("names a story of long and hard sentences", () => {
  const long = Array.from(
    { length: 30 },
    (_, i) => `Unavoidably ${i}${", considerably".repeat(40)} complicated. # invented`,
  );
  const says = checkBroken([STAYS, long.join("\n    ")]).map((said) => said.says);
  expect(says).toEqual([
    expect.stringMatching(/^sentences of \d+/),
    expect.stringMatching(/^the story reads at grade/),
  ]);
});
