import { describe, expect, it } from "vitest";
import { SECOND_LESSON } from "../fixtures/second-lesson";
import { type Change, listTinyProblems } from "../fixtures/tiny-course";

/** One broken thing a row, and all that is said of it. */
const BROKEN: readonly (readonly [name: string, changes: readonly Change[], says: readonly string[]])[] = [
  [
    "no puzzle",
    [
      ["missing-crates.mdx", "<Puzzle>\n\n", ""],
      ["missing-crates.mdx", "</Puzzle>\n\n", ""],
    ],
    ["missing-crates.mdx:1  the lesson has no <Puzzle> · open it with what does not fit"],
  ],
  [
    "words before the puzzle",
    [["missing-crates.mdx", "<Puzzle>\n", "## Lost\n\n<Puzzle>\n"]],
    ["missing-crates.mdx:11  this stands before the <Puzzle> · let the <Puzzle> come first of all"],
  ],
  [
    "an element before the puzzle",
    [["missing-crates.mdx", "<Puzzle>\n", "<Ours>We begin.</Ours>\n\n<Puzzle>\n"]],
    ["missing-crates.mdx:11  this stands before the <Puzzle> · let the <Puzzle> come first of all"],
  ],
  [
    "no figure",
    [
      ["missing-crates.mdx", /<MapStory[\s\S]*<\/MapStory>\n\n/, ""],
      ["glossary.yaml", "- { id: crate, term: crate, means: A wooden box. }\n", ""],
    ],
    [
      "missing-crates.mdx:1  the lesson has no figure · show evidence: <SideBySide>, <MapStory>, <Timeline>, <Network>, <Lineage>, <Origins>, <MapLayers> or <Measure>",
    ],
  ],
  [
    "figure before the guess",
    [["missing-crates.mdx", '<Guess id="count"', '<SideBySide claim="crates-missing" />\n\n<Guess id="count"']],
    ["missing-crates.mdx:17  no <Guess> stands before the first figure, this <SideBySide> · ask, then show"],
  ],
  [
    "figure after the revisit",
    [["missing-crates.mdx", '"So says two." }} />', '"So says two." }} />\n\n<SideBySide claim="crates-missing" />']],
    [
      'missing-crates.mdx:17  the guess "count" is not asked again after the last figure · put <Revisit of="count"> below line 51',
    ],
  ],
  [
    "guess not asked again",
    [["missing-crates.mdx", 'of="count"', 'of="whom"']],
    [
      'missing-crates.mdx:17  the guess "count" is not asked again after the last figure · put <Revisit of="count"> below line 21',
    ],
  ],
  [
    "no unknown",
    [["missing-crates.mdx", /<Unknown>[\s\S]*<\/Unknown>\n/, '<Ours><Name id="quill" /> does not say.</Ours>\n']],
    ["missing-crates.mdx:1  the lesson has no <Unknown> · list what the reports leave open"],
  ],
  [
    "no sourcing",
    [["missing-crates.mdx", ' asks="sourcing"', ""]],
    [
      'missing-crates.mdx:1  the lesson has no question of sourcing · write asks="sourcing" on a <Guess> or <Judge> that asks it',
    ],
  ],
  [
    "no corroboration",
    [["missing-crates.mdx", '<Voices claim="crates-missing" />\n\n', ""]],
    [
      'missing-crates.mdx:1  the lesson has no question of corroboration · write asks="corroboration" on a <Guess> or <Judge> that asks it, or count <Voices>',
    ],
  ],
  [
    "no question of what is unknown",
    [["missing-crates.mdx", ' asks="unknown"', ""]],
    [
      'missing-crates.mdx:1  the lesson has no question of what is unknown · write asks="unknown" on a <Guess> or <Judge> that asks it',
    ],
  ],
  [
    "again in the first lesson",
    [["missing-crates.mdx", "<Stop ", "<Again "]],
    ["missing-crates.mdx:37  the first lesson has nothing to ask again · use <Stop>"],
  ],
  [
    "again of nothing told",
    [
      [
        "who-told.mdx",
        '<Again claim="gull-at-eastport" role="place" />\n\n<Timeline',
        '<Again claim="when-search" role="date" />\n\n<Timeline',
      ],
      [
        "predicates.yaml",
        "one: [{ role: date, per: [event] }]",
        'one: [{ role: date, per: [event] }]\n  ask:\n    date: { skill: sequence, stem: "When was {event}?" }',
      ],
    ],
    [
      'who-told.mdx:17  <Again> has no question: the bank cannot ask "when-search" for its role "date" (when: too-few-distractors) · ask of another claim; npm run bank says what cannot be asked, and why',
      'who-told.mdx:17  no earlier lesson cites "when-search" · ask of a claim that one does, or use <Stop>',
    ],
  ],
  [
    "one again",
    [["who-told.mdx", '<Again claim="gull-at-eastport" role="place" />\n\n<Timeline', "<Timeline"]],
    [
      'who-told.mdx:1  the lesson has 1 of 2 questions asked again · add <Again claim="..." role="..." /> on claims of earlier lessons',
    ],
  ],
  [
    "after a lesson that cannot be read",
    [["missing-crates.mdx", "minutes: 5", "minutes: soon"]],
    ["missing-crates.mdx:1  meta has to be evaluated · write plain text, numbers and lists in it"],
  ],
];

const SOUND: readonly (readonly [name: string, changes: readonly Change[]])[] = [
  [
    "a figure inside the puzzle",
    [["missing-crates.mdx", "</Puzzle>", '<SideBySide claim="crates-missing" />\n\n</Puzzle>']],
  ],
  [
    "corroboration asked in words",
    [
      ["missing-crates.mdx", '<Voices claim="crates-missing" />\n\n', ""],
      [
        "missing-crates.mdx",
        'question="Whom do you ask?" options={counts} asks="unknown" />',
        'question="Whom do you ask?" options={counts} asks="unknown" />\n\n<Guess id="alone" question="Who stands alone?" options={counts} asks="corroboration" />',
      ],
    ],
  ],
];

describe("rhythm", () => {
  it.each(BROKEN)("%s", (_name, changes, says) => {
    const problems = listTinyProblems(...SECOND_LESSON, ...changes);
    expect(problems.map((problem) => problem.replace("content/harbour/lessons/", ""))).toEqual(says);
  });

  it.each(SOUND)("lets pass: %s", (_name, changes) => {
    expect(listTinyProblems(...SECOND_LESSON, ...changes)).toEqual([]);
  });
});
