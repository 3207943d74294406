/** The address of a search; without a query, of the page to search from. Half a character becomes a sign for what is unreadable. */
export function searchHref(course: string, query: string): string {
  const page = `/${course}/search`;
  return query === "" ? page : `${page}?${new URLSearchParams({ q: query })}`;
}
