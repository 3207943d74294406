import type {
  Account,
  Actor,
  Arguments,
  Citation,
  Claim,
  Course,
  CourseEvent,
  DateSpan,
  Origin,
  Place,
  Source,
  Value,
} from "./course";
import { createFactBase, type FactBase } from "./fact-base";
import type { Ask, Dependency, Exclusion, Predicate } from "./predicate";

/** Builders for tests: whatever a test is not about has a plain default. */

const named = (id: string): string => id.replace(/-/g, " ").replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());

export function actor(id: string, more: Partial<Actor> = {}): Actor {
  return {
    id,
    name: named(id),
    article: "",
    type: "person",
    partOf: [],
    mayBe: [],
    about: "",
    side: null,
    plural: false,
    arabic: null,
    spellings: [],
    ...more,
  };
}

export function place(id: string, lon: number, lat: number, more: Partial<Place> = {}): Place {
  const position = { lon, lat, radiusKm: 3, from: "invented" };
  return {
    id,
    name: named(id),
    article: "",
    type: "town",
    partOf: [],
    mayBe: [],
    about: "",
    arabic: null,
    mark: null,
    position,
    spellings: [],
    ...more,
  };
}

export function span(from: string, to = from, more: Partial<DateSpan> = {}): DateSpan {
  const grain = from === to ? "day" : "interval";
  return {
    edtf: from === to ? from : `${from}/${to}`,
    from,
    to,
    grain,
    approximate: false,
    text: from === to ? from : `between ${from} and ${to}`,
    ...more,
  };
}

export function event(id: string, when: DateSpan | null = null, more: Partial<CourseEvent> = {}): CourseEvent {
  return {
    id,
    name: id.replace(/-/g, " "),
    article: "the",
    type: "event",
    partOf: [],
    mayBe: [],
    about: "",
    when,
    dating: when ? "reported" : "none",
    ...more,
  };
}

export const isActor = (id: string): Value => ({ kind: "actor", id });
export const isPlace = (id: string): Value => ({ kind: "place", id });
export const isEvent = (id: string): Value => ({ kind: "event", id });
export const isLabel = (text: string): Value => ({ kind: "label", text });
export const isDate = (of: DateSpan): Value => ({ kind: "date", span: of });

export function cite(source = "gazette", paragraph = 1, origin = "own"): Citation {
  return { source, paragraph, origin };
}

export function account(args: Arguments, more: Partial<Account> = {}): Account {
  return { id: "only", args, gist: "It is so.", citations: [cite()], ...more };
}

export function claim(id: string, predicate: string, args: Arguments, more: Partial<Claim> = {}): Claim {
  const gist = `The reports give ${id}.`;
  return { id, predicate, gist, accounts: [account(args, { gist })], note: null, lesson: "one", ...more };
}

export function disputed(id: string, predicate: string, versions: readonly Arguments[]): Claim {
  const accounts = versions.map((args, i) => account(args, { id: `version-${i}` }));
  return { id, predicate, gist: "The reports differ.", accounts, note: null, lesson: "one" };
}

interface PredicateParts {
  readonly dependencies?: readonly Dependency[];
  readonly excludes?: readonly Exclusion[];
  readonly complete?: readonly string[];
  readonly symmetric?: boolean;
  readonly transitive?: boolean;
  readonly pair?: string;
  readonly pairs?: string;
  readonly ask?: Readonly<Record<string, Ask>>;
  readonly sentence?: string;
}

export function predicate(
  id: string,
  roles: Readonly<Record<string, Value["kind"]>>,
  parts: PredicateParts = {},
): Predicate {
  const names = Object.keys(roles);
  return {
    id,
    sentence: `{${names[0] ?? ""}:first} ${id} {${names[1] ?? ""}}`,
    roles: Object.fromEntries(Object.entries(roles).map(([role, kind]) => [role, { kind }])),
    dependencies: [],
    excludes: [],
    complete: [],
    symmetric: false,
    transitive: false,
    ask: {},
    ...parts,
  };
}

export function source(id: string, number: number): Source {
  return {
    id,
    number,
    file: `${id}.txt`,
    label: named(id),
    title: null,
    titleNote: null,
    publisher: null,
    publisherNote: null,
    byline: null,
    date: null,
    datedBy: null,
    dateNote: "",
    credits: [],
    readsAs: "original reporting",
    signs: [],
    paragraphs: [],
  };
}

export function origin(id: string, more: Partial<Origin> = {}): Origin {
  return { id, speaker: null, carrier: null, voice: null, note: "", ...more };
}

export const DATED_PREDICATE = predicate(
  "dated",
  { event: "event", date: "date" },
  {
    sentence: "{event:first} is dated {date}",
    dependencies: [{ one: "date", per: ["event"] }],
    ask: { date: { skill: "sequence", stem: "What date do the reports give for {event}?", prompt: null } },
  },
);

export const BEFORE_PREDICATE = predicate(
  "before",
  { first: "event", then: "event" },
  { sentence: "{first:first} came before {then}", transitive: true },
);

export function course(parts: Partial<Course> = {}): Course {
  return {
    id: "test",
    title: "Test",
    subtitle: "",
    language: "en",
    description: "",
    credit: null,
    puzzle: { claim: "", accounts: ["", ""], question: "" },
    hash: "0".repeat(64),
    sources: [source("gazette", 1), source("herald", 2)],
    actors: [],
    places: [],
    events: [],
    origins: [origin("own", { voice: "gazette" })],
    predicates: [],
    claims: [],
    glossary: [],
    lessons: [],
    views: [],
    ...parts,
  };
}

export function facts(parts: Partial<Course> = {}): FactBase {
  return createFactBase(course(parts));
}

/** The claims `dated` that the events' own dates make. */
export function datings(events: readonly CourseEvent[]): readonly Claim[] {
  return events.flatMap(({ id, when }) =>
    when ? [claim(`when-${id}`, "dated", { event: isEvent(id), date: isDate(when) })] : [],
  );
}
