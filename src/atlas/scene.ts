import type { Direction, LonLat } from "./distance";

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

/** What is told of and has no point: its name and a tint without an edge, where one map needs it. */
export interface SceneArea extends LonLat {
  readonly id: string;
  readonly name: string;
  /** How far it is tinted, or null where only lines fade into it. */
  readonly radiusKm: number | null;
  /** Ids of the layers that refer to it; it is seen where one of them is, or always where there are none. */
  readonly layers: readonly string[];
}

/** Where a layer is drawn from, to or through. */
export interface Stop extends LonLat {
  /** With its article: "the harbour". */
  readonly name: string;
  /** `point`: the line passes it; `towards`: it fades before it; `area`: it fades into it, for no point is told. */
  readonly kind: "point" | "towards" | "area";
  readonly radiusKm: number | null;
}

/** Line patterns, so that layers differ in more than colour. */
export type LineTone = 1 | 2 | 3 | 4 | 5 | 6;

/** What tells a layer apart from the others of its map. */
export interface LayerSign {
  readonly letter: string;
  /** Its teller's, for lines and patches; null for a circle, which has the colour of what the map is about, and for flags, which have that of a side. */
  readonly tone: LineTone | null;
}

interface LayerBase {
  /** Named by the steps of a story that show it. */
  readonly id: string;
  readonly label: string;
  /** Who tells it, in words: "the two texts of one agency". */
  readonly teller: string;
  /** A letter stands for the layer on the map; null where its label does. */
  readonly sign: LayerSign | null;
}

/** A course that somebody tells of, drawn by hand through what is named and nothing else. */
export interface SketchLayer extends LayerBase {
  readonly kind: "sketch";
  readonly through: readonly Stop[];
  /** Whether it goes on beyond its first or last stop, nobody says where. */
  readonly goesOn: { readonly start: boolean; readonly end: boolean };
}

/** A circle around an assumed centre. */
interface ZoneLayer extends LayerBase {
  readonly kind: "zone";
  readonly centre: Stop;
  readonly radiusKm: number;
  /** The radius in both units, the reported one first: "34 mi · 55 km". */
  readonly radius: string;
}

export type Tone = 1 | 2 | 3 | 4;

/** Who is said to be where: a pennant on the place, or, where only a neighbourhood is told, a hatched patch. */
interface PresenceLayer extends LayerBase {
  readonly kind: "presence";
  readonly at: Stop;
  readonly radiusKm: number | null;
  /** Fill pattern of a flag, so that sides differ in more than colour. A patch has its teller's. */
  readonly tone: Tone;
}

/** A movement or an aim that somebody tells of, from one named place or area to another. */
interface MoveLayer extends LayerBase {
  readonly kind: "move";
  readonly from: Stop;
  readonly to: Stop;
}

/** How far and in which direction something is said to have been moved, where nothing is told of what lies there. */
export interface ShiftLayer extends LayerBase {
  readonly kind: "shift";
  readonly from: Stop;
  readonly direction: Direction;
  readonly km: number;
  /** In both units, the reported one first. */
  readonly length: string;
}

export type SceneLayer = SketchLayer | ZoneLayer | PresenceLayer | MoveLayer | ShiftLayer;

/** What a map shows on its ground. */
export interface Scene {
  readonly title: string;
  /** For those who do not see the map. */
  readonly description: string;
  readonly places: readonly ScenePlace[];
  readonly areas: readonly SceneArea[];
  readonly layers: readonly SceneLayer[];
}
