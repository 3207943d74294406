import { isDay } from "../course/calendar-day";
import type { SceneSpec } from "../course/scene-spec";
import { headAndRest, idsOf, partsOf, readTag, type Tag, valuesOf } from "./tag";

/** A document of the story and the day (ISO) on which it lies before the learner; `why` where the document itself does not print it. */
export interface Arrival {
  readonly source: string;
  readonly date: string;
  readonly why: string | null;
}

/** How a forecast came out, by the record. */
export interface Resolution {
  readonly forecast: string;
  readonly answer: "yes" | "no" | "unknown";
  readonly claims: readonly string[];
  /** Where the record does not tell: why. */
  readonly why: string | null;
}

/** Layers that a story draws on its maps, beyond those of the course's atlas. A layer without claims is invented. */
export type StoryLayers = Pick<SceneSpec, "areas" | "zones" | "sketches" | "presence" | "moves">;

/** What stands at the head of a story. */
export interface StoryHeader {
  readonly title: string;
  readonly number: number;
  readonly role: string;
  readonly minutes: number;
  readonly summary: string;
  readonly contentNote: string;
  readonly arrivals: readonly Arrival[];
  readonly resolutions: readonly Resolution[];
  readonly layers: StoryLayers;
}

/** A tag of the head that does not hold: the tag as written (or the name of the missing one), and what to do. */
export interface HeaderProblem {
  readonly tag: string;
  readonly says: string;
  readonly todo: string;
}

const ONCE = ["title", "number", "role", "minutes", "summary", "content-note"] as const;
const LAYERS = { sketch: 5, move: 5, presence: 5, zone: 6 } as const;

/** Tags that mean something at the head of a story. */
export const HEADER_TAGS: readonly string[] = [...ONCE, "arrives", "resolves", "area", ...Object.keys(LAYERS)];

/** Reads the head of a story from its global tags, with everything that does not hold in it. */
export function readHeader(written: readonly string[]): {
  readonly header: StoryHeader;
  readonly problems: HeaderProblem[];
} {
  const tags = written.map(readTag);
  const problems: HeaderProblem[] = [];
  const problem = (tag: string, says: string, todo: string): void => {
    problems.push({ tag, says, todo });
  };
  for (const { name, value } of tags)
    if (!HEADER_TAGS.includes(name))
      problem(
        value === "" ? name : `${name}: ${value}`,
        `no tag "${name}" stands at the head of a story`,
        `use ${HEADER_TAGS.join(", ")}`,
      );
  const once = (name: (typeof ONCE)[number]): string => {
    const values = valuesOf(tags, name);
    if (values.length !== 1 || values[0] === "")
      problem(
        name,
        `the story has ${values.length === 0 ? "no" : "not one"} "# ${name}:"`,
        "write it once at its head",
      );
    return values[0] ?? "";
  };
  const count = (name: "number" | "minutes"): number => {
    const n = Number(once(name));
    if (!Number.isInteger(n) || n < 1) problem(name, `"# ${name}:" is no whole number above 0`, "write digits");
    return n;
  };
  const header = {
    title: once("title"),
    number: count("number"),
    role: once("role"),
    minutes: count("minutes"),
    summary: once("summary"),
    contentNote: once("content-note"),
    arrivals: valuesOf(tags, "arrives").map((value) => readArrival(value, problem)),
    resolutions: valuesOf(tags, "resolves").map((value) => readResolution(value, problem)),
    layers: readLayers(tags, problem),
  };
  return { header, problems };
}

type Report = (tag: string, says: string, todo: string) => void;

function readArrival(value: string, problem: Report): Arrival {
  const [head, why] = headAndRest(value);
  const [source = "", date = ""] = idsOf(head);
  if (!isDay(date))
    problem(
      `arrives: ${value}`,
      `"${head}" names no day`,
      "write # arrives: <source> <yyyy-mm-dd>; <why, where the document has no date>",
    );
  return { source, date, why: why === "" ? null : why };
}

function readResolution(value: string, problem: Report): Resolution {
  const [forecast = "", answer = "", ...rest] = partsOf(value);
  const last = rest.join("; ");
  const known = (["yes", "no", "unknown"] as const).find((one) => one === answer);
  if (known === undefined || last === "")
    problem(
      `resolves: ${value}`,
      "the forecast is not resolved",
      "write # resolves: <forecast>; yes or no; <claims>, or <forecast>; unknown; <why>",
    );
  const isTold = known === "yes" || known === "no";
  return { forecast, answer: known ?? "unknown", claims: isTold ? idsOf(last) : [], why: isTold ? null : last };
}

function readLayers(tags: readonly Tag[], problem: Report): StoryLayers {
  const layers = (kind: keyof typeof LAYERS) =>
    valuesOf(tags, kind).flatMap((value) => {
      const parts = partsOf(value);
      if (parts.length !== LAYERS[kind] || parts.includes("")) {
        problem(
          `${kind}: ${value}`,
          `a ${kind} has ${LAYERS[kind]} parts, divided by semicolons`,
          `write # ${kind}: id; label; teller; ${kind === "zone" ? "place; radius" : "places"}; claims (or "invented")`,
        );
        return [];
      }
      const [id = "", label = "", teller = "", where = ""] = parts;
      const last = parts.at(-1) ?? "";
      return [{ id, label, teller, where, radius: parts[4] ?? "", claims: last === "invented" ? [] : idsOf(last) }];
    });
  return {
    areas: valuesOf(tags, "area").map((value) => {
      const [place = "", at = "", radius] = partsOf(value);
      return { place, at, ...(radius === undefined ? {} : { radius }) };
    }),
    sketches: layers("sketch").map(({ where, radius: _, ...layer }) => ({ ...layer, through: where })),
    moves: layers("move").map(({ where, radius: _, ...layer }) => {
      const [from = "", to = ""] = idsOf(where);
      return { ...layer, from, to };
    }),
    presence: layers("presence").map(({ where, radius: _, ...layer }) => ({ ...layer, at: where })),
    zones: layers("zone").map(({ where, ...layer }) => ({ ...layer, at: where })),
  };
}
