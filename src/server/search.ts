import { openSearch, type SearchIndex } from "../search/search-index";
import type { OpenCourse } from "./courses";

const opened = new WeakMap<OpenCourse, Promise<SearchIndex>>();

/** A course's index, made ready once per process. */
export function getSearch(course: OpenCourse): Promise<SearchIndex> {
  const index = opened.get(course) ?? course.search().then(openSearch);
  opened.set(course, index);
  return index;
}
