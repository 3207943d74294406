import { foldName } from "../../quiz/score/fold-name";

/** Longest name of a pupil, in characters. */
export const LONGEST_NAME = 80;

/** Signs that cannot be seen, such as marks of direction; the two joiners belong to the spelling of some names. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cf}\p{Cc}]/gu;

/** A name as it is kept and shown: white space folded, nothing in it that cannot be seen. */
export const cleanPupilName = (typed: string): string =>
  typed.normalize("NFC").replace(/\s+/gu, " ").replace(UNSEEN, "").trim();

/** Vowel signs of Indic and other scripts, which are letters of the name; accents, points and harakat are not. */
const VOWEL_SIGN = /(?![\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}])\p{M}/gu;

/**
 * What two names are compared by: "Zoë O’Neill-Åberg" and "zoe oneill aberg" are one. Empty where a name holds no letter or digit. Never shown.
 * It is stored, and pupils sign in by it: where another key comes of a name than before, also because names are folded otherwise in marking, its pupil is locked out, and a migration must
 * write the new keys.
 */
export const pupilNameKey = (name: string): string =>
  foldName(
    name
      .normalize("NFKD")
      .replace(/\p{Cf}/gu, "")
      .replace(VOWEL_SIGN, (sign) => `x${sign.codePointAt(0)?.toString(16)}`),
  ).replace(/^[^\p{L}\p{N}]+$/u, "");
