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
  disputed("who-opened-the-gate", "opened", [
    { who: isActor("warden-foss"), what: isLabel("the lower gate") },
    { who: isActor("engineer-ruiz"), what: isLabel("the lower gate") },
  ]),
];

export const VALLEY: Course = course({
  hash: "valley",
  actors: SPEAKERS.map((id) => actor(id)),
  places: [...towns, valley],
  events,
  claims,
  predicates: [
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
