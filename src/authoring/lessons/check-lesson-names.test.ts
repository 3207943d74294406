import { describe, expect, it } from "vitest";
import { SECOND_LESSON } from "../fixtures/second-lesson";
import { type Change, listTinyProblems } from "../fixtures/tiny-course";

/** One broken thing a row, and all that is said of it. */
const BROKEN: readonly (readonly [name: string, changes: readonly Change[], says: readonly string[]])[] = [
  [
    "name not introduced",
    [["missing-crates.mdx", "It was held there.", "It was held at Eastport."]],
    [
      'missing-crates.mdx:31  "Eastport" is not introduced by any lesson · introduce "eastport" with <Name id="eastport" />, or say who or where it is without the name',
    ],
  ],
  [
    "name in a heading",
    [["missing-crates.mdx", "<Unknown>", "## Who heard of Eastport\n\n<Unknown>"]],
    [
      'missing-crates.mdx:41  "Eastport" is not introduced by any lesson · introduce "eastport" with <Name id="eastport" />, or say who or where it is without the name',
    ],
  ],
  [
    "name in a step's title",
    [["missing-crates.mdx", 'title="The ferry"', 'title="The ferry at Eastport"']],
    [
      'missing-crates.mdx:23  "Eastport" is not introduced by any lesson · introduce "eastport" with <Name id="eastport" />, or say who or where it is without the name',
    ],
  ],
  [
    "name in the meta",
    [["missing-crates.mdx", "Two counts of one loss.", "Two counts at Eastport."]],
    [
      'missing-crates.mdx:5  "Eastport" is not introduced by any lesson · introduce "eastport" with <Name id="eastport" />, or say who or where it is without the name',
    ],
  ],
  [
    "name in an option",
    [["missing-crates.mdx", 'text: "Few."', 'text: "Few at Eastport."']],
    [
      'missing-crates.mdx:17  "Eastport" is not introduced by any lesson · introduce "eastport" with <Name id="eastport" />, or say who or where it is without the name',
    ],
  ],
  [
    "name in a reply",
    [["missing-crates.mdx", '"So says one."', '"So says Eastport."']],
    [
      'missing-crates.mdx:49  "Eastport" is not introduced by any lesson · introduce "eastport" with <Name id="eastport" />, or say who or where it is without the name',
    ],
  ],
  [
    "name marked, not introduced",
    [["missing-crates.mdx", "It was held there.", 'It was held there, at <Name id="pier">its place</Name>.']],
    [
      'missing-crates.mdx:31  "Eastport pier" is not introduced by any lesson · introduce "pier" with <Name id="pier" />, or say who or where it is without the name',
    ],
  ],
  [
    "longest name counts",
    [
      ["missing-crates.mdx", "It was held there.", "It was held at Eastport pier."],
      ["places.yaml", "- id: eastport\n", "- id: eastport\n  familiar: true\n"],
    ],
    [
      'missing-crates.mdx:31  "Eastport pier" is not introduced by any lesson · introduce "pier" with <Name id="pier" />, or say who or where it is without the name',
    ],
  ],
  [
    "introduced only later",
    [["missing-crates.mdx", "It was held there.", "It was held, the Bay Wire says."]],
    [
      'missing-crates.mdx:31  "Bay Wire" is introduced only later, by the lesson "who-told" · introduce "bay-wire" here, or say who or where it is without the name',
    ],
  ],
  [
    "introduced without a name",
    [["missing-crates.mdx", ' <Name id="quill" /> does not say.', ""]],
    ['missing-crates.mdx:6  the lesson introduces "quill" but has no <Name> of it · write <Name id="quill" />'],
  ],
  [
    "introduced twice",
    [["missing-crates.mdx", '["quill", "gull"]', '["quill", "gull", "gull"]']],
    ['missing-crates.mdx:6  "gull" is introduced twice · drop one'],
  ],
  [
    "introduced before",
    [
      ["who-told.mdx", '["bay-wire"]', '["bay-wire", "quill"]'],
      ["who-told.mdx", "<Ours>Somebody told", '<Ours><Name id="quill" /> told'],
    ],
    ['who-told.mdx:6  the lesson "missing-crates" introduces "quill" already · leave it out here'],
  ],
  [
    "familiar and introduced",
    [["actors.yaml", "- id: gull\n", "- id: gull\n  familiar: true\n"]],
    ['missing-crates.mdx:6  "gull" is familiar · leave it out here, or take familiar from its entry'],
  ],
];

const SOUND: readonly (readonly [name: string, changes: readonly Change[]])[] = [
  ["a second lesson that names what the first introduced", []],
  [
    "a familiar name",
    [
      ["missing-crates.mdx", "It was held there.", "It was held at Eastport."],
      ["places.yaml", "- id: eastport\n", "- id: eastport\n  familiar: true\n"],
    ],
  ],
  [
    "a name within a longer one that is known",
    [
      ["missing-crates.mdx", "It was held there.", "It was held at Eastport pier."],
      ["places.yaml", "- id: pier\n", "- id: pier\n  familiar: true\n"],
    ],
  ],
  ["a part of a word", [["missing-crates.mdx", "It was held there.", "It was held by Eastporters."]]],
  [
    "a name on a figure",
    [["missing-crates.mdx", 'description="A port."', 'description="The Eastport of the Bay Wire."']],
  ],
  [
    "a name in small letters",
    [
      ["missing-crates.mdx", "It was held there.", "It was held at the pier."],
      ["places.yaml", "name: Eastport pier", "name: pier"],
    ],
  ],
];

describe("names in lessons", () => {
  it.each(BROKEN)("%s", (_name, changes, says) => {
    const problems = listTinyProblems(...SECOND_LESSON, ...changes);
    expect(problems.map((problem) => problem.replace("content/harbour/lessons/", ""))).toEqual(says);
  });

  it.each(SOUND)("lets pass: %s", (_name, changes) => {
    expect(listTinyProblems(...SECOND_LESSON, ...changes)).toEqual([]);
  });
});
