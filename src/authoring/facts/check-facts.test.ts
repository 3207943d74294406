import { describe, expect, it } from "vitest";
import { type Change, listTinyProblems } from "../fixtures/tiny-course";

/** One broken thing a row, and all that is said of it. */
const BROKEN: readonly (readonly [name: string, changes: readonly Change[], says: readonly string[]])[] = [
  [
    "bad date",
    [["two.yaml", "edtf: 2019", "edtf: spring"]],
    [
      'seeds/harbour/two.yaml:7  "spring" is no EDTF date · write 2017-05-18, 2017-05-29~, 2017-05, 2016 or 2017-05-28/2017-06-02',
    ],
  ],
  [
    "open interval",
    [["events.yaml", '"2019-05-03"', '"2019-05-03/.."']],
    [
      'content/harbour/facts/events.yaml:12  "2019-05-03/.." is not a kind of date this course can hold · use a day, month, year, or an interval with both ends',
    ],
  ],
  [
    "unknown predicate",
    [["claims.yaml", "predicate: lies-at", "predicate: lie-at"]],
    [
      'content/harbour/facts/claims.yaml:2  unknown predicate "lie-at" · did you mean "lies-at"? Else add a predicate of this id',
    ],
  ],
  [
    "unknown role",
    [["claims.yaml", "place: eastport", "plaice: eastport"]],
    [
      'content/harbour/facts/claims.yaml:1  role "place" of "lies-at" is missing · fill it in under args',
      'content/harbour/facts/claims.yaml:4  "lies-at" has no role "plaice" · did you mean "place"? Else use ship, place',
    ],
  ],
  [
    "missing role",
    [["claims.yaml", "{ ship: gull, place: eastport }", "{ ship: gull }"]],
    ['content/harbour/facts/claims.yaml:1  role "place" of "lies-at" is missing · fill it in under args'],
  ],
  [
    "wrong kind",
    [["claims.yaml", "place: eastport", "place: gull"]],
    ['content/harbour/facts/claims.yaml:4  "gull" is an actor, not a place · name a place'],
  ],
  [
    "unknown arg",
    [["claims.yaml", "place: eastport", "place: westport"]],
    [
      'content/harbour/facts/claims.yaml:4  unknown place "westport" · did you mean "eastport"? Else add a place of this id',
    ],
  ],
  [
    "map check of an unknown place",
    [
      [
        "claims.yaml",
        '["one#2", "two#1/wire"]',
        '["one#2", "two#1/wire"]\n  map-check: [{ from: eastport, to: westport, direction: west }]',
      ],
    ],
    [
      'content/harbour/facts/claims.yaml:6  unknown place "westport" · did you mean "eastport"? Else add a place of this id',
    ],
  ],
  [
    "map check of a place without a position",
    [
      [
        "claims.yaml",
        '["one#2", "two#1/wire"]',
        '["one#2", "two#1/wire"]\n  map-check: [{ from: eastport, to: pier, direction: west }]',
      ],
    ],
    ['content/harbour/facts/claims.yaml:6  "pier" has no position · name a place that has one, or give it one'],
  ],
  [
    "map check of nothing",
    [
      [
        "claims.yaml",
        '["one#2", "two#1/wire"]',
        '["one#2", "two#1/wire"]\n  map-check: [{ from: eastport, to: pier }]',
      ],
    ],
    [
      'content/harbour/facts/claims.yaml:6  item 1 of "map-check" has nothing to check · give "direction", "km" or both, as reported',
    ],
  ],
  [
    "figure wanted",
    [
      [
        "claims.yaml",
        "{ count: { text: 40 crates, n: 40, sense: exact, unit: crates, printed: [40 crates] } }",
        "{ count: 40 crates }",
      ],
    ],
    ['content/harbour/facts/claims.yaml:12  role "count" takes a figure · write it as {text, n, sense, unit, printed}'],
  ],
  [
    "figure unwanted",
    [["claims.yaml", "place: eastport", "place: { text: a, n: 1, sense: exact, unit: a, printed: [a] }"]],
    ['content/harbour/facts/claims.yaml:4  role "place" takes a place, not a figure · write an id'],
  ],
  [
    "incomplete figure",
    [["claims.yaml", "n: 40, ", ""]],
    ['content/harbour/facts/claims.yaml:12  "n" is missing · add it'],
  ],
  [
    "accounts the same",
    [
      [
        "claims.yaml",
        "{ text: about 60 crates, n: 60, sense: about, unit: crates, printed: [About 60 crates] }",
        "{ text: 40 crates, n: 40, sense: exact, unit: crates, printed: [40 crates] }",
      ],
      ["two.yaml", "About 60 crates", "40 crates"],
    ],
    [
      'content/harbour/facts/claims.yaml:15  the account "sixty" does not differ from another of "crates-missing" · give it an argument of its own, or join the citations',
    ],
  ],
  [
    "same claim",
    [
      [
        "claims.yaml",
        "- id: crates-missing",
        '- id: again\n  predicate: lies-at\n  gist: Again.\n  args: { ship: gull, place: eastport }\n  cites: ["one#2"]\n- id: crates-missing',
      ],
    ],
    [
      'content/harbour/facts/claims.yaml:6  "again" says the same as "gull-at-eastport" · join it with content/harbour/facts/claims.yaml:1',
    ],
  ],
  [
    "after itself",
    [["events.yaml", "when: null", 'when: null\n  after: [{ event: holding, cites: ["one#2"] }]']],
    [
      'content/harbour/facts/events.yaml:7  "fog" comes after itself · break the circle of after',
      'content/harbour/facts/events.yaml:14  "holding" comes after itself · break the circle of after',
    ],
  ],
  [
    "after against dates",
    [["events.yaml", "when: null", 'when: { edtf: 2019-05-04, dating: inferred, cites: ["one#2"] }']],
    [
      'content/harbour/facts/events.yaml:13  "holding" (2019-05-03) is after "fog" (2019-05-04), but its date is before · mend the date or the order',
    ],
  ],
  [
    "after unknown",
    [["events.yaml", "event: fog", "event: fogg"]],
    [
      'content/harbour/facts/events.yaml:1  nothing uses the event "fog" · date it, or use it in a claim or a lesson, or drop it',
      'content/harbour/facts/events.yaml:13  unknown event "fogg" · did you mean "fog"? Else add an event of this id',
    ],
  ],
  [
    "predicate missing",
    [["predicates.yaml", "- id: before\n", "- id: earlier\n"]],
    [
      'content/harbour/facts/events.yaml:1  nothing uses the event "fog" · date it, or use it in a claim or a lesson, or drop it',
      'content/harbour/facts/predicates.yaml:1  the predicate "before" is missing · add it with the roles { first: event, then: event }',
      'content/harbour/facts/predicates.yaml:5  nothing uses the predicate "earlier" · use it in a claim or a lesson, or drop it',
    ],
  ],
  [
    "predicate other roles",
    [
      ["predicates.yaml", "roles: { first: event, then: event }", "roles: { first: event, then: place }"],
      ["predicates.yaml", "  transitive: true\n", ""],
    ],
    [
      'content/harbour/facts/events.yaml:13  "holding" is an event, not a place · name a place',
      'content/harbour/facts/predicates.yaml:7  "before" has other roles than events need · write { first: event, then: event }',
    ],
  ],
  [
    "dependency",
    [["predicates.yaml", "one: [{ role: place, per: [ship] }]", "one: [{ role: plce, per: [ship] }]"]],
    [
      'content/harbour/facts/predicates.yaml:12  "lies-at" has no role "plce" · did you mean "place"? Else use ship, place',
    ],
  ],
  [
    "dependency on itself",
    [["predicates.yaml", "one: [{ role: place, per: [ship] }]", "one: [{ role: place, per: [place] }]"]],
    ['content/harbour/facts/predicates.yaml:12  "place" depends on itself · leave it out of "per"'],
  ],
  [
    "exclusion",
    [
      [
        "predicates.yaml",
        "excludes: [{ predicate: lies-at, roles: { ship: ship } }]",
        "excludes: [{ predicate: lies-on, roles: { ship: ship } }]",
      ],
    ],
    [
      'content/harbour/facts/predicates.yaml:19  unknown predicate "lies-on" · did you mean "lies-at"? Else add a predicate of this id',
    ],
  ],
  [
    "exclusion roles",
    [["predicates.yaml", "roles: { ship: ship } }]", "roles: { ship: place } }]"]],
    [
      'content/harbour/facts/predicates.yaml:19  "ship" is a role for actor, "place" of "lies-at" for place · map roles of one kind',
    ],
  ],
  [
    "template role",
    [["predicates.yaml", "Where does {ship} lie?", "Where does {shop} lie?"]],
    [
      'content/harbour/facts/predicates.yaml:14  "lies-at" has no role "shop" · did you mean "ship"? Else use ship, place',
    ],
  ],
  [
    "template broken",
    [["predicates.yaml", "Where does {ship} lie?", "Where does {ship:Bare} and {ship:big} lie?"]],
    [
      'content/harbour/facts/predicates.yaml:14  a placeholder in "Where does {ship:Bare} and {ship:big} lie?" cannot be read · write {role}, {role:bare}, {role:first}, {role:when} or {role|one|several}',
    ],
  ],
  [
    "stem shows key",
    [["predicates.yaml", "Where does {ship} lie?", "Does {ship} lie at {place}?"]],
    ['content/harbour/facts/predicates.yaml:14  the stem for "place" shows what it asks for · leave {place} out'],
  ],
  [
    "ask unknown role",
    [
      ["predicates.yaml", "    place: { skill", "    port: { skill"],
      ["missing-crates.mdx", 'role="place"', 'role="port"'],
    ],
    ['content/harbour/facts/predicates.yaml:14  "lies-at" has no role "port" · use ship, place'],
  ],
  [
    "transitive without twins",
    [
      [
        "predicates.yaml",
        "one: [{ role: place, per: [ship] }]",
        "one: [{ role: place, per: [ship] }]\n  transitive: true",
      ],
    ],
    [
      'content/harbour/facts/predicates.yaml:13  "lies-at" has no two roles of one kind · drop symmetric and transitive',
    ],
  ],
  [
    "complete",
    [
      [
        "predicates.yaml",
        "one: [{ role: place, per: [ship] }]",
        "one: [{ role: place, per: [ship] }]\n  complete: [plase]",
      ],
    ],
    [
      'content/harbour/facts/predicates.yaml:13  "lies-at" has no role "plase" · did you mean "place"? Else use ship, place',
    ],
  ],
];

describe("claims, events and predicates", () => {
  it.each(BROKEN)("%s", (_name, changes, says) => {
    expect(listTinyProblems(...changes)).toEqual(says);
  });
});
