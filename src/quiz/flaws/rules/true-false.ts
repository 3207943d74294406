import { rememberTexts } from "../../language/remember-texts";
import type { FlawRule } from "../flaw-rule";
import { WORDED } from "../flaw-rule";
import { findIn, findWord } from "../item-parts";
import { HALADYNA, SAQUET, TARRANT } from "../published";

const VERDICT = /^(true|false|yes|no|correct|incorrect|right|wrong)$|^(true|false|yes|no)[,;:.]/i;

const findOne = rememberTexts((text) =>
  findWord(text, VERDICT, (word) => `the option "${word}" is a verdict and not an answer`),
);

/** A row of true and false is a coin to toss; and such a question tells nothing of what was taken for what. */
export const trueFalse: FlawRule = {
  id: "true-false",
  name: "true or false",
  kinds: WORDED,
  source: `${TARRANT}; ${SAQUET}; against ${HALADYNA}, guideline 9, which allows it`,
  flawed: { stem: "Does Anna Holt keep the light?", options: ["Yes", "No"], key: 0 },
  clean: { stem: "Who keeps the light?", options: ["Anna Holt", "Ben Carver", "Cora Lind"], key: 0 },
  find: ({ options }) =>
    findIn(
      options.map(({ text }) => text),
      findOne,
    ),
};
