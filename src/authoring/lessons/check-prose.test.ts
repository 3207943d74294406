import { describe, expect, it } from "vitest";
import { SECOND_LESSON } from "../fixtures/second-lesson";
import { type Change, listTinyProblems } from "../fixtures/tiny-course";

/** One broken thing a row, and all that is said of it. */
const BROKEN: readonly (readonly [name: string, changes: readonly Change[], says: readonly string[]])[] = [
  [
    "long sentences",
    [
      [
        "who-told.mdx",
        "<Ours>Who counted.</Ours>",
        "<Ours>Who saw it and who did not is a thing that we do not know at all so far and that Who saw it and who did not is a thing that we do not know at all so far and that Who saw it and who did not is a thing that we do not know at all so far and that Who saw it and who did not is a thing that we do not know at all so far and that Who saw it and who did not is a thing that we do not know at all so far and that Who saw it and who did not is a thing that we do not know at all so far and that Who saw it and who did not is a thing that we do not know at all so far and that Who saw it and who did not is a thing that we do not know at all so far and that Who saw it and who did not is a thing that we do not know at all so far and that is so.</Ours>",
      ],
    ],
    ["who-told.mdx:1  sentences of 25.2 words on average · shorten them to 20 at most"],
  ],
  [
    "hard to read",
    [
      [
        "who-told.mdx",
        "<Ours>Who counted.</Ours>",
        "<Ours>Institutional responsibility necessitates unequivocal documentation. Institutional responsibility necessitates unequivocal documentation. Institutional responsibility necessitates unequivocal documentation. </Ours>",
      ],
    ],
    ["who-told.mdx:1  the prose reads at grade 14.0 · bring it down to 9 with shorter words and sentences"],
  ],
  [
    "a word that takes a side",
    [["missing-crates.mdx", "It was held there.", "It was liberated by the regime there."]],
    [
      'missing-crates.mdx:31  "liberated" takes a side · use it only inside somebody\'s quotation, or say it plainly',
      'missing-crates.mdx:31  "regime" takes a side · use it only inside somebody\'s quotation, or say it plainly',
    ],
  ],
  [
    "in the meta",
    [["missing-crates.mdx", "Two counts of one loss.", "Two counts of a Dictator."]],
    ['missing-crates.mdx:5  "Dictator" takes a side · use it only inside somebody\'s quotation, or say it plainly'],
  ],
  [
    "in a step's title",
    [["missing-crates.mdx", 'title="The ferry"', 'title="Proxy"']],
    ['missing-crates.mdx:23  "Proxy" takes a side · use it only inside somebody\'s quotation, or say it plainly'],
  ],
  [
    "on a map",
    [["missing-crates.mdx", 'label: "the ferry"', 'label: "a terrorist ship"']],
    ['missing-crates.mdx:21  "terrorist" takes a side · use it only inside somebody\'s quotation, or say it plainly'],
  ],
];

const SOUND: readonly (readonly [name: string, changes: readonly Change[]])[] = [
  [
    "a quoted word",
    [
      [
        "missing-crates.mdx",
        "It was held there.",
        'It was held by “the <Term id="crate">regime</Term>”, or "the proxy".',
      ],
    ],
  ],
  ["a word put up for judgement", [["who-told.mdx", 'text: "Claimed."', 'text: "Claimed by the regime."']]],
  ["a longer word", [["missing-crates.mdx", "It was held there.", "Its regimen was held there."]]],
  [
    "hard words in another language",
    [
      ["course.yaml", "language: en", "language: de"],
      [
        "who-told.mdx",
        "<Ours>Who counted.</Ours>",
        "<Ours>Institutional responsibility necessitates unequivocal documentation. Regime.</Ours>",
      ],
    ],
  ],
];

describe("prose", () => {
  it.each(BROKEN)("%s", (_name, changes, says) => {
    const problems = listTinyProblems(...SECOND_LESSON, ...changes);
    expect(problems.map((problem) => problem.replace("content/harbour/lessons/", ""))).toEqual(says);
  });

  it.each(SOUND)("lets pass: %s", (_name, changes) => {
    expect(listTinyProblems(...SECOND_LESSON, ...changes)).toEqual([]);
  });
});
