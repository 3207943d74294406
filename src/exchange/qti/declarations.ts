import { block, element, type Markup } from "../markup";

interface ResponseSpec {
  readonly identifier: string;
  readonly cardinality: "single" | "multiple" | "ordered";
  readonly type: "identifier" | "directedPair" | "point" | "float" | "string";
  readonly correct: readonly string[];
  /** Marks by value; what is not named is worth nothing. `least` bounds their sum. */
  readonly marks?: readonly { readonly value: string; readonly mark: number }[];
  readonly least?: number;
  /** Marks by area, the first that holds the point. */
  readonly areas?: readonly { readonly x: number; readonly y: number; readonly r: number; readonly mark: number }[];
}

const value = (text: string): Markup => element("qti-value", {}, text);

export function declareResponse(spec: ResponseSpec): Markup {
  const { identifier, cardinality, type, correct, marks = [], least, areas = [] } = spec;
  const folds = type === "string" ? { "case-sensitive": "false" } : {};
  return block(
    "qti-response-declaration",
    { identifier, cardinality, "base-type": type },
    element("qti-correct-response", {}, ...correct.map(value)),
    ...(marks.length === 0
      ? []
      : [
          block(
            "qti-mapping",
            { "default-value": 0, "lower-bound": least ?? null },
            ...marks.map(({ value: key, mark }) =>
              element("qti-map-entry", { "map-key": key, "mapped-value": mark, ...folds }),
            ),
          ),
        ]),
    ...(areas.length === 0
      ? []
      : [
          block(
            "qti-area-mapping",
            { "default-value": 0 },
            ...areas.map(({ x, y, r, mark }) =>
              element("qti-area-map-entry", { shape: "circle", coords: `${x},${y},${r}`, "mapped-value": mark }),
            ),
          ),
        ]),
  );
}

/** A number that every session starts with. */
export const declareNumber = (identifier: string, type: "float" | "integer", start: number): Markup =>
  element(
    "qti-outcome-declaration",
    { identifier, cardinality: "single", "base-type": type },
    element("qti-default-value", {}, value(String(start))),
  );

/** Which feedback is shown: none at first. */
export const declareFeedback = (): Markup =>
  element("qti-outcome-declaration", { identifier: "FEEDBACK", cardinality: "multiple", "base-type": "identifier" });
