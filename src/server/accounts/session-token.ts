import { createHmac, timingSafeEqual } from "node:crypto";

/** What a Cookie header says under a name, decoded; null where it says nothing that can be read. */
function readCookie(header: string, name: string): string | null {
  const found = header
    .split(";")
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`));
  if (found === undefined) return null;
  try {
    return decodeURIComponent(found.slice(name.length + 1));
  } catch {
    return null;
  }
}

/**
 * The session's token in a Cookie header, if we signed it: the token, a dot and its HMAC-SHA256 in base64, as the sign-in library writes them. Null for anything else.
 */
export function readSessionToken(
  header: string,
  { name, secret }: { readonly name: string; readonly secret: string },
): string | null {
  const value = readCookie(header, name);
  const dot = value?.lastIndexOf(".") ?? -1;
  if (value === null || dot < 1) return null;
  const token = value.slice(0, dot);
  const signature = Buffer.from(value.slice(dot + 1), "base64");
  const expected = createHmac("sha256", secret).update(token).digest();
  return signature.length === expected.length && timingSafeEqual(signature, expected) ? token : null;
}
