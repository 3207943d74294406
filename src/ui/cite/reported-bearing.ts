import { bearingDegrees, closeDirectionOf } from "../../atlas/distance";
import type { Claim, MapCheck } from "../../course/course";
import type { FactBase } from "../../course/fact-base";

/** Words before a figure that are part of what a report says: "more than 124 km" is no 124 km. */
const BEFORE = { exact: "", about: "about ", "more than": "more than ", vague: "" } as const;

/** What the report says of distance and direction, as far as it says either: ["more than 124 km", "west"]. */
export function listReported({ accounts }: Claim, { reported: { km, direction } }: MapCheck): readonly string[] {
  const values = accounts.flatMap(({ args }) => Object.values(args));
  const sense = values.flatMap((value) =>
    value.kind === "figure" && value.figure.unit === "km" && value.figure.n === km ? [value.figure.sense] : [],
  )[0];
  return [km === null ? [] : [`${BEFORE[sense ?? "exact"]}${km} km`], direction === null ? [] : [direction]].flat();
}

/** Where the place lies by the positions, as closely as sixteen directions say; where a position is missing, as the check has it. */
export function measuredDirection({ places }: FactBase, { from, to, measured }: MapCheck): string {
  const [start, end] = [places.get(from)?.position, places.get(to)?.position];
  return start && end ? closeDirectionOf(bearingDegrees(start, end)) : measured.direction;
}
