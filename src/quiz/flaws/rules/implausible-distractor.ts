import { LEAST_LIKENESS } from "../../options/likeness";
import type { FlawRule } from "../flaw-rule";
import { listKeys, wrongOptions } from "../item-parts";
import { optionLikeness, tellerLikeness } from "../option-likeness";
import { HALADYNA, SAQUET, TARRANT } from "../published";

/**
 * What nobody would take for the key is no option: three good ones are better than four. What is chosen by
 * hardly anybody is for the statistics. The spots of a pin item stand for a whole map, where a pin may be set anywhere, and bear no names. */
export const implausibleDistractor: FlawRule = {
  id: "implausible-distractor",
  name: "implausible distractor",
  kinds: ["choice", "multiple", "map"],
  source: `${HALADYNA}, guidelines 18, 28f and 29; ${TARRANT}; ${SAQUET}`,
  flawed: { stem: "Who keeps the light?", options: ["Anna Holt", "Ben Carver", "The first frost"], key: 0 },
  clean: { stem: "Who keeps the light?", options: ["Anna Holt", "Ben Carver", "Cora Lind"], key: 0 },
  find: (item, facts) => {
    const keys = listKeys(item);
    for (const { id, text } of wrongOptions(item)) {
      const likeness = keys.flatMap((key) => {
        const alike = optionLikeness(facts, key, id);
        return alike === null
          ? []
          : [item.skill === "source" ? Math.max(alike, tellerLikeness(facts, key, id)) : alike];
      });
      if (likeness.length > 0 && Math.max(...likeness) < LEAST_LIKENESS - 1e-9)
        return `"${text}" has too little in common with the key (${Math.max(...likeness).toFixed(2)})`;
    }
    return null;
  },
};
