import type { Place } from "../course/course";
import { kmFromMiles, type LonLat, milesFromKm } from "./distance";
import type { Box } from "./project-view";
import type { PlaceMark, Scene, SceneLayer, ScenePlace, Tone } from "./scene";

interface LayerSpec {
  readonly id: string;
  readonly label: string;
  readonly teller: string;
}

/** A scene as authors write it: places by id, lists as words with spaces between, lengths with their unit ("34 mi"). */
export interface SceneSpec {
  readonly title: string;
  readonly description: string;
  /** Place ids; a star after an id marks what the map is about: "fort* harbour". */
  readonly places: string;
  readonly zones?: readonly (LayerSpec & { readonly at: string; readonly radius: string })[] | undefined;
  readonly sketches?: readonly (LayerSpec & { readonly through: string })[] | undefined;
  readonly presence?:
    | readonly (LayerSpec & { readonly at: string; readonly tone?: number; readonly radius?: string })[]
    | undefined;
  readonly moves?: readonly (LayerSpec & { readonly from: string; readonly to: string })[] | undefined;
}

type Gazetteer = readonly Pick<Place, "id" | "name" | "arabic" | "type" | "mark" | "position">[];

/** Everything that is wrong with a scene, one problem a line. */
export class SceneError extends Error {
  constructor(
    title: string,
    readonly problems: readonly string[],
  ) {
    super(`The map "${title}" cannot be drawn:\n${problems.map((problem) => `- ${problem}`).join("\n")}`);
  }
}

export const wordsOf = (list: string): string[] => list.split(/[\s,]+/).filter((word) => word !== "");

/** Reads "34mi", "34 miles" or "55 km"; null where it is neither. Both units are given, the written one first. */
export function readLength(text: string): { readonly km: number; readonly inBoth: string } | null {
  const [, digits, unit] = /^\s*(\d+(?:\.\d+)?)\s*(mi|miles?|km)\s*$/.exec(text) ?? [];
  if (digits === undefined || unit === undefined) return null;
  const n = Number(digits);
  if (unit === "km") return { km: n, inBoth: `${n} km · ${Math.round(milesFromKm(n))} mi` };
  return { km: kmFromMiles(n), inBoth: `${n} mi · ${Math.round(kmFromMiles(n))} km` };
}

/** Reads "west,south,east,north" in degrees; null where it is not four numbers. */
export function readBox(text: string): Box | null {
  const numbers = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const [west, south, east, north] = numbers;
  if (numbers.length !== 4 || numbers.some(Number.isNaN)) return null;
  return [west, south, east, north] as Box;
}

const MARKS: readonly PlaceMark[] = ["capital", "garrison", "crossing", "city"];

/** The mark of a place, by the words of its type: "provincial city" is marked as a city. */
export function markOf(type: string): PlaceMark {
  const words = type.toLowerCase();
  return MARKS.find((mark) => words.includes(mark)) ?? "town";
}

/** Resolves a scene against the course's places. @throws SceneError that lists every unknown place, length and doubled id. */
export function readScene(spec: SceneSpec, gazetteer: Gazetteer): Scene {
  const problems: string[] = [];
  const byId = new Map(gazetteer.map((place) => [place.id, place]));

  const locate = (id: string): LonLat => {
    const position = byId.get(id)?.position;
    if (!byId.has(id)) problems.push(`"${id}" is no place of the course.`);
    else if (!position) problems.push(`"${id}" has no position in the course's places.`);
    return { lon: position?.lon ?? 0, lat: position?.lat ?? 0 };
  };
  const measure = (text: string) => {
    const length = readLength(text);
    if (!length) problems.push(`"${text}" is no length; write "34 mi" or "55 km".`);
    return length ?? { km: 1, inBoth: text };
  };
  const shown = (word: string): ScenePlace => {
    const id = word.replace(/\*$/, "");
    const place = byId.get(id);
    const { lon, lat } = locate(id);
    const [name, arabic, mark] = [place?.name ?? id, place?.arabic ?? null, place?.mark ?? markOf(place?.type ?? "")];
    return { id, name, arabic, lon, lat, mark, strong: word.endsWith("*") };
  };
  const named = ({ id, label, teller }: LayerSpec) => ({ id, label, teller });

  const layers: SceneLayer[] = [
    ...(spec.presence ?? [])
      .filter((one) => one.radius !== undefined)
      .map((one) => presenceOf(one, locate(one.at), measure(one.radius ?? "").km)),
    ...(spec.zones ?? []).map((one): SceneLayer => {
      const { km, inBoth } = measure(one.radius);
      return { kind: "zone", ...named(one), centre: locate(one.at), radiusKm: km, radius: inBoth };
    }),
    ...(spec.sketches ?? []).map((one): SceneLayer => {
      const through = wordsOf(one.through).map(locate);
      if (through.length < 2) problems.push(`The sketch "${one.id}" needs two places or more.`);
      return { kind: "sketch", ...named(one), through };
    }),
    ...(spec.moves ?? []).map(
      (one): SceneLayer => ({ kind: "move", ...named(one), from: locate(one.from), to: locate(one.to) }),
    ),
    ...(spec.presence ?? [])
      .filter((one) => one.radius === undefined)
      .map((one) => presenceOf(one, locate(one.at), null)),
  ];
  for (const { id, tone = 1 } of spec.presence ?? []) {
    if (![1, 2, 3, 4].includes(tone)) problems.push(`"${id}" has tone ${tone}; tones are 1, 2, 3 and 4.`);
  }
  const places = wordsOf(spec.places).map(shown);
  for (const id of doubled(layers.map((layer) => layer.id))) problems.push(`Two layers are called "${id}".`);
  for (const id of doubled(places.map((place) => place.id))) problems.push(`The place "${id}" stands twice.`);
  for (const { id } of layers) {
    if (!/^[a-z][a-z0-9-]*$/.test(id)) problems.push(`"${id}" is no layer id; use small letters, digits and hyphens.`);
  }
  if (problems.length > 0) throw new SceneError(spec.title, problems);
  return { title: spec.title, description: spec.description, places, layers };
}

function presenceOf(one: LayerSpec & { readonly tone?: number }, at: LonLat, radiusKm: number | null): SceneLayer {
  const tone = (one.tone ?? 1) as Tone;
  return { kind: "presence", id: one.id, label: one.label, teller: one.teller, at, radiusKm, tone };
}

function doubled(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];
}
