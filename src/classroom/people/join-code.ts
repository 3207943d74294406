/** 28 letters and digits that nobody takes for one another on the board: no 0 and O, no 1, I and L, no 5 and S, no Z beside 2. */
const SIGNS = "ABCDEFGHJKMNPQRTUVWXY2346789";
const LENGTH = 8;

/** A class's code of eight signs, from as many random bytes or more. Bytes beyond the last whole multiple are skipped, so that all signs are equally likely. */
export function makeJoinCode(bytes: Uint8Array): string {
  const fair = 256 - (256 % SIGNS.length);
  const signs = [...bytes].filter((byte) => byte < fair).map((byte) => SIGNS[byte % SIGNS.length]);
  if (signs.length < LENGTH) throw new Error("A join code needs more random bytes.");
  return signs.slice(0, LENGTH).join("");
}

/** A code as people type it: in small letters, in groups, with a hyphen. */
export const normalizeJoinCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, "");

/** A code as it is shown: "ABCD-EFGH". */
export const showJoinCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;
