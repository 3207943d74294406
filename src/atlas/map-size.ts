/**
 * The sizes at which a map is set. `text` and `area` say how much larger labels with their symbols, and names of
 * countries and waters, stand relative to the map than at full width; the stylesheet turns a size on when the
 * map's container is at least `least` CSS pixels wide. `line` is half the width of a drawn line in map units, where it is widest: lines keep
 * their pixels in a smaller frame.
 */
export const MAP_SIZES = [
  { id: "wide", text: 1.1, area: 1.1, line: 4, least: 900 },
  { id: "medium", text: 1.6, area: 1.4, line: 5, least: 540 },
  { id: "narrow", text: 2.4, area: 1.9, line: 6.5, least: 0 },
] as const;

export type MapSize = (typeof MAP_SIZES)[number];
export type MapSizeId = MapSize["id"];
