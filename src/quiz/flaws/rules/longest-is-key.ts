import type { Option } from "../../item";
import type { FlawRule } from "../flaw-rule";
import { listKeys } from "../item-parts";
import { HALADYNA, SAQUET, TARRANT } from "../published";
import { countWords } from "../words";

/** Shortest key that can stand out by its length, in words, and what part of it the longest wrong option must reach (our own choice). */
const LEAST_WORDS = 4;
const LEAST_PART = 0.75;

function findLongest(options: readonly Option[], keyIds: readonly string[]): string | null {
  const isKey = ({ id }: Option): boolean => keyIds.includes(id);
  const keys = options.filter(isKey).map(({ text }) => text);
  const longest = Math.max(...options.filter((option) => !isKey(option)).map(({ text }) => text.length));
  const standsOut = (text: string): boolean => countWords(text) >= LEAST_WORDS && longest < LEAST_PART * text.length;
  return keys.length > 0 && keys.every(standsOut) ? `the key "${keys[0]}" is by far the longest option` : null;
}

/** The careful author qualifies what is right, and leaves what is wrong bare. */
export const longestIsKey: FlawRule = {
  id: "longest-is-key",
  name: "longest option is the key",
  kinds: ["choice", "multiple"],
  source: `${HALADYNA}, guidelines 24 and 28d; ${TARRANT}; ${SAQUET}`,
  flawed: {
    stem: "Who keeps the light?",
    options: ["Anna Holt", "The keeper of the northern sluice", "Ben Carver"],
    key: 1,
  },
  clean: {
    stem: "Who keeps the light?",
    options: ["The warden of the western gate", "The keeper of the northern sluice", "Ben Carver"],
    key: 1,
  },
  inOptions: (_stem, options, keys) => findLongest(options, keys),
  find: (item) => findLongest(item.options, listKeys(item)),
};
