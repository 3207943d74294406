import type { FlawRule } from "../flaw-rule";
import { WORDED } from "../flaw-rule";
import { HALADYNA, SAQUET, TARRANT } from "../published";
import { readDate, readNumber } from "../words";

/** Readings of all texts by one reader, or null where one text has none. */
function readAll(texts: readonly string[], read: (text: string) => number | null): readonly number[] | null {
  const [first] = texts;
  if (first === undefined || read(first) === null) return null;
  const values = texts.map(read);
  return values.length > 1 && values.every((value) => value !== null) ? values : null;
}

/** Numbers and dates are looked up, not searched for: they ascend, and no variant shuffles them. */
export const lostOrder: FlawRule = {
  id: "lost-order",
  name: "lost order",
  kinds: WORDED.filter((kind) => kind !== "order"),
  source: `${HALADYNA}, guideline 21; ${TARRANT}; ${SAQUET}`,
  flawed: { stem: "How many boats came?", options: ["12 boats", "3 boats", "40 boats"], key: 1 },
  clean: { stem: "How many boats came?", options: ["3 boats", "12 boats", "40 boats"], key: 0 },
  find: ({ options }) => {
    const texts = options.map(({ text }) => text);
    const values = readAll(texts, readDate) ?? readAll(texts, readNumber);
    const falls = values?.some((value, i) => value < (values[i - 1] ?? value)) ?? false;
    return falls ? `the options ${texts.join(", ")} do not ascend` : null;
  },
};
