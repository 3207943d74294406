/**
 * The sizes at which a map is set. `text` is how much larger text and symbols stand, relative to the map, than at
 * full width; the stylesheet turns a size on by the width of the map's container.
 */
export const MAP_SIZES = [
  { id: "wide", text: 1.1, least: 900 },
  { id: "medium", text: 1.6, least: 540 },
  { id: "narrow", text: 2.4, least: 0 },
] as const;

export type MapSize = (typeof MAP_SIZES)[number];
