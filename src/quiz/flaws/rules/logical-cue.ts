import type { FactBase } from "../../../course/fact-base";
import { typeLikeness } from "../../options/likeness";
import { mapOptionValues } from "../../options/true-of";
import type { CheckedItem, FlawRule } from "../flaw-rule";
import { listKeys, wrongOptions } from "../item-parts";
import { HALADYNA, SAQUET, TARRANT } from "../published";

const NUMBERS = "two three four five six several many".split(" ");
const PLURAL = new RegExp(
  `\\b(${NUMBERS.join("|")}|who are|who were|which people)\\b|\\bwhich \\p{Ll}+[^s\\P{Ll}]s\\b(?! of)`,
  "iu",
);
const SEVERAL = /\b(and|both)\b/i;

function kindOf(facts: FactBase, id: string): string | null {
  if (facts.actors.has(id)) return "actor";
  if (facts.places.has(id)) return "place";
  if (facts.events.has(id)) return "event";
  if (facts.sources.has(id)) return "source";
  return mapOptionValues(facts).get(id)?.kind ?? null;
}

/** Whether the key alone is of its type: no wrong option has the same or a near one, and all of those have one other type. */
function isOddType(facts: FactBase, key: string, wrong: readonly string[]): boolean {
  const own = facts.entities.get(key);
  const others = wrong.flatMap((id) => facts.entities.get(id) ?? []);
  if (!own || others.length < wrong.length || facts.events.has(key)) return false;
  return others.every((other) => typeLikeness(own, other) === 0) && new Set(others.map(({ type }) => type)).size === 1;
}

function findCue(item: CheckedItem, facts: FactBase): string | null {
  const kinds = item.options.map(({ id }) => kindOf(facts, id)).filter((kind) => kind !== null);
  if (new Set(kinds).size > 1) return `the options are of several kinds: ${[...new Set(kinds)].join(", ")}`;
  const keys = listKeys(item);
  const [key] = keys;
  const wrong = wrongOptions(item);
  if (key === undefined || keys.length > 1) return null;
  if (
    isOddType(
      facts,
      key,
      wrong.map(({ id }) => id),
    )
  )
    return "the key alone is of its type";
  const right = item.options.find(({ id }) => id === key);
  const several = (id: string, text: string): boolean => facts.actors.get(id)?.plural === true || SEVERAL.test(text);
  if (right && several(key, right.text) && PLURAL.test(item.stem) && !wrong.some(({ id, text }) => several(id, text)))
    return "the stem asks for several, and the key alone is several";
  const numbers: readonly string[] = item.stem.match(/\d+/g) ?? [];
  const shared = numbers.find((n) => right?.text.includes(n) && !wrong.some(({ text }) => text.includes(n)));
  return shared === undefined ? null : `the number ${shared} stands in the stem and in the key alone`;
}

/** Options of several kinds sort themselves: what the stem cannot mean falls away. */
export const logicalCue: FlawRule = {
  id: "logical-cue",
  name: "logical cue",
  kinds: ["choice", "multiple", "match", "order"],
  source: `${HALADYNA}, guidelines 23 and 28; ${TARRANT}; ${SAQUET}`,
  flawed: {
    stem: "Which two men keep the light?",
    options: ["Anna Holt", "Ben Carver and Dirk Moss", "Cora Lind"],
    key: 1,
  },
  clean: { stem: "Who keeps the light?", options: ["Anna Holt", "Ben Carver", "Cora Lind"], key: 1 },
  find: findCue,
};
