import { describe, expect, it } from "vitest";
import { SECOND_LESSON } from "../fixtures/second-lesson";
import { type Change, listTinyProblems } from "../fixtures/tiny-course";

/** One broken thing a row, and all that is said of it. */
const BROKEN: readonly (readonly [name: string, changes: readonly Change[], says: readonly string[]])[] = [
  [
    "unknown event",
    [["who-told.mdx", '"fog", "holding", "search"]', '"fog", "holding", "serch"]']],
    ['who-told.mdx:21  unknown event "serch" · did you mean "search"? Else add an event of this id'],
  ],
  [
    "unknown predicate",
    [["who-told.mdx", 'predicates="told"', 'predicates="tolds"']],
    ['who-told.mdx:23  unknown predicate "tolds" · did you mean "told"? Else add a predicate of this id'],
  ],
  [
    "place in a network",
    [["who-told.mdx", 'actors="quill bay-wire"', 'actors="quill eastport"']],
    ['who-told.mdx:23  "eastport" is a place, not an actor · name an actor'],
  ],
  [
    "unknown claim of origins",
    [["who-told.mdx", 'claims="crates-missing, wire-told"', 'claims="crates-missing, wire"']],
    ['who-told.mdx:27  "wire" is an origin, not a claim · did you mean "wire-told"? Else name a claim'],
  ],
  [
    "claim without map check",
    [["who-told.mdx", '<CheckOnMap claim="gull-at-eastport" />', '<CheckOnMap claim="wire-told" />']],
    ['who-told.mdx:31  "wire-told" has no map-check · give the claim one, or choose another claim'],
  ],
  [
    "two events in order",
    [["who-told.mdx", '"fog", "holding", "search"]', '"fog", "holding"]']],
    ["who-told.mdx:21  <Order> has fewer than 3 events · name at least 3"],
  ],
  [
    "nothing proven in order",
    [
      ["who-told.mdx", '"fog", "holding", "search"]', '"fog", "storm", "hail"]'],
      [
        "events.yaml",
        "- id: fog",
        "- { id: storm, name: storm, type: weather, about: It came once. }\n- { id: hail, name: hail, type: weather, about: It fell once. }\n- id: fog",
      ],
    ],
    [
      "who-told.mdx:21  no two events of <Order> are proven to come one after the other · name events whose dates or after say so",
    ],
  ],
  [
    "timeline of one event",
    [["who-told.mdx", '"fog holding search"', '"fog"']],
    ["who-told.mdx:19  <Timeline> has fewer than 2 events · name at least 2"],
  ],
  [
    "timeline without days",
    [["who-told.mdx", 'from="2019-05-01" to="2019-05-08"', 'from="2019-02-30" to="May"']],
    [
      'who-told.mdx:19  from "2019-02-30" is no day · write from="2019-05-03"',
      'who-told.mdx:19  to "May" is no day · write to="2019-05-03"',
    ],
  ],
  [
    "timeline backwards",
    [["who-told.mdx", 'from="2019-05-01" to="2019-05-08"', 'from="2019-05-08" to="2019-05-01"']],
    ['who-told.mdx:19  from "2019-05-08" is after to "2019-05-01" · swap them'],
  ],
  [
    "network of no two actors",
    [["who-told.mdx", 'predicates="told"', 'predicates="told lies-at"']],
    ['who-told.mdx:23  "lies-at" has no two roles for actors · name predicates that tie one actor to another'],
  ],
  [
    "network of nothing",
    [["who-told.mdx", 'actors="quill bay-wire"', 'actors="quill gull"']],
    [
      "who-told.mdx:23  A network of told has nothing to draw: no account ties two of its actors · name other predicates or actors",
    ],
  ],
  [
    "measured from a place that only a layer names",
    [
      [
        "who-told.mdx",
        'places="eastport* pier" from="eastport"',
        'places="pier" moves={[{ id: "way", label: "the way", teller: "source 1", from: "eastport", to: "pier" }]} from="eastport"',
      ],
    ],
    ['who-told.mdx:33  from "eastport" is no place of this map · add it to the map\'s places'],
  ],
  [
    "measured from elsewhere",
    [["who-told.mdx", 'places="eastport* pier" from="eastport"', 'places="pier" from="eastport"']],
    ['who-told.mdx:33  from "eastport" is no place of this map · add it to the map\'s places'],
  ],
  [
    "measured from nowhere",
    [["who-told.mdx", ' from="eastport"', ""]],
    ['who-told.mdx:33  <Measure> has no from · write from="..."'],
  ],
];

describe("figures and the questions on them", () => {
  it.each(BROKEN)("%s", (_name, changes, says) => {
    const problems = listTinyProblems(...SECOND_LESSON, ...changes);
    expect(problems.map((problem) => problem.replace("content/harbour/lessons/", ""))).toEqual(says);
  });
});
