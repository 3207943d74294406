import { createHash } from "node:crypto";
import { matchesTag } from "./matches-tag";

/**
 * What a page asks for again and again, tagged by what it says, with the server's clock (ms since 1970) in `X-Now`: 304 and no body where the caller, whose headers these are, knows it. The page keeps the
 * tag; no cache keeps the answer.
 */
export function sendTagged(
  value: unknown,
  { headers, at }: { readonly headers: Headers; readonly at: number },
): Response {
  const body = JSON.stringify(value);
  const tag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const sent = { ETag: tag, "X-Now": String(at), "Cache-Control": "private, no-store", Vary: "Cookie" };
  // The tag has become a weak one where the front door compressed the body.
  if (matchesTag(headers.get("if-none-match"), tag)) return new Response(null, { status: 304, headers: sent });
  return new Response(body, { headers: { ...sent, "Content-Type": "application/json" } });
}
