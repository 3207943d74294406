/** Whether an If-None-Match header names the tag (weak comparison), so that 304 is the answer. */
export function matchesTag(ifNoneMatch: string | null | undefined, tag: string): boolean {
  if (ifNoneMatch == null) return false;
  const bare = (value: string) => value.trim().replace(/^W\//, "");
  return ifNoneMatch.trim() === "*" || ifNoneMatch.split(",").some((value) => bare(value) === bare(tag));
}
