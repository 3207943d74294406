import { MOST_SHOWN, type SearchAnswer, searchCourse } from "../../search/search-course";
import { openSearch, type SearchData } from "../../search/search-index";

export type Finder = (query: string) => SearchAnswer;

/** Answers queries as the server does. Loaded apart from the page, for it brings the search engine. */
export function makeFinder(data: SearchData): Finder {
  const index = openSearch(data);
  return (query) => searchCourse(index, query, MOST_SHOWN);
}
