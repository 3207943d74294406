import { describe, expect, it } from "vitest";
import { type Change, listTinyProblems } from "../fixtures/tiny-course";

/** One broken thing a row, and all that is said of it. */
const BROKEN: readonly (readonly [name: string, changes: readonly Change[], says: readonly string[]])[] = [
  [
    "long quotation in lesson",
    [
      [
        "missing-crates.mdx",
        "We begin with the harbour.",
        'We "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen".',
      ],
    ],
    [
      'content/harbour/lessons/missing-crates.mdx:19  a quotation of 17 words: "one two three four five six se..." · quote at most 16 words',
    ],
  ],
  [
    "no MDX",
    [["missing-crates.mdx", "</Unknown>", ""]],
    [
      "content/harbour/lessons/missing-crates.mdx:41  this is not MDX: Expected a closing tag for `<Unknown>` · mend the syntax here",
    ],
  ],
  [
    "no meta",
    [["missing-crates.mdx", "export const meta", "export const data"]],
    [
      "content/harbour/lessons/missing-crates.mdx:1  the lesson has no meta · begin it with export const meta = { title, question, minutes, summary, contentNote, introduces }",
    ],
  ],
  [
    "evaluated meta",
    [["missing-crates.mdx", "minutes: 5", "minutes: 2 + 3"]],
    [
      "content/harbour/lessons/missing-crates.mdx:1  meta has to be evaluated · write plain text, numbers and lists in it",
    ],
  ],
  [
    "unknown meta key",
    [["missing-crates.mdx", "minutes: 5", "minuts: 5"]],
    [
      'content/harbour/lessons/missing-crates.mdx:1  "minutes" is missing · add it',
      'content/harbour/lessons/missing-crates.mdx:4  unknown key "minuts" · did you mean "minutes"? Else use title, question, minutes, summary, contentNote, introduces, discussion, plan',
    ],
  ],
  [
    "a prompt that asks nothing, and a plan that does not fill the lesson",
    [
      [
        "missing-crates.mdx",
        "minutes: 5",
        'minutes: 5,\n  discussion: "Talk.",\n  plan: [{ minutes: 40, title: "Read", what: "Read it." }]',
      ],
    ],
    [
      'content/harbour/lessons/missing-crates.mdx:5  "discussion" asks nothing · write a question that a class can talk about',
      'content/harbour/lessons/missing-crates.mdx:6  "plan" does not fill a lesson · let its minutes add up to 45',
    ],
  ],
  [
    "too many names",
    [["missing-crates.mdx", '["quill", "gull"]', '["quill", "gull", "pier", "eastport", "bay-wire"]']],
    ['content/harbour/lessons/missing-crates.mdx:6  "introduces" has too many names · introduce at most 4'],
  ],
  [
    "unknown introduced",
    [["missing-crates.mdx", '["quill", "gull"]', '["quil", "gull"]']],
    [
      'content/harbour/lessons/missing-crates.mdx:6  unknown actor or place "quil" · did you mean "quill"? Else add an actor or place of this id',
      'content/harbour/lessons/missing-crates.mdx:43  "Ada Quill" is not introduced by any lesson · introduce "quill" with <Name id="quill" />, or say who or where it is without the name',
    ],
  ],
  [
    "uncited",
    [["missing-crates.mdx", '<Cite claim="gull-at-eastport" at="two#1" />', ""]],
    [
      'content/harbour/lessons/missing-crates.mdx:13  a paragraph without a citation: "The lay in port." · add <Cite claim="..." />, or put it into <Ours>',
    ],
  ],
  [
    "uncited item",
    [["missing-crates.mdx", '<Cite claim="when-holding" />', ""]],
    [
      'content/harbour/lessons/missing-crates.mdx:31  a paragraph without a citation: "It was held there." · add <Cite claim="..." />, or put it into <Ours>',
    ],
  ],
  [
    "unknown claim",
    [["missing-crates.mdx", 'claim="gull-at-eastport" at', 'claim="gul-at-eastport" at']],
    [
      'content/harbour/lessons/missing-crates.mdx:13  unknown claim "gul-at-eastport" · did you mean "gull-at-eastport"? Else add a claim of this id',
    ],
  ],
  [
    "cite without claim",
    [["missing-crates.mdx", '<Cite claim="when-holding" />', "<Cite />"]],
    ['content/harbour/lessons/missing-crates.mdx:31  <Cite> has no claim · write claim="..."'],
  ],
  [
    "account that is not counted",
    [["missing-crates.mdx", '<Voices claim="crates-missing"', '<Voices claim="crates-missing" account="forty"']],
    ["content/harbour/lessons/missing-crates.mdx:39  <Voices> takes no account · drop it"],
  ],
  [
    "mistyped attribute",
    [
      [
        "missing-crates.mdx",
        '<Cite claim="crates-missing" account="forty"',
        '<Cite claim="crates-missing" acount="forty"',
      ],
    ],
    ['content/harbour/lessons/missing-crates.mdx:25  <Cite> takes no acount · did you mean "account"? Else drop it'],
  ],
  [
    "unknown account",
    [["missing-crates.mdx", 'account="forty"', 'account="fourty"']],
    [
      'content/harbour/lessons/missing-crates.mdx:25  "crates-missing" has no account "fourty" · did you mean "forty"? Else use forty, sixty',
    ],
  ],
  [
    "not cited paragraph",
    [["missing-crates.mdx", 'account="forty"', 'account="forty" at="two#1"']],
    ['content/harbour/lessons/missing-crates.mdx:25  "crates-missing" does not cite two#1 · use one#2'],
  ],
  [
    "unknown component",
    [["missing-crates.mdx", "<Stop ", "<Stopp "]],
    [
      'content/harbour/lessons/missing-crates.mdx:37  unknown component <Stopp> · did you mean "Stop"? Else list it in lesson-components.ts',
    ],
  ],
  [
    "unasked role",
    [["missing-crates.mdx", 'role="place"', 'role="ship"']],
    ['content/harbour/lessons/missing-crates.mdx:37  "lies-at" does not ask for "ship" · use place'],
  ],
  [
    "unknown term",
    [
      ["missing-crates.mdx", '<Term id="crate">', '<Term id="crat">'],
      ["glossary.yaml", "- { id: crate, term: crate, means: A wooden box. }\n", ""],
    ],
    ['content/harbour/lessons/missing-crates.mdx:25  unknown term "crat" · add a term of this id'],
  ],
  [
    "unknown name",
    [["missing-crates.mdx", '<Name id="gull" />', '<Name id="gull" /> (<Name id="fog" />)']],
    [
      'content/harbour/lessons/missing-crates.mdx:13  "fog" is an event, not an actor or place · name an actor or place',
    ],
  ],
  [
    "unknown view",
    [["missing-crates.mdx", 'view="bay"', 'view="boy"']],
    [
      'content/harbour/lessons/missing-crates.mdx:21  unknown view "boy" · did you mean "bay"? Else add a view of this id',
    ],
  ],
  [
    "unknown layer",
    [["missing-crates.mdx", 'show="quay"', 'show="quai"']],
    [
      `content/harbour/lessons/missing-crates.mdx:23  "quai" is no layer of this map · did you mean "quay"? Else add it to the map's layers`,
    ],
  ],
  [
    "unknown place on a map",
    [["missing-crates.mdx", 'at: "eastport"', 'at: "eastprt"']],
    [
      'content/harbour/lessons/missing-crates.mdx:21  "eastprt" is no place of the course · did you mean "eastport"? Else add a place of this id',
    ],
  ],
  [
    "place without position on a map",
    [["missing-crates.mdx", 'places="eastport*"', 'places="eastport* pier"']],
    [`content/harbour/lessons/missing-crates.mdx:21  "pier" has no position in the course's places · mend the map`],
  ],
  [
    "incomplete layer",
    [["missing-crates.mdx", ', teller: "source 1"', ""]],
    ['content/harbour/lessons/missing-crates.mdx:21  "teller" is missing · add it'],
  ],
  [
    "unknown attribute of a map",
    [["missing-crates.mdx", "presence={", "presense={"]],
    [
      'content/harbour/lessons/missing-crates.mdx:21  unknown key "presense" · did you mean "presence"? Else use title, description, areas, zones, sketches, presence, moves, shifts, places',
      `content/harbour/lessons/missing-crates.mdx:23  "quay" is no layer of this map · add it to the map's layers`,
    ],
  ],
  [
    "step without title",
    [["missing-crates.mdx", '<Step title="The ferry"', "<Step"]],
    ['content/harbour/lessons/missing-crates.mdx:23  <Step> has no title · write title="..."'],
  ],
  [
    "focus no box",
    [["missing-crates.mdx", 'focus="11,41,13,42"', 'focus="11,41,13"']],
    [
      'content/harbour/lessons/missing-crates.mdx:29  focus "11,41,13" is no box · write focus="west,south,east,north" in degrees',
    ],
  ],
  [
    "unknown guess",
    [["missing-crates.mdx", 'of="count"', 'of="counts"']],
    [
      'content/harbour/lessons/missing-crates.mdx:49  the lesson has no <Guess id="counts"> · did you mean "count"? Else add it',
    ],
  ],
  [
    "missing reply",
    [["missing-crates.mdx", ', many: "So says two."', ""]],
    ['content/harbour/lessons/missing-crates.mdx:49  no reply to "many" · reply to every option of the guess'],
  ],
  [
    "reply to nothing",
    [["missing-crates.mdx", 'many: "So', 'all: "Yes.", many: "So']],
    ['content/harbour/lessons/missing-crates.mdx:49  a reply to "all", which is no option · drop it'],
  ],
  [
    "evaluated ref",
    [["missing-crates.mdx", 'of="count"', "of={count}"]],
    ['content/harbour/lessons/missing-crates.mdx:49  "of" of <Revisit> has to be evaluated · write the ids out'],
  ],
];

describe("lessons", () => {
  it.each(BROKEN)("%s", (_name, changes, says) => {
    expect(listTinyProblems(...changes)).toEqual(says);
  });
});
