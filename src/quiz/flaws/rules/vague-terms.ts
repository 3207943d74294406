import { rememberTexts } from "../../language/remember-texts";
import type { FlawRule } from "../flaw-rule";
import { EVERY_KIND } from "../flaw-rule";
import { findIn, findWord, listShown } from "../item-parts";
import { SAQUET, TARRANT } from "../published";
import { unquoted, VAGUE } from "../words";

const findOne = rememberTexts((text) =>
  findWord(unquoted(text), VAGUE, (word) => `"${word}" means something else to everybody`),
);

/** Nobody agrees how often "often" is. */
export const vagueTerms: FlawRule = {
  id: "vague-term",
  name: "vague terms",
  kinds: EVERY_KIND,
  source: `${TARRANT}; ${SAQUET}`,
  flawed: { stem: "Who usually keeps the light?", options: ["Anna Holt", "Ben Carver", "Cora Lind"], key: 0 },
  clean: { stem: "Who keeps the light at night?", options: ["Anna Holt", "Ben Carver", "Cora Lind"], key: 0 },
  inStem: findOne,
  find: (item) => findIn(listShown(item), findOne),
};
