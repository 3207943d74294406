import { rememberTexts } from "../../language/remember-texts";
import type { FlawRule } from "../flaw-rule";
import { WORDED } from "../flaw-rule";
import { findIn, findWord } from "../item-parts";
import { HALADYNA, SAQUET, TARRANT } from "../published";

const PATTERN =
  /^(all|both|each|any|every one)( of| the)? (the |these|them|those|above|options?\b|answers?\b|three\b|four\b)|^(all|both) (are |is )?(right|correct|true)\b|\ball of (the above|these|them)\b/i;

const findOne = rememberTexts((text) =>
  findWord(text, PATTERN, () => `the option "${text}" says that every option is right`),
);

/** Whoever sees that two options are right, or one wrong, need not read the rest. */
export const allOfTheAbove: FlawRule = {
  id: "all-of-the-above",
  name: "all of the above",
  kinds: WORDED,
  source: `${HALADYNA}, guideline 26; ${TARRANT}; ${SAQUET}`,
  flawed: { stem: "Who keeps the light?", options: ["Anna Holt", "Ben Carver", "All of the above"], key: 0 },
  clean: { stem: "Who keeps the light?", options: ["Anna Holt", "Ben Carver", "Cora Lind"], key: 0 },
  find: ({ options }) =>
    findIn(
      options.map(({ text }) => text),
      findOne,
    ),
};
