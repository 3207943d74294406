import { expect, it } from "vitest";
import { checkBroken, itNames } from "../fixtures/broken-story";

itNames([
  [
    "an unknown claim",
    "# claim: week-returns\n{lamp",
    "# claim: week-return\n{lamp",
    'unknown claim "week-return"',
    "Rue Castle said",
  ],
  [
    "an unknown account",
    "# claim: lantern-count/post",
    "# claim: lantern-count/herald",
    'no account "herald"',
    "The Post has about 900",
  ],
  [
    "a claim before its document",
    "# claim: lantern-count/post",
    "# claim: lantern-count/weekly",
    "not known on 2031-08-10",
    "The Post has about 900",
  ],
  [
    "a claim before one of its accounts",
    "# claim: lantern-count/post",
    "# claim: lantern-count",
    '"lantern-count/weekly" is not known',
    "The Post has about 900",
  ],
  [
    "what a later document proves, as inferred",
    "# inferred: first-lamp-lit",
    "# inferred: week-returns",
    "not known on 2031-08-10",
    "Both papers came out",
  ],
  [
    "a document before its date",
    "# arrives: gazette 2031-08-10",
    "# arrives: gazette 2031-08-09",
    "bears the date",
    "# arrives: gazette",
  ],
  [
    "a document that arrives twice",
    "# arrives: post 2031-08-10",
    "# arrives: post 2031-08-10\n# arrives: post 2031-08-11",
    "arrives twice",
    "# arrives: post",
  ],
  [
    "an unknown document",
    "# arrives: post 2031-08-10",
    "# arrives: mail 2031-08-10",
    'unknown source "mail"',
    "# arrives: mail",
  ],
  ["a document without a day", "# arrives: post 2031-08-10", "# arrives: post soon", "names no day", "# arrives: post"],
  [
    "a forecast of what is known",
    "# resolves: third-number; no; lantern-count/weekly",
    "# resolves: third-number; no; lantern-count/gazette",
    "was on the table",
    "# resolves: third-number",
  ],
  [
    "an unknown place",
    "# marker: westry hollin\n",
    "# marker: westry holling\n",
    'unknown place "holling"',
    "The Gazette says that Westry",
  ],
  ["an unknown view", "2031-08-14\n# map: bay", "2031-08-14\n# map: ocean", 'unknown view "ocean"', "The Weekly has"],
  [
    "a change of no map",
    "# map: bay\n# marker: sandholm*\nThe almanac",
    "# marker: sandholm*\nThe almanac",
    "no map to change",
    "The almanac gives",
  ],
  ["an unknown layer", "# show: keeper", "# show: keepers", '"keepers" is no layer', "It names the keeper"],
  [
    "a layer before its claim",
    "sandholm; lantern-count/gazette",
    "sandholm; lantern-count/weekly",
    'the layer "keeper" rests on',
    "It names the keeper",
  ],
  [
    "a layer of an unknown claim",
    "sandholm; lantern-count/gazette",
    "sandholm; lantern-counts",
    'unknown claim "lantern-counts"',
    "# presence: keeper",
  ],
  [
    "a sketch through nowhere",
    "westry sandholm; invented",
    "westry atlantis; invented",
    '"atlantis" is no place',
    "You draw the way",
  ],
  [
    "a layer with too few parts",
    "you; westry sandholm; invented",
    "westry sandholm; invented",
    "a sketch has 5 parts",
    "# sketch: lamp-route",
  ],
  [
    "a layer that names a later document",
    "the Quay Gazette; sandholm",
    "sources 1 and 3; sandholm",
    "source 3 has not arrived",
    "It names the keeper",
  ],
]);

it("lets hindsight into the debrief alone", () => {
  expect(
    checkBroken([
      "The Weekly gave a number and no name. # record: third-number # claim: lantern-count/weekly",
      "The chair spoke. # record: third-number # claim: week-returns",
    ]),
  ).toEqual([]);
});
