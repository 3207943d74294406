import type { Claim, Course } from "../course/course";
import {
  actor,
  BEFORE_PREDICATE,
  claim,
  course,
  DATED_PREDICATE,
  datings,
  disputed,
  event,
  isActor,
  isEvent,
  isLabel,
  isPlace,
  place,
  predicate,
  span,
} from "../course/test-course";
import { VALLEY_ORIGINS, VALLEY_SOURCES, VALLEY_SPEAKERS, VALLEY_TELLINGS, VALLEY_TOLD } from "./test-valley-sources";

/** An invented course, large enough for a form of every kind: a flood in a valley, as two papers tell it. */

const TOWNS = ["arden", "birk", "corve", "dunmore", "elsing", "fallow", "garrow"] as const;
const SPEAKERS = [
  "mayor-holt",
  "engineer-ruiz",
  "captain-wren",
  "doctor-imber",
  "warden-foss",
  "teacher-quill",
] as const;

const towns = TOWNS.map((id, i) =>
  place(id, 10 + (i % 4) * 0.9, 50 + Math.floor(i / 4) * 0.8 + (i % 2) * 0.3, { partOf: ["the-valley"] }),
);
const valley = place("the-valley", 0, 0, { type: "region", position: null, name: "Lorn valley", article: "the" });

const events = [
  event("first-storm", span("2001-03-01")),
  event("breach-of-the-dam", span("2001-03-04")),
  event("closing-of-the-road", span("2001-03-06")),
  event("arrival-of-boats", span("2001-03-08", "2001-03-09")),
  event("visit-of-the-minister", span("2001-03-11")),
  event("return-of-the-families", span("2001-03-15")),
  event("reopening-of-the-mill", span("2001-03-20")),
  event("night-watch"),
];

const SAID: readonly string[] = [
  "the water had risen by a metre",
  "two bridges would have to close",
  "the boats had come too late",
  "forty beds were ready",
  "the upper gate had been shut",
  "lessons would start again on Monday",
];

/** Two wares of each town, and what was counted after the flood. */
const WARES: readonly (readonly [string, string])[] = [
  ["salt", "rope"],
  ["honey", "glass"],
  ["tiles", "wool"],
  ["barley", "candles"],
];
const COUNTS: readonly (readonly [string, number])[] = [
  ["boats", 12],
  ["tents", 45],
  ["blankets", 130],
  ["sandbags", 380],
];
const MARKS: readonly (readonly [string, string])[] = [
  ["first-storm", "a night that nobody slept through"],
  ["breach-of-the-dam", "the worst hour of the spring"],
  ["visit-of-the-minister", "a matter of ten minutes"],
  ["return-of-the-families", "the end of a long wait"],
];

/** Who helped whom, and who went to law with whom. */
const HELPED: readonly (readonly [string, string])[] = [
  ["mayor-holt", "engineer-ruiz"],
  ["captain-wren", "doctor-imber"],
  ["warden-foss", "teacher-quill"],
];
const SUED: readonly (readonly [string, string])[] = [
  ["engineer-ruiz", "warden-foss"],
  ["doctor-imber", "mayor-holt"],
  ["teacher-quill", "captain-wren"],
  ["teacher-quill", "doctor-imber"],
  ["captain-wren", "warden-foss"],
];

const claims: readonly Claim[] = [
  ...datings(events),
  claim("watch-before-breach", "before", { first: isEvent("night-watch"), then: isEvent("breach-of-the-dam") }),
  ...SPEAKERS.map((id, i) =>
    claim(
      `said-${id}`,
      "said",
      { speaker: isActor(id), statement: isLabel(SAID[i] ?? "") },
      { lesson: i < 3 ? "one" : "two" },
    ),
  ),
  ...SPEAKERS.map((id, i) =>
    claim(
      `home-${id}`,
      "lives-in",
      { person: isActor(id), town: isPlace(TOWNS[i] ?? "") },
      { lesson: i < 3 ? "one" : "two" },
    ),
  ),
  ...TOWNS.slice(0, 6).map((id, i) =>
    claim(`called-${id}`, "called", {
      town: isPlace(id),
      label: isLabel(["the market", "the lock", "the mill", "the ferry", "the quarry", "the inn"][i] ?? ""),
    }),
  ),
  ...WARES.flatMap((wares, i) =>
    wares.map((ware) =>
      claim(`sells-${ware}`, "sells", { town: isPlace(TOWNS[i] ?? ""), ware: isLabel(ware) }, { lesson: "two" }),
    ),
  ),
  ...COUNTS.map(([what, n]) =>
    claim(
      `count-of-${what}`,
      "counted",
      {
        what: isLabel(`the ${what}`),
        count: { kind: "figure", figure: { text: String(n), n, sense: "exact", unit: what, printed: [] } },
      },
      { about: ["the-valley"] },
    ),
  ),
  ...MARKS.map(([id, label]) => claim(`mark-of-${id}`, "marked", { event: isEvent(id), label: isLabel(label) })),
  ...VALLEY_TELLINGS,
  ...HELPED.map(([a, b]) => claim(`${a}-helped`, "helped", { helper: isActor(a), helped: isActor(b) })),
  ...SUED.map(([a, b]) => claim(`${a}-sued-${b}`, "sued", { suer: isActor(a), sued: isActor(b) })),
  disputed("who-opened-the-gate", "opened", [
    { who: isActor("warden-foss"), what: isLabel("the lower gate") },
    { who: isActor("engineer-ruiz"), what: isLabel("the lower gate") },
  ]),
];

export const VALLEY: Course = course({
  hash: "valley",
  sources: VALLEY_SOURCES,
  origins: VALLEY_ORIGINS,
  actors: [...SPEAKERS.map((id) => actor(id)), ...VALLEY_SPEAKERS],
  places: [...towns, valley],
  events,
  claims,
  predicates: [
    ...VALLEY_TOLD,
    DATED_PREDICATE,
    BEFORE_PREDICATE,
    predicate(
      "said",
      { speaker: "actor", statement: "label" },
      {
        sentence: "{speaker:first} said that {statement}",
        dependencies: [{ one: "speaker", per: ["statement"] }],
        ask: {
          speaker: {
            skill: "actor",
            stem: "Who is reported as saying that {statement}?",
            prompt: "Said that {statement}",
          },
        },
      },
    ),
    predicate(
      "lives-in",
      { person: "actor", town: "place" },
      {
        sentence: "{person:first} lives in {town}",
        dependencies: [{ one: "town", per: ["person"] }],
        ask: { town: { skill: "place", stem: "In which town does {person} live?", prompt: "Home of {person}" } },
      },
    ),
    predicate(
      "called",
      { town: "place", label: "label" },
      {
        sentence: "{town:first} is known for {label}",
        dependencies: [
          { one: "town", per: ["label"] },
          { one: "label", per: ["town"] },
        ],
        ask: {
          town: { skill: "place", stem: "Which town do the reports know for {label}?", prompt: null },
          label: { skill: "place", stem: "For what do the reports know {town}?", prompt: null },
        },
      },
    ),
    predicate(
      "sells",
      { town: "place", ware: "label" },
      {
        sentence: "{town:first} sells {ware}",
        dependencies: [{ one: "town", per: ["ware"] }],
        ask: {
          ware: {
            skill: "place",
            stem: "What does {town} sell, as reported?",
            prompt: null,
            several: "Which wares does {town} sell, as reported?",
          },
        },
      },
    ),
    predicate(
      "counted",
      { what: "label", count: "figure" },
      {
        sentence: "{what:first} came to {count}",
        dependencies: [{ one: "count", per: ["what"] }],
        ask: { count: { skill: "figure", stem: "What number do the reports give for {what}?", prompt: null } },
      },
    ),
    predicate(
      "marked",
      { event: "event", label: "label" },
      {
        sentence: "{event:first} was {label}",
        dependencies: [{ one: "event", per: ["label"] }],
        ask: { event: { skill: "sequence", stem: "Which event do the reports call {label}?", prompt: null } },
      },
    ),
    predicate(
      "helped",
      { helper: "actor", helped: "actor" },
      {
        sentence: "{helper:first} helped {helped}",
        excludes: [{ predicate: "sued", roles: { helper: "suer", helped: "sued" } }],
        pair: "In which pair did the first help the second, as reported?",
        pairs: "In which pairs did the first help the second, as reported?",
      },
    ),
    predicate("sued", { suer: "actor", sued: "actor" }, { sentence: "{suer:first} went to law with {sued}" }),
    predicate(
      "opened",
      { who: "actor", what: "label" },
      {
        dependencies: [{ one: "who", per: ["what"] }],
        ask: { who: { skill: "actor", stem: "Who opened {what}?", prompt: null } },
      },
    ),
  ],
  lessons: ["one", "two"].map((id, i) => ({
    id,
    number: i + 1,
    title: id,
    question: "",
    minutes: 5,
    summary: "",
    contentNote: null,
    cites: claims.filter(({ lesson }) => lesson === id).map((claim) => claim.id),
    introduces: [],
    guesses: [],
    asks: 0,
  })),
  views: [
    {
      id: "valley",
      box: [9, 49, 14, 52],
      parallels: [49.5, 51.5],
      centralMeridian: 11.5,
      width: 1200,
      height: 800,
      countries: [],
      waters: [],
    },
  ],
});
