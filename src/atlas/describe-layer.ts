import { capitalise } from "../course/render";
import type { SceneLayer, SketchLayer, Stop } from "./scene";

/** Whether the drawing of a layer goes out in dots where no point is told. */
export function fades(layer: SceneLayer): boolean {
  if (layer.kind === "shift") return true;
  if (layer.kind !== "sketch") return false;
  return layer.goesOn.start || layer.goesOn.end || layer.through.some(({ kind }) => kind !== "point");
}

/** What is drawn for a layer and how far it is told, in words: says what the drawing shows. */
export function describeLayer(layer: SceneLayer): string {
  switch (layer.kind) {
    case "sketch":
      return describeCourse(layer);
    case "zone":
      return `A circle of ${layer.radius} around ${layer.centre.name}; that this is its centre is assumed.`;
    case "presence":
      return layer.radiusKm === null
        ? `A flag at ${layer.at.name}.`
        : `A patch around ${layer.at.name}; how far it reaches is not given.`;
    case "move":
      return `An arrow from ${layer.from.name} to ${layer.to.name}; only these are given, and not the way.`;
    case "shift":
      return `${layer.length} to the ${layer.direction}, measured from ${layer.from.name}; what lies at the end is not given.`;
  }
}

function describeCourse({ through, goesOn }: SketchLayer): string {
  const parts = through.map((stop, i) => partOf(stop, i, through.length));
  const ends = [goesOn.start ? "its start" : "", goesOn.end ? "its end" : ""].filter((end) => end !== "");
  const untold =
    ends.length === 0 ? "" : ` ${capitalise(ends.join(" and "))} ${ends.length > 1 ? "are" : "is"} not given.`;
  const [first, second] = through;
  if (through.length === 2 && first?.kind === "area" && second?.kind === "area")
    return `A line between ${first.name} and ${second.name}.${untold}`;
  return `A line ${parts.join(", ")}.${untold}`;
}

function partOf({ name, kind }: Stop, i: number, count: number): string {
  if (i === 0) return `from ${name}`;
  if (i < count - 1) return `through ${name}`;
  return kind === "point" ? `to ${name}` : `towards ${name}`;
}
