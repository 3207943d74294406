/** How much of what matches is seen on one map of the atlas. */
export interface SeenOnMap {
  readonly title: string;
  /** Courses, moves and areas with a teller: what stands in its key. */
  readonly courses: number;
  readonly places: number;
}

/** What a map says on which little of what matches is seen. */
export interface SeenNote {
  readonly text: string;
  /** The map on which more of it is seen, by its place among the maps. */
  readonly way: number | null;
  /** Whether places that match are seen all the same, so that the note must not hide them. */
  readonly beside: boolean;
}

/**
 * What the map `at` has to say of its own emptiness, or null where it shows what there is to be shown: a place is named by so many claims that one or two of them are
 * no answer where a course is drawn on another map. `matches`: how many places and courses match at all.
 */
export function noteSeen(maps: readonly SeenOnMap[], at: number, matches: number): SeenNote | null {
  const here = maps[at];
  if (!here || here.courses > 0) return null;
  const beside = here.places > 0;
  if (matches === 0) return { text: "Nothing in the reports matches all of this.", way: null, beside };
  const most = (kind: "courses" | "places"): number | null => {
    const best = maps.reduce((found, map, i) => (map[kind] > (maps[found]?.[kind] ?? 0) ? i : found), at);
    return best === at ? null : best;
  };
  const courses = most("courses");
  if (courses !== null) {
    return { text: `${beside ? "No course" : "Nothing"} that matches is drawn on this map.`, way: courses, beside };
  }
  if (beside) return null;
  const way = most("places");
  return {
    text: `What matches has no place on ${way === null && maps.length > 1 ? "these maps" : "this map"}. The lists tell of it.`,
    way,
    beside,
  };
}
