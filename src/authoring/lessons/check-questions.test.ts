import { describe, expect, it } from "vitest";
import { SECOND_LESSON } from "../fixtures/second-lesson";
import { type Change, listTinyProblems } from "../fixtures/tiny-course";

/** One broken thing a row, and all that is said of it. */
const BROKEN: readonly (readonly [name: string, changes: readonly Change[], says: readonly string[]])[] = [
  [
    "guess without question",
    [["missing-crates.mdx", ' question="How many?"', ""]],
    ['missing-crates.mdx:17  <Guess> has no question · write question="..."'],
  ],
  [
    "guess without options",
    [["missing-crates.mdx", 'question="How many?" options={counts}', 'question="How many?"']],
    ["missing-crates.mdx:17  the options of <Guess> are not all { id, text } · write options={[{ id, text }]}"],
  ],
  [
    "guess with one option",
    [
      ["missing-crates.mdx", '{ id: "few", text: "Few." }, ', ""],
      ["missing-crates.mdx", 'few: "So says one.", ', ""],
    ],
    [
      "missing-crates.mdx:17  <Guess> has fewer than two options · add another",
      "missing-crates.mdx:47  <Guess> has fewer than two options · add another",
    ],
  ],
  [
    "option without text",
    [
      ["who-told.mdx", '{ id: "quill", text: "Ada Quill." }', '{ id: "quill" }'],
      ["who-told.mdx", 'quill: "One paper says so.", ', ""],
    ],
    ["who-told.mdx:15  the options of <Guess> are not all { id, text } · write options={[{ id, text }]}"],
  ],
  [
    "options alike",
    [["who-told.mdx", '{ id: "claimed", text', '{ id: "said", text']],
    ['who-told.mdx:37  two options of <Judge> have the id "said" · give one another'],
  ],
  [
    "evaluated options",
    [
      [
        "who-told.mdx",
        'options={[{ id: "said", text: "Said." }, { id: "claimed", text: "Claimed." }]}',
        "options={words()}",
      ],
    ],
    ["who-told.mdx:37  the options of <Judge> have to be evaluated · write them out as [{ id, text }]"],
  ],
  [
    "asks something else",
    [["who-told.mdx", 'asks="sourcing"', 'asks="source"']],
    [
      'who-told.mdx:1  the lesson has no question of sourcing · write asks="sourcing" on a <Guess> or <Judge> that asks it',
      'who-told.mdx:15  asks "source" · use sourcing, corroboration, unknown',
    ],
  ],
  [
    "asks on a stop",
    [["missing-crates.mdx", "<Stop ", '<Stop asks="unknown" ']],
    ["missing-crates.mdx:37  <Stop> takes no asks · write asks on a <Guess> or a <Judge>"],
  ],
  [
    "one id for two questions",
    [["who-told.mdx", 'Bulletin id="news"', 'Bulletin id="first"']],
    ['who-told.mdx:61  <Guess> in line 15 has the id "first" · give this one another'],
  ],
  [
    "one question twice",
    [
      [
        "who-told.mdx",
        '<Again claim="gull-at-eastport" role="ship" />',
        '<Again claim="gull-at-eastport" role="place" />',
      ],
    ],
    ["who-told.mdx:35  <Again> in line 17 asks the same · ask something else, or drop one"],
  ],
  [
    "one order twice",
    [["who-told.mdx", "<Network ", '<Order events="search fog holding" />\n\n<Network ']],
    ["who-told.mdx:23  <Order> in line 21 asks the same · ask something else, or drop one"],
  ],
  [
    "one guess asked again twice",
    [
      [
        "missing-crates.mdx",
        "<Revisit ",
        '<Revisit of="count" replies={{ few: "One.", many: "Two." }} />\n\n<Revisit ',
      ],
    ],
    ["missing-crates.mdx:51  <Revisit> in line 49 asks the same · ask something else, or drop one"],
  ],
  [
    "judge with one case",
    [["who-told.mdx", /<Case id="counts"[\s\S]*?<\/Case>\n\n/, ""]],
    ["who-told.mdx:37  <Judge> has fewer than two cases · add another <Case>"],
  ],
  [
    "cases alike",
    [["who-told.mdx", 'Case id="counts"', 'Case id="telling"']],
    ['who-told.mdx:47  <Case> in line 39 has the id "telling" · give this one another'],
  ],
  [
    "case outside",
    [
      [
        "who-told.mdx",
        "<Bulletin ",
        '<Case id="x" best="y" options={[{ id: "y", text: "Y." }, { id: "z", text: "Z." }]}>\n\n<Why>\n\n<Ours>So.</Ours>\n\n</Why>\n\n</Case>\n\n<Bulletin ',
      ],
    ],
    ["who-told.mdx:61  <Case> stands in no <Judge> · put it directly into a <Judge>"],
  ],
  [
    "case without best",
    [["who-told.mdx", ' best="said"', ""]],
    ['who-told.mdx:39  <Case> has no best · write best="..."'],
  ],
  [
    "best of the judge",
    [["who-told.mdx", 'best="said"', 'best="said claimd"']],
    ['who-told.mdx:39  best "claimd" is no option · did you mean "claimed"? Else use said, claimed'],
  ],
  [
    "best of the case",
    [["who-told.mdx", 'best="both"', 'best="said"']],
    ['who-told.mdx:47  best "said" is no option · use both, one'],
  ],
  [
    "no options at all",
    [["who-told.mdx", ' options={[{ id: "said", text: "Said." }, { id: "claimed", text: "Claimed." }]}', ""]],
    ["who-told.mdx:39  neither <Case> nor its <Judge> has options · write options={[{ id, text }]} on one of them"],
  ],
  [
    "case without why",
    [["who-told.mdx", "<Why><Ours>Nothing else is known.</Ours></Why>\n\n", ""]],
    ["who-told.mdx:39  <Case> has no <Why> · say why in one <Why>"],
  ],
  [
    "case with two whys",
    [["who-told.mdx", "<Why><Ours>", "<Why><Ours>So.</Ours></Why>\n\n<Why><Ours>"]],
    ["who-told.mdx:39  <Case> has more than one <Why> · say why in one <Why>"],
  ],
  [
    "empty why",
    [["who-told.mdx", "<Ours>Nothing else is known.</Ours>", ""]],
    ["who-told.mdx:43  <Why> says nothing · say what makes the answer the best one"],
  ],
  [
    "why outside",
    [["who-told.mdx", "<Bulletin ", "<Why>\n\n<Ours>So.</Ours>\n\n</Why>\n\n<Bulletin "]],
    ["who-told.mdx:61  <Why> stands in no <Case> · put it directly into a <Case>"],
  ],
];

describe("questions with options", () => {
  it.each(BROKEN)("%s", (_name, changes, says) => {
    const problems = listTinyProblems(...SECOND_LESSON, ...changes);
    expect(problems.map((problem) => problem.replace("content/harbour/lessons/", ""))).toEqual(says);
  });
});
