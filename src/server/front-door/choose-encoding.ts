import { constants } from "node:zlib";

export type Encoding = "br" | "gzip";

/** Best first. Chromium offers brotli on localhost and over https only, so a school's plain network gets gzip. */
const PREFERRED: readonly Encoding[] = ["br", "gzip"];

/** Brotli while a page is being sent: quality 5 costs about a millisecond for a page, 11 half a second. */
export const BROTLI_ON_THE_FLY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/**
 * The best encoding that an Accept-Encoding header allows (RFC 9110, 12.5.3), or null for none.
 * A weight of 0 forbids; `*` stands for what is not named.
 */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding | null {
  const weights = new Map<string, number>();
  for (const part of (acceptEncoding ?? "").split(",")) {
    const [name = "", ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const q = parameters.find((parameter) => parameter.startsWith("q="));
    const weight = q === undefined ? 1 : Number(q.slice(2));
    if (name !== "") weights.set(name, Number.isFinite(weight) ? weight : 0);
  }
  return PREFERRED.find((encoding) => (weights.get(encoding) ?? weights.get("*") ?? 0) > 0) ?? null;
}

/** Whether a media type is text of some kind, which shrinks; fonts and pictures bring their own compression. */
export function isCompressible(contentType: string): boolean {
  return /^(?:text\/|application\/(?:javascript|json|manifest\+json|xml)|image\/svg\+xml)/i.test(contentType);
}
