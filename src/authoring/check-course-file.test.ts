import { describe, expect, it } from "vitest";
import { type Change, listTinyProblems } from "./fixtures/tiny-course";

/** One broken thing a row, and all that is said of it. */
const BROKEN: readonly (readonly [name: string, changes: readonly Change[], says: readonly string[]])[] = [
  [
    "puzzle claim",
    [["course.yaml", "claim: crates-missing", "claim: crate-missing"]],
    [
      'content/harbour/course.yaml:5  unknown claim "crate-missing" · did you mean "crates-missing"? Else add a claim of this id',
    ],
  ],
  [
    "puzzle account",
    [["course.yaml", "[forty, sixty]", "[forty, sixtie]"]],
    [
      'content/harbour/course.yaml:5  "crates-missing" has no account "sixtie" · did you mean "sixty"? Else use two of forty, sixty',
    ],
  ],
  [
    "lesson missing",
    [["course.yaml", "lessons: [missing-crates]", "lessons: [missing-crates, fog]"]],
    ['content/harbour/course.yaml:14  there is no lesson "fog" · write content/harbour/lessons/fog.mdx'],
  ],
  [
    "no lesson",
    [["course.yaml", "lessons: [missing-crates]", "lessons: []"]],
    ['content/harbour/course.yaml:14  "lessons" is empty · give at least one'],
  ],
  [
    "lesson unlisted",
    [["course.yaml", "lessons: [missing-crates]", "lessons: [found-crates]"]],
    [
      'content/harbour/course.yaml:14  there is no lesson "found-crates" · write content/harbour/lessons/found-crates.mdx',
      'content/harbour/lessons/missing-crates.mdx:1  the lesson "missing-crates" is not in course.yaml · add it to its lessons, or drop the file',
    ],
  ],
  [
    "relief missing",
    [["course.yaml", "width: 800", "width: 800\n    relief: bay.avif"]],
    ["content/harbour/course.yaml:12  there is no file content/harbour/maps/bay.avif · add it, or leave relief out"],
  ],
  [
    "unused actor",
    [["actors.yaml", "- id: gull", "- id: mole\n  name: Mole\n  type: ship\n  about: Unused.\n- id: gull"]],
    [
      'content/harbour/facts/actors.yaml:12  nothing uses the actor "mole" · use it in a claim, an origin, a record or a lesson, or drop it',
    ],
  ],
  [
    "unused origin",
    [
      [
        "origins.yaml",
        "- { id: wire",
        "- { id: rumour, speaker: null, carrier: null, voice: null, note: None. }\n- { id: wire",
      ],
    ],
    ['content/harbour/facts/origins.yaml:2  nothing uses the origin "rumour" · list it in a paragraph, or drop it'],
  ],
  [
    "unused term",
    [["glossary.yaml", "- { id: crate", "- { id: buoy, term: buoy, means: A float. }\n- { id: crate"]],
    [
      'content/harbour/facts/glossary.yaml:1  nothing uses the term "buoy" · use it in a lesson with <Term>, or drop it',
    ],
  ],
  [
    "unused event",
    [["events.yaml", '  after: [{ event: fog, cites: ["two#1/wire"] }]\n', ""]],
    [
      'content/harbour/facts/events.yaml:1  nothing uses the event "fog" · date it, or use it in a claim or a lesson, or drop it',
    ],
  ],
  [
    "unused predicate",
    [
      [
        "predicates.yaml",
        "- id: lies-at",
        '- id: sank\n  sentence: "{ship:first} sank"\n  roles: { ship: actor }\n- id: lies-at',
      ],
    ],
    [
      'content/harbour/facts/predicates.yaml:9  nothing uses the predicate "sank" · use it in a claim or a lesson, or drop it',
    ],
  ],
  [
    "long quotation",
    [
      [
        "two.yaml",
        "It says “told” without saying when.",
        "It says “one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen”.",
      ],
    ],
    [
      'seeds/harbour/two.yaml:10  a quotation of 17 words: "one two three four five six se..." · quote at most 16 words',
    ],
  ],
];

describe("course.yaml, unused facts and quotations", () => {
  it.each(BROKEN)("%s", (_name, changes, says) => {
    expect(listTinyProblems(...changes)).toEqual(says);
  });
});
