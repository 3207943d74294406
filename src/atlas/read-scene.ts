import type { Place } from "../course/course";
import { withArticle } from "../course/render";
import type { SceneSpec } from "../course/scene-spec";
import { bearingOf, destination, distanceKm, type LonLat } from "./distance";
import type { PlaceMark, Scene, SceneArea, SceneLayer, ScenePlace, Stop, Tone } from "./scene";
import { readCourse, readDirection, readLength, readPoint, wordsOf } from "./scene-words";

type Gazetteer = readonly Pick<Place, "id" | "name" | "article" | "arabic" | "type" | "mark" | "position">[];

/** Everything that is wrong with a scene, one problem a line. */
export class SceneError extends Error {
  constructor(
    title: string,
    readonly problems: readonly string[],
  ) {
    super(`The map "${title}" cannot be drawn:\n${problems.map((problem) => `- ${problem}`).join("\n")}`);
  }
}

const MARKS: readonly PlaceMark[] = ["capital", "garrison", "crossing", "city"];

/** The mark of a place, by the words of its type: "provincial city" is marked as a city. */
export function markOf(type: string): PlaceMark {
  const words = type.toLowerCase();
  return MARKS.find((mark) => words.includes(mark)) ?? "town";
}

/** A shift may not end so near to a place of its map, in km: it would seem to point at it. */
const POINTS_AT = 25;

/** Resolves a scene against the course's places. @throws SceneError that lists every unknown place, length and doubled id. */
export function readScene(spec: SceneSpec, gazetteer: Gazetteer): Scene {
  const problems: string[] = [];
  const byId = new Map(gazetteer.map((place) => [place.id, place]));
  const users = new Map<string, string[]>();

  const measure = (text: string) => {
    const length = readLength(text);
    if (!length) problems.push(`"${text}" is no length; write "34 mi" or "55 km".`);
    return length ?? { km: 1, inBoth: text };
  };
  const locate = (id: string): LonLat => {
    const position = byId.get(id)?.position;
    if (!byId.has(id)) problems.push(`"${id}" is no place of the course.`);
    else if (!position) problems.push(`"${id}" has no position in the course's places.`);
    return { lon: position?.lon ?? 0, lat: position?.lat ?? 0 };
  };
  const nameOf = (id: string): string => {
    const place = byId.get(id);
    return place ? withArticle(place) : id;
  };
  const areas = new Map(
    (spec.areas ?? []).map(({ place: id, at, radius }) => {
      const place = byId.get(id);
      const point = readPoint(at);
      if (!place) problems.push(`"${id}" is no place of the course.`);
      if (place?.position) problems.push(`"${id}" has a position; name it among the places, and not as an area.`);
      if (!point) problems.push(`"${at}" is no point; write "lon,lat" in degrees.`);
      const radiusKm = radius === undefined ? null : measure(radius).km;
      return [id, { id, name: place?.name ?? id, ...(point ?? { lon: 0, lat: 0 }), radiusKm }];
    }),
  );
  const stopAt = (layer: string, id: string, towards = false): Stop => {
    const area = areas.get(id);
    const name = nameOf(id);
    if (!area) return { ...locate(id), name, kind: towards ? "towards" : "point", radiusKm: null };
    users.set(id, [...(users.get(id) ?? []), layer]);
    return { lon: area.lon, lat: area.lat, name, kind: "area", radiusKm: area.radiusKm };
  };
  const shown = (word: string): ScenePlace => {
    const id = word.replace(/\*$/, "");
    const place = byId.get(id);
    const [name, arabic, mark] = [place?.name ?? id, place?.arabic ?? null, place?.mark ?? markOf(place?.type ?? "")];
    return { id, name, arabic, ...locate(id), mark, strong: word.endsWith("*") };
  };
  const named = ({ id, label, teller }: { id: string; label: string; teller: string }) => ({
    id,
    label,
    teller,
    sign: null,
  });

  const presence = (spec.presence ?? []).map((one): SceneLayer => {
    if (![1, 2, 3, 4].includes(one.tone ?? 1))
      problems.push(`"${one.id}" has tone ${one.tone}; tones are 1, 2, 3 and 4.`);
    if (one.tone !== undefined && one.radius !== undefined)
      problems.push(`"${one.id}" is a patch, which has the colour of its teller; leave its tone out.`);
    const radiusKm = one.radius === undefined ? null : measure(one.radius).km;
    return { kind: "presence", ...named(one), at: stopAt(one.id, one.at), radiusKm, tone: (one.tone ?? 1) as Tone };
  });
  const isPatch = (layer: SceneLayer) => layer.kind === "presence" && layer.radiusKm !== null;
  const places = wordsOf(spec.places).map(shown);
  const layers: SceneLayer[] = [
    ...presence.filter(isPatch),
    ...(spec.zones ?? []).map((one): SceneLayer => {
      const { km, inBoth } = measure(one.radius);
      return { kind: "zone", ...named(one), centre: stopAt(one.id, one.at), radiusKm: km, radius: inBoth };
    }),
    ...(spec.sketches ?? []).map((one): SceneLayer => {
      const { stops, goesOn } = readCourse(one.through);
      if (stops.length < 2) problems.push(`The sketch "${one.id}" needs two places or more.`);
      const through = stops.map(({ id, towards }) => stopAt(one.id, id, towards));
      return { kind: "sketch", ...named(one), through, goesOn };
    }),
    ...(spec.moves ?? []).map(
      (one): SceneLayer => ({
        kind: "move",
        ...named(one),
        from: stopAt(one.id, one.from),
        to: stopAt(one.id, one.to),
      }),
    ),
    ...(spec.shifts ?? []).map((one): SceneLayer => {
      const direction = readDirection(one.direction);
      if (!direction) problems.push(`"${one.direction}" is no direction; write "south" or "north-east".`);
      const { km, inBoth: length } = measure(one.by);
      const from = stopAt(one.id, one.from);
      const end = destination(from, bearingOf(direction ?? "north"), km);
      const near = places.find((place) => distanceKm(place, end) < POINTS_AT);
      if (near) problems.push(`The shift "${one.id}" would point at "${near.id}"; move the area that it starts from.`);
      return { kind: "shift", ...named(one), from, direction: direction ?? "north", km, length };
    }),
    ...presence.filter((layer) => !isPatch(layer)),
  ];
  for (const id of doubled(layers.map((layer) => layer.id))) problems.push(`Two layers are called "${id}".`);
  for (const id of doubled(places.map((place) => place.id))) problems.push(`The place "${id}" stands twice.`);
  for (const id of doubled((spec.areas ?? []).map(({ place }) => place)))
    problems.push(`The area "${id}" stands twice.`);
  for (const { id } of layers) {
    if (!/^[a-z][a-z0-9-]*$/.test(id)) problems.push(`"${id}" is no layer id; use small letters, digits and hyphens.`);
  }
  if (problems.length > 0) throw new SceneError(spec.title, problems);
  const drawnAreas = [...areas.values()].map((area): SceneArea => ({ ...area, layers: users.get(area.id) ?? [] }));
  return { title: spec.title, description: spec.description, places, areas: drawnAreas, layers };
}

function doubled(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];
}
