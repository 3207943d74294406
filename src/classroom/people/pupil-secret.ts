import { SECRET_WORDS } from "./secret-words";

/**
 * Two words and two digits ("amber-kite-47"), from four random bytes: easy to type from a card. With the limit on tries, guessing one takes years: of about
 * 6.5 million secrets, five may be tried in half a minute.
 */
export function makePupilSecret(bytes: Uint8Array): string {
  const [first = 0, second = 0, high = 0, low = 0] = bytes;
  const word = (byte: number) => SECRET_WORDS[byte % SECRET_WORDS.length];
  return `${word(first)}-${word(second)}-${String(((high << 8) | low) % 100).padStart(2, "0")}`;
}

/** A secret as people type it: in capitals, with spaces for hyphens. */
export const normalizeSecret = (typed: string): string =>
  typed
    .normalize("NFKC")
    .toLowerCase()
    .trim()
    .replace(/[\s_\p{Pd}]+/gu, "-");
