import type { FlawRule } from "./flaw-rule";
import { absolutes } from "./rules/absolutes";
import { allOfTheAbove } from "./rules/all-of-the-above";
import { ambiguous } from "./rules/ambiguous";
import { convergence } from "./rules/convergence";
import { gapInStem } from "./rules/gap-in-stem";
import { grammarCue } from "./rules/grammar-cue";
import { implausibleDistractor } from "./rules/implausible-distractor";
import { kType } from "./rules/k-type";
import { logicalCue } from "./rules/logical-cue";
import { longestIsKey } from "./rules/longest-is-key";
import { lostOrder } from "./rules/lost-order";
import { needlessWords } from "./rules/needless-words";
import { negativeStem } from "./rules/negative-stem";
import { noOrSeveralKeys } from "./rules/no-or-several-keys";
import { noneOfTheAbove } from "./rules/none-of-the-above";
import { repeatedWord } from "./rules/repeated-word";
import { trueFalse } from "./rules/true-false";
import { unfocusedStem } from "./rules/unfocused-stem";
import { vagueTerms } from "./rules/vague-terms";

/** The nineteen flaws of published guidelines (`published.ts`), a file each. A new rule is a file beside these, a line here, and an injector for its proof. */
export const FLAW_RULES: readonly FlawRule[] = [
  ambiguous,
  implausibleDistractor,
  noneOfTheAbove,
  allOfTheAbove,
  longestIsKey,
  needlessWords,
  trueFalse,
  convergence,
  logicalCue,
  gapInStem,
  absolutes,
  repeatedWord,
  unfocusedStem,
  kType,
  grammarCue,
  lostOrder,
  vagueTerms,
  noOrSeveralKeys,
  negativeStem,
];
