import { rememberTexts } from "../../language/remember-texts";
import type { FlawRule } from "../flaw-rule";
import { EVERY_KIND } from "../flaw-rule";
import { HALADYNA, SAQUET, TARRANT } from "../published";
import { countWords } from "../words";

const ASKS = /\b(who|whom|whose|what|which|when|where|why|how)\b/i;
/** Questions that mean nothing while the options are covered. */
const EMPTY =
  /\b(which|what) (of (these|those|the following)|statements?|options?|answers?|sentences?|one)( statements?| options?| answers?| sentences?)?( below)? (is|are|was|were) (true|right|correct|accurate|best|the case|supported|valid)\b|\bwhat about\b|\bwhich of (these|the following)\?/i;
/** Questions that more answers fit than one. */
const OPEN =
  /^(who|what|which)( \p{L}+)? (is|was|are|were) (one|an example|examples|some|among|part) of\b|^(name|give|list) (one|some|any|two|three|an?|as many)\b|\betc\b|\bfor (example|instance)\b/iu;
const SECOND = /\?.*\?|,? and (who|whom|what|which|when|where|why|how) (is|are|was|were|did|do|does|has|have)\b/i;
const LEAST_WORDS = 3;

const findFault = rememberTexts((stem): string | null => {
  if (!stem.endsWith("?")) return "the stem does not end as a question";
  if (!ASKS.test(stem)) return "the stem does not say what is asked for";
  if (countWords(stem) < LEAST_WORDS) return "the stem is too short to be understood by itself";
  if (EMPTY.test(stem)) return "the stem means nothing while the options are covered";
  if (OPEN.test(stem)) return "more than one answer would fit the stem";
  if (SECOND.test(stem)) return "the stem asks two things";
  return null;
});

/** The question must stand in the stem: a reader who covers the options can answer. */
export const unfocusedStem: FlawRule = {
  id: "unfocused-stem",
  name: "unfocused stem",
  kinds: EVERY_KIND,
  source: `${HALADYNA}, guidelines 14 and 15; ${TARRANT}; ${SAQUET}`,
  flawed: { stem: "Which of these is true?", options: ["Anna Holt", "Ben Carver", "Cora Lind"], key: 0 },
  clean: { stem: "Who keeps the light?", options: ["Anna Holt", "Ben Carver", "Cora Lind"], key: 0 },
  inStem: findFault,
  find: ({ stem }) => findFault(stem),
};
