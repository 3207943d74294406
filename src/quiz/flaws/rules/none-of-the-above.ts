import { rememberTexts } from "../../language/remember-texts";
import type { FlawRule } from "../flaw-rule";
import { WORDED } from "../flaw-rule";
import { findIn, findWord } from "../item-parts";
import { HALADYNA, SAQUET, TARRANT } from "../published";

const PATTERN =
  /^(none|neither|no one|nobody|nothing|no option|not any)( (of|in|among) (the |these|them)| (is|are) (right|correct|true))|\b(none|neither) of (the|these|them|those)\b|\bnot (listed|given|mentioned) here\b/i;

const findOne = rememberTexts((text) =>
  findWord(text, PATTERN, () => `the option "${text}" says that no option is right`),
);

/** It rewards knowing what is wrong, and says nothing of what is right. */
export const noneOfTheAbove: FlawRule = {
  id: "none-of-the-above",
  name: "none of the above",
  kinds: WORDED,
  source: `${HALADYNA}, guideline 25; ${TARRANT}; ${SAQUET}`,
  flawed: { stem: "Who keeps the light?", options: ["Anna Holt", "Ben Carver", "None of the above"], key: 0 },
  clean: { stem: "Who keeps the light?", options: ["Anna Holt", "Ben Carver", "Cora Lind"], key: 0 },
  find: ({ options }) =>
    findIn(
      options.map(({ text }) => text),
      findOne,
    ),
};
