import { rememberTexts } from "../../language/remember-texts";
import type { FlawRule } from "../flaw-rule";
import { EVERY_KIND } from "../flaw-rule";
import { findIn, findWord, listShown } from "../item-parts";
import { HALADYNA, SAQUET, TARRANT } from "../published";
import { ABSOLUTES, unquoted } from "../words";

const findOne = rememberTexts((text) => findWord(unquoted(text), ABSOLUTES, (word) => `"${word}" allows no exception`));

/** What is said to hold without exception is hardly ever right, and test-wise learners know it. */
export const absolutes: FlawRule = {
  id: "absolute",
  name: "absolutes",
  kinds: EVERY_KIND,
  source: `${HALADYNA}, guideline 28a; ${TARRANT}; ${SAQUET}`,
  flawed: { stem: "Who always keeps the light?", options: ["Anna Holt", "Ben Carver", "Cora Lind"], key: 0 },
  clean: { stem: "Who keeps “always the same” light?", options: ["Anna Holt", "Ben Carver", "Cora Lind"], key: 0 },
  inStem: findOne,
  find: (item) => findIn(listShown(item), findOne),
};
