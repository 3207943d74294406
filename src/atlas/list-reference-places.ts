import type { Place } from "../course/course";

/** Places that everybody finds on a map, and that a question's map names for reference, and no more than they: capitals. */
const REFERENCE_TYPE = "capital";

/** Ids of the places that maps of questions name for reference. */
export const listReferencePlaces = (places: readonly Pick<Place, "id" | "type">[]): readonly string[] =>
  places.filter(({ type }) => type === REFERENCE_TYPE).map(({ id }) => id);
