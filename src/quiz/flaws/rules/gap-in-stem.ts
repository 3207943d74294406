import { rememberTexts } from "../../language/remember-texts";
import type { FlawRule } from "../flaw-rule";
import { EVERY_KIND } from "../flaw-rule";
import { findIn, findWord, listAsking } from "../item-parts";
import { SAQUET, TARRANT } from "../published";

const GAP = /_{2,}|\.{3,}|…|\(\s*\)|\[\s*\]/;

const findOne = rememberTexts((text) => findWord(text, GAP, () => `there is a gap in "${text}"`));

/** The reader has to carry the beginning past the gap to make sense of the end. */
export const gapInStem: FlawRule = {
  id: "gap-in-stem",
  name: "gap inside the stem",
  kinds: EVERY_KIND,
  source: `${TARRANT}; ${SAQUET}: fill in the blank`,
  flawed: {
    stem: "Was the light of the harbour kept by __?",
    options: ["Anna Holt", "Ben Carver", "Cora Lind"],
    key: 0,
  },
  clean: { stem: "Who kept the light of the harbour?", options: ["Anna Holt", "Ben Carver", "Cora Lind"], key: 0 },
  inStem: findOne,
  find: (item) => findIn(listAsking(item), findOne),
};
