interface HeaderBag {
  readonly get: (name: string) => string | null;
}

/** The origin under which a browser sees the app: the configured one, or what the request says of itself. */
export function originOf(headers: HeaderBag, baseUrl: string | null): string {
  return baseUrl ?? `http://${headers.get("host") ?? "localhost"}`;
}

/**
 * Whether a request that changes something comes from our own pages. Browsers send Origin with every such request and Sec-Fetch-Site beside it; a request without
 * an Origin is no browser's and is refused too.
 */
export function isSameOrigin(headers: HeaderBag, baseUrl: string | null): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  return headers.get("origin") === originOf(headers, baseUrl);
}
