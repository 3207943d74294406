import { rememberTexts } from "../../language/remember-texts";
import type { FlawRule } from "../flaw-rule";
import { EVERY_KIND } from "../flaw-rule";
import { findIn, findWord, listAsking } from "../item-parts";
import { HALADYNA, SAQUET, TARRANT } from "../published";
import { NEGATIVES, unquoted } from "../words";

const findOne = rememberTexts((text) =>
  findWord(unquoted(text), NEGATIVES, (word) => `"${word}" turns the question round`),
);

/** The little word is overread, and what is learned is what does not hold. */
export const negativeStem: FlawRule = {
  id: "negative-stem",
  name: "negative stem",
  kinds: EVERY_KIND,
  source: `${HALADYNA}, guideline 17; ${TARRANT}; ${SAQUET}`,
  flawed: { stem: "Who does not keep the light?", options: ["Anna Holt", "Ben Carver", "Cora Lind"], key: 0 },
  clean: { stem: "Who said “we will not go”?", options: ["Anna Holt", "Ben Carver", "Cora Lind"], key: 0 },
  inStem: findOne,
  find: (item) => findIn(listAsking(item), findOne),
};
