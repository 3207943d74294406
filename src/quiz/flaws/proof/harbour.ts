import type { Claim, Course, Figure, Value } from "../../../course/course";
import { createFactBase } from "../../../course/fact-base";
import {
  actor,
  BEFORE_PREDICATE,
  claim,
  course,
  DATED_PREDICATE,
  datings,
  event,
  isActor,
  isLabel,
  isPlace,
  place,
  predicate,
  span,
} from "../../../course/test-course";

/** An invented course, of which sixty questions are written by hand: what the rules are proved on. */

const PEOPLE = ["anna-holt", "ben-carver", "cora-lind", "dirk-moss", "elsa-park", "finn-rowe"] as const;
const GUILDS = ["salt-guild", "rope-guild", "net-guild", "lamp-guild"] as const;
const TOWNS = ["ashby", "brook", "colne", "dunmore", "elsdon", "farway"] as const;
const EVENTS = ["first-frost", "great-flood", "lamp-strike", "bridge-fire", "spring-fair", "long-drought"] as const;

const SAID = [
  "the dam would hold",
  "the boats had come too late",
  "the price of salt was too high",
  "the fire began in a barn",
  "the bridge needed new beams",
  "the winter would be mild",
];
const OFFICES = [
  "the keeper of the tolls",
  "the master of the dredgers",
  "the warden of the locks",
  "the clerk of the market",
  "the builder of the quay",
  "the pilot of the strait",
];
const NAMES = ["a market town", "the gate of the hills", "a town of mills", "the old ferry landing"];
const COUNTS: readonly (readonly [string, string, number, string])[] = [
  ["the first fleet", "12 boats", 12, "boats"],
  ["the second fleet", "30 boats", 30, "boats"],
  ["the third fleet", "45 boats", 45, "boats"],
  ["the houses under water", "about 60 houses", 60, "houses"],
  ["the new wall", "34 miles", 34, "miles"],
  ["the crates on the quay", "140 crates", 140, "crates"],
];
const DAYS = ["1 May 1901", "8 May 1901", "15 May 1901", "22 May 1901", "29 May 1901", "5 June 1901"];

const events = EVENTS.map((id, i) => {
  const day = `1901-${i < 5 ? "05" : "06"}-${String(i < 5 ? 1 + 7 * i : 5).padStart(2, "0")}`;
  return event(id, span(day, day, { text: DAYS[i] ?? "" }));
});

const isFigure = (text: string, n: number, unit: string): Value => {
  const figure: Figure = { text, n, sense: text.startsWith("about") ? "about" : "exact", unit, printed: [text] };
  return { kind: "figure", figure };
};

const each = <T>(list: readonly string[], make: (id: string, i: number) => T): readonly T[] => list.map(make);

const claims: readonly Claim[] = [
  ...datings(events),
  ...each(PEOPLE, (id, i) => claim(`said-${id}`, "said", { speaker: isActor(id), statement: isLabel(SAID[i] ?? "") })),
  ...each(PEOPLE, (id, i) =>
    claim(`office-${id}`, "office", { person: isActor(id), office: isLabel(OFFICES[i] ?? "") }),
  ),
  ...each(PEOPLE, (id, i) => claim(`home-${id}`, "lives-in", { person: isActor(id), town: isPlace(TOWNS[i] ?? "") })),
  ...each(GUILDS, (id, i) => claim(`holds-${id}`, "holds", { guild: isActor(id), town: isPlace(TOWNS[i] ?? "") })),
  ...each(NAMES, (text, i) =>
    claim(`called-${TOWNS[i]}`, "called", { town: isPlace(TOWNS[i] ?? ""), label: isLabel(text) }),
  ),
  ...COUNTS.map(([what, text, n, unit]) =>
    claim(`count-${n}`, "numbered", { what: isLabel(what), count: isFigure(text, n, unit) }),
  ),
  ...each(GUILDS, (id, i) =>
    claim(`joined-${id}`, "joined", {
      guild: isActor(id),
      league: isLabel(i < 2 ? "the northern league" : "the southern league"),
    }),
  ),
  ...each(TOWNS, (id, i) =>
    claim(`sells-${id}`, "sells", { town: isPlace(id), ware: isLabel(i % 2 ? "timber" : "copper") }),
  ),
  ...each(PEOPLE, (id, i) =>
    claim(`signed-${id}`, "signed", {
      person: isActor(id),
      paper: isLabel(i < 3 ? "the letter to the mayor" : "the plea to the judge"),
    }),
  ),
];

const oneToOne = (a: string, b: string) => ({
  dependencies: [
    { one: a, per: [b] },
    { one: b, per: [a] },
  ],
});

export const HARBOUR: Course = course({
  id: "harbour",
  hash: "harbour",
  actors: [...PEOPLE.map((id) => actor(id)), ...GUILDS.map((id) => actor(id, { type: "guild", article: "the" }))],
  places: TOWNS.map((id, i) => place(id, 10 + 0.6 * i, 50 + 0.3 * (i % 3))),
  events,
  claims,
  predicates: [
    DATED_PREDICATE,
    BEFORE_PREDICATE,
    predicate("said", { speaker: "actor", statement: "label" }, oneToOne("speaker", "statement")),
    predicate("office", { person: "actor", office: "label" }, oneToOne("person", "office")),
    predicate("lives-in", { person: "actor", town: "place" }, oneToOne("person", "town")),
    predicate("holds", { guild: "actor", town: "place" }, oneToOne("guild", "town")),
    predicate("called", { town: "place", label: "label" }, oneToOne("town", "label")),
    predicate("numbered", { what: "label", count: "figure" }, oneToOne("what", "count")),
    predicate("joined", { guild: "actor", league: "label" }, { dependencies: [{ one: "league", per: ["guild"] }] }),
    predicate("sells", { town: "place", ware: "label" }, { dependencies: [{ one: "ware", per: ["town"] }] }),
    predicate("signed", { person: "actor", paper: "label" }, { dependencies: [{ one: "paper", per: ["person"] }] }),
  ],
});

export const harbourFacts = createFactBase(HARBOUR);
