import type { SearchData } from "../../search/search-index";
import type { Finder } from "./make-finder";

async function fetchData(course: string): Promise<SearchData> {
  const response = await fetch(`/${course}/search.json`);
  if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
  return (await response.json()) as SearchData;
}

/** Fetches the engine and the index. Rejects where either cannot be had. */
export async function loadFinder(course: string): Promise<Finder> {
  const [{ makeFinder }, data] = await Promise.all([import("./make-finder"), fetchData(course)]);
  return makeFinder(data);
}
