import type { Option } from "../../item";
import type { FlawRule } from "../flaw-rule";
import { WORDED } from "../flaw-rule";
import { occursIn } from "../names-in-text";
import { HALADYNA, SAQUET, TARRANT } from "../published";

/** "A and C", "both 1 and 2", "I, II and III" */
const REFERENCE =
  /^(both |only |either )?(options? )?([a-e]|[1-5]|i{1,3}|iv|v)((,| and| or|, and|, or) ([a-e]|[1-5]|i{1,3}|iv|v))+( only)?\.?$/i;
const JOINED = /\b(and|or|as well as|together with)\b|,(?!\d)/;

function findCombined(options: readonly Option[]): string | null {
  const texts = options.map(({ text }) => text.toLowerCase());
  const combined = texts.find(
    (text) =>
      REFERENCE.test(text) ||
      (JOINED.test(text) && texts.some((other) => other !== text && other.length > 1 && occursIn(text, other))),
  );
  return combined === undefined ? null : `the option "${combined}" is made of other options`;
}

/** Options that are made of other options test bookkeeping, and partial knowledge narrows them down. */
export const kType: FlawRule = {
  id: "k-type",
  name: "complex (K-type) options",
  kinds: WORDED,
  source: `${HALADYNA}, guideline 9; ${TARRANT}; ${SAQUET}`,
  flawed: { stem: "Who keeps the light?", options: ["Anna Holt", "Ben Carver", "Anna Holt and Ben Carver"], key: 0 },
  clean: { stem: "Who keeps the light?", options: ["Anna Holt", "Ben Carver", "Cora Lind"], key: 0 },
  inOptions: (_stem, options) => findCombined(options),
  find: ({ options }) => findCombined(options),
};
