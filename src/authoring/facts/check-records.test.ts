import { describe, expect, it } from "vitest";
import { type Change, listTinyProblems } from "../fixtures/tiny-course";

/** One broken thing a row, and all that is said of it. */
const BROKEN: readonly (readonly [name: string, changes: readonly Change[], says: readonly string[]])[] = [
  [
    "no such paragraph",
    [["claims.yaml", 'cites: ["one#2", "two#1/wire"]', 'cites: ["one#4", "two#1/wire"]']],
    ["content/harbour/facts/claims.yaml:5  one has no paragraph 4 · cite 1 to 3"],
  ],
  [
    "unknown source",
    [["claims.yaml", 'cites: ["one#2", "two#1/wire"]', 'cites: ["ons#2", "two#1/wire"]']],
    ['content/harbour/facts/claims.yaml:5  unknown source "ons" · did you mean "one"? Else add a source of this id'],
  ],
  [
    "several origins",
    [["claims.yaml", '"two#1/wire"', '"two#1"']],
    ["content/harbour/facts/claims.yaml:5  two#1 has several origins · write one of two#1/quill-said, two#1/wire"],
  ],
  [
    "other origin",
    [["claims.yaml", '"one#2", "two#1/wire"', '"one#2/wire", "two#1/wire"']],
    [
      'content/harbour/facts/claims.yaml:5  the record of one#2 does not have the origin "wire" · add it to the record\'s paragraph',
    ],
  ],
  [
    "no origin",
    [["one.yaml", "    origins: [quill-said]\n", ""]],
    [
      "content/harbour/facts/claims.yaml:5  one#2 has no origin · give its record one",
      "content/harbour/facts/claims.yaml:14  one#2 has no origin · give its record one",
      "content/harbour/facts/events.yaml:12  one#2 has no origin · give its record one",
    ],
  ],
  [
    "cited twice",
    [["claims.yaml", '"one#2", "two#1/wire"', '"one#2", "one#2", "two#1/wire"']],
    ["content/harbour/facts/claims.yaml:5  one#2/quill-said is cited twice · drop one"],
  ],
  [
    "not accounted",
    [["one.yaml", "    none: photo credit\n", ""]],
    [
      'seeds/harbour/one.yaml:22  one#3 is not accounted for · cite it in a claim, or say under "none" why it yields none',
    ],
  ],
  [
    "accounted twice",
    [["one.yaml", "times: [3 May 2019]", "times: [3 May 2019]\n    none: no news"]],
    ['seeds/harbour/one.yaml:22  one#2 yields claims, yet says why it yields none · drop "none", or the citations'],
  ],
  [
    "name unnamed by paragraph",
    [["two.yaml", "names: [Gull, Eastport,", "names: [Eastport,"]],
    [
      'content/harbour/facts/claims.yaml:5  two#1 does not name "gull" (ship) · cite another paragraph, or write { at: "two#1", unnamed: { ship: why } }',
    ],
  ],
  [
    "figure not listed",
    [["one.yaml", "figures: [40 crates]", "figures: [40 boxes]"]],
    [
      'content/harbour/facts/claims.yaml:12  no cited paragraph lists the figure "40 crates" · drop it, or cite the paragraph that prints it',
      'content/harbour/facts/claims.yaml:14  one#2 lists no figure "40 crates" (count) · its figures are: 40 boxes',
    ],
  ],
  [
    "wording not listed",
    [["claims.yaml", "printed: [40 crates]", "printed: [40 crates, forty crates]"]],
    [
      'content/harbour/facts/claims.yaml:12  no cited paragraph lists the figure "forty crates" · drop it, or cite the paragraph that prints it',
    ],
  ],
  [
    "unnamed role",
    [["claims.yaml", "unnamed: { ship:", "unnamed: { shop:"]],
    [
      'content/harbour/facts/claims.yaml:18  unnamed: "missing" has no role "shop" · did you mean "ship"? Else use ship, count',
    ],
  ],
  [
    "record name unknown",
    [["two.yaml", "Bay Wire]", "Bay Wires]"]],
    [
      'content/harbour/facts/actors.yaml:11  no paragraph prints "Bay Wire" · did you mean "Bay Wires"? Else drop it, or list it in the names of a paragraph',
      'seeds/harbour/two.yaml:16  "Bay Wires" is a spelling of no actor or place · did you mean "Bay Wire"? Else add it to the spellings of one',
    ],
  ],
  [
    "spelling unprinted",
    [["actors.yaml", "[Ada Quill, Quill]", "[Ada Quill, Quill, Quills]"]],
    [
      'content/harbour/facts/actors.yaml:5  no paragraph prints "Quills" · did you mean "Quill"? Else drop it, or list it in the names of a paragraph',
    ],
  ],
  [
    "shared spelling",
    [["actors.yaml", "spellings: [Bay Wire]", "spellings: [Bay Wire, Gull]"]],
    [
      'content/harbour/facts/actors.yaml:17  "Gull" is a spelling of "bay-wire" as well · leave it to one of them, or make one a part of the other',
    ],
  ],
  [
    "duplicate id",
    [["places.yaml", "id: pier", "id: quill"]],
    [
      'content/harbour/facts/places.yaml:7  the id "quill" is taken · content/harbour/facts/actors.yaml:1 has it; give this one another',
    ],
  ],
  [
    "duplicate claim id",
    [
      ["claims.yaml", "id: crates-missing", "id: gull-at-eastport"],
      ["course.yaml", "claim: crates-missing", "claim: gull-at-eastport"],
      ["missing-crates.mdx", 'claim="crates-missing" account="forty"', 'claim="when-holding"'],
      ["missing-crates.mdx", '<Voices claim="crates-missing" />', '<Voices claim="when-holding" />'],
    ],
    [
      'content/harbour/course.yaml:5  "gull-at-eastport" has no account "forty" · use two of only',
      'content/harbour/course.yaml:5  "gull-at-eastport" has no account "sixty" · use two of only',
      'content/harbour/facts/claims.yaml:6  the id "gull-at-eastport" is taken · content/harbour/facts/claims.yaml:1 has it; give this one another',
    ],
  ],
  [
    "unknown part-of",
    [["places.yaml", "part-of: [eastport]", "part-of: [eastprt]"]],
    [
      'content/harbour/facts/claims.yaml:5  one#2 does not name "eastport" (place) · cite another paragraph, or write { at: "one#2", unnamed: { place: why } }',
      'content/harbour/facts/places.yaml:11  unknown place "eastprt" · did you mean "eastport"? Else add a place of this id',
    ],
  ],
  [
    "unknown may-be",
    [["places.yaml", "type: port", "type: port\n  may-be: [peer]"]],
    ['content/harbour/facts/places.yaml:4  unknown place "peer" · did you mean "pier"? Else add a place of this id'],
  ],
  [
    "part circle",
    [["places.yaml", "type: port", "type: port\n  part-of: [pier]"]],
    [
      'content/harbour/facts/places.yaml:4  "eastport" is a part of itself · break the circle of part-of',
      'content/harbour/facts/places.yaml:12  "pier" is a part of itself · break the circle of part-of',
    ],
  ],
  [
    "unknown speaker",
    [["origins.yaml", "speaker: quill, carrier: bay-wire", "speaker: quil, carrier: bay-wire"]],
    ['content/harbour/facts/origins.yaml:2  unknown actor "quil" · did you mean "quill"? Else add an actor of this id'],
  ],
  [
    "place as actor",
    [["origins.yaml", "speaker: quill, carrier: bay-wire", "speaker: eastport, carrier: bay-wire"]],
    ['content/harbour/facts/origins.yaml:2  "eastport" is a place, not an actor · name an actor'],
  ],
  [
    "unknown origin in record",
    [["two.yaml", "origins: [quill-said, wire]", "origins: [quill-said, wire, wired]"]],
    ['seeds/harbour/two.yaml:15  unknown origin "wired" · did you mean "wire"? Else add an origin of this id'],
  ],
  [
    "paragraph numbers",
    [["one.yaml", "- n: 3", "- n: 4"]],
    ["seeds/harbour/one.yaml:22  paragraph 4 stands where 3 should · number the paragraphs from 1 without a gap"],
  ],
  [
    "source numbers",
    [["two.yaml", "number: 2", "number: 1"]],
    ['seeds/harbour/two.yaml:2  "one" has the number 1 · number the sources from 1, each once'],
  ],
  [
    "gap in source numbers",
    [["two.yaml", "number: 2", "number: 3"]],
    ["seeds/harbour/two.yaml:2  there are 2 sources, and this is number 3 · number the sources from 1 without a gap"],
  ],
  [
    "one file twice",
    [["two.yaml", "file: two.txt", "file: one.txt"]],
    ['seeds/harbour/two.yaml:3  "one" is the record of one.txt · write one record for each file'],
  ],
];

describe("citations and records", () => {
  it.each(BROKEN)("%s", (_name, changes, says) => {
    expect(listTinyProblems(...changes)).toEqual(says);
  });
});
