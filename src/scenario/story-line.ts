import { headAndRest, idsOf, readTag, type Tag, valuesOf } from "./tag";

/** How a line stands to the record: it says what claims say, follows from them, is made up, or belongs to the interface. */
export type Standing = "claim" | "inferred" | "invented" | "stage";

const STANDINGS: readonly Standing[] = ["claim", "inferred", "invented", "stage"];

/** A choice point: a decision that the debrief returns to, or a forecast with a confidence. */
export interface Asking {
  readonly kind: "decision" | "forecast";
  readonly id: string;
}

/** What a line does to the map beside the text, in the order written. */
export interface MapChange {
  readonly kind: "map" | "marker" | "show" | "hide";
  readonly ids: readonly string[];
}

/** One line of a story with what its tags say of it. */
export interface StoryLine {
  readonly text: string;
  /** More or fewer than one where the author erred. */
  readonly standings: readonly Standing[];
  /** Claims, or `claim/account`, that the line says or is inferred from. */
  readonly claims: readonly string[];
  /** The heading of the scene that opens with this line. */
  readonly scene: string | null;
  /** The day (ISO) from which the story goes on. */
  readonly date: string | null;
  readonly map: readonly MapChange[];
  readonly asks: Asking | null;
  readonly ending: { readonly id: string; readonly title: string } | null;
  /** In the debrief: the decision or forecast beside which the line stands. */
  readonly record: string | null;
  /** Whether the debrief has begun. */
  readonly inDebrief: boolean;
}

/** A line as it was read, with its tags as they stand. */
export interface ReadLine extends StoryLine {
  readonly tags: readonly Tag[];
}

/** Tags that mean something on a line; those of the story's head may be repeated by ink on the first line. */
export const LINE_TAGS: readonly string[] = [
  ...STANDINGS,
  "scene",
  "date",
  "map",
  "marker",
  "show",
  "hide",
  "decision",
  "forecast",
  "ending",
  "record",
];

/** Reads a line and its tags as ink hands them over; what does not hold in them is left out. */
export function readLine(text: string, written: readonly string[], inDebrief: boolean): ReadLine {
  const tags = written.map(readTag);
  const last = (name: string): string | null => valuesOf(tags, name).at(-1) ?? null;
  const [decision, forecast, ending] = [last("decision"), last("forecast"), last("ending")];
  const [endingId, endingTitle] = headAndRest(ending ?? "");
  return {
    text,
    standings: STANDINGS.filter((name) => tags.some((tag) => tag.name === name)),
    claims: [...valuesOf(tags, "claim"), ...valuesOf(tags, "inferred")].flatMap(idsOf),
    scene: last("scene"),
    date: last("date"),
    map: tags.flatMap(({ name, value }): MapChange[] =>
      name === "map" || name === "marker" || name === "show" || name === "hide"
        ? [{ kind: name, ids: idsOf(value) }]
        : [],
    ),
    asks:
      forecast !== null
        ? { kind: "forecast", id: forecast }
        : decision !== null
          ? { kind: "decision", id: decision }
          : null,
    ending: ending === null ? null : { id: endingId, title: endingTitle },
    record: last("record"),
    inDebrief,
    tags,
  };
}
