import type { LonLat } from "./distance";

/** How a place is marked; `town` is the mark of everything else. */
export type PlaceMark = "capital" | "city" | "town" | "garrison" | "crossing";

export interface ScenePlace extends LonLat {
  readonly id: string;
  readonly name: string;
  readonly arabic: string | null;
  readonly mark: PlaceMark;
  /** What the map is about: lettered in the colour of zones, and the last to lose its label. */
  readonly strong: boolean;
}

interface LayerBase {
  /** Named by the steps of a story that show it. */
  readonly id: string;
  readonly label: string;
  /** Who tells it, in words: "the two texts of one agency". */
  readonly teller: string;
}

/** A course that somebody tells of, drawn by hand through the points that are named and no others. */
interface SketchLayer extends LayerBase {
  readonly kind: "sketch";
  readonly through: readonly LonLat[];
}

/** A circle around an assumed centre. */
interface ZoneLayer extends LayerBase {
  readonly kind: "zone";
  readonly centre: LonLat;
  readonly radiusKm: number;
  /** The radius in both units, the reported one first: "34 mi · 55 km". */
  readonly radius: string;
}

export type Tone = 1 | 2 | 3 | 4;

/** Who is said to be where: a pennant on the place, or, where only a neighbourhood is told, a hatched patch. */
interface PresenceLayer extends LayerBase {
  readonly kind: "presence";
  readonly at: LonLat;
  readonly radiusKm: number | null;
  /** Fill pattern, so that sides differ in more than colour. */
  readonly tone: Tone;
}

/** A movement or an aim that somebody tells of, from one named place to another. */
interface MoveLayer extends LayerBase {
  readonly kind: "move";
  readonly from: LonLat;
  readonly to: LonLat;
}

export type SceneLayer = SketchLayer | ZoneLayer | PresenceLayer | MoveLayer;

/** What a map shows on its ground. */
export interface Scene {
  readonly title: string;
  /** For those who do not see the map. */
  readonly description: string;
  readonly places: readonly ScenePlace[];
  readonly layers: readonly SceneLayer[];
}
