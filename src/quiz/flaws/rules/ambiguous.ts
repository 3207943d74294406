import type { FactBase } from "../../../course/fact-base";
import type { Option } from "../../item";
import { readingGrade } from "../../language/reading-grade";
import type { FlawRule } from "../flaw-rule";
import { EVERY_KIND } from "../flaw-rule";
import { findIn, findWord, listAsking } from "../item-parts";
import { HALADYNA, SAQUET, TARRANT } from "../published";
import { createTextMemory } from "../text-memory";
import { partsOf, unquoted } from "../words";

/** Hardest stem, as a Flesch-Kincaid grade (Kincaid et al. 1975): for readers of grades 7 to 9 (our own choice). */
const MOST_GRADE = 9;

/** A time that only the moment of writing tells. */
const UNDATED =
  /\b(recently|lately|today|yesterday|tomorrow|currently|nowadays|these days|at present|at the moment|(this|last|next|that) (day|night|week|month|year|spring|summer|autumn|winter|time))\b/i;
const PRONOUN = /\b(he|she|it|they|him|her|them|his|hers|its|their|theirs)\b/i;
/** These can point back to the question word ("Who meant to reset its ties?"), or ahead ("How far from its centre does the zone reach?"). */
const POSSESSIVE = /^(his|hers|her|its|their|theirs)$/i;
/** Words before a pronoun that it cannot mean. */
const ASKING = new Set(
  "what where when why how whom whose did do does has have had would will say says said tell told see saw on map".split(
    " ",
  ),
);
const AHEAD = /\b(do|does|did|is|are|was|were|has|have) (an?|the|\p{Lu}\S*) /u;
const BARE =
  /\b(who|what|when|where|why|how)\b.*\b(did|do|does|said|told|saw|about|of|for|to) (this|that|these|those)\?/i;

/** The pronoun before which nothing stands that it could mean, or null. */
function findDangling(text: string): string | null {
  const found = PRONOUN.exec(text);
  if (!found) return BARE.test(text) ? "this" : null;
  const [word] = found;
  const before = text.slice(0, found.index);
  const named = /\p{Lu}/u.test(before.slice(1)) || [...partsOf(before)].some((word) => !ASKING.has(word));
  const asked = /\b(who|whom|whose|which)\b/i.test(before) || AHEAD.test(text.slice(found.index));
  return named || (POSSESSIVE.test(word) && asked) ? null : word;
}

const shared = new WeakMap<FactBase, ReadonlySet<string>>();

/** Ids of actors or events that bear another's name, and of places that bear another place's: a state and its country may share one. */
function listNamesakes(facts: FactBase): ReadonlySet<string> {
  const known = shared.get(facts);
  if (known) return known;
  const bearers = new Map<string, string[]>();
  for (const { id, name } of facts.entities.values()) {
    const key = `${facts.places.has(id)} ${name.toLowerCase()}`;
    bearers.set(key, [...(bearers.get(key) ?? []), id]);
  }
  const namesakes = new Set([...bearers.values()].flatMap((ids) => (ids.length > 1 ? ids : [])));
  shared.set(facts, namesakes);
  return namesakes;
}

function findNamesake(options: readonly Option[], facts: FactBase): string | null {
  const namesake = options.find(({ id }) => listNamesakes(facts).has(id));
  return namesake ? `"${namesake.text}" is the name of two` : null;
}

function findTwin(options: readonly Option[]): string | null {
  const texts = options.map(({ text }) => text.toLowerCase());
  const twin = texts.find((text, i) => texts.indexOf(text) < i);
  return twin === undefined ? null : `two options read "${twin}"`;
}

function findUnclear(text: string): string | null {
  const own = unquoted(text);
  const pronoun = findDangling(own);
  if (pronoun) return `nothing says what "${pronoun}" means`;
  return findWord(own, UNDATED, (words) => `"${words}" is not dated`);
}

function findHard(stem: string): string | null {
  const grade = readingGrade(stem);
  return grade > MOST_GRADE ? `the stem reads at grade ${grade.toFixed(1)}, above ${MOST_GRADE}` : null;
}

const remember = createTextMemory();
const rememberGrade = createTextMemory();

/** Every name means one thing, every pronoun somebody, every time a date; and the words are plain. */
export const ambiguous: FlawRule = {
  id: "ambiguous",
  name: "ambiguous or unclear",
  kinds: EVERY_KIND,
  source: `${HALADYNA}, guidelines 8, 12 and 14; ${TARRANT}; ${SAQUET}; grade: Kincaid et al. 1975`,
  flawed: { stem: "Where did they go last week?", options: ["Ashby", "Brook", "Colne"], key: 0 },
  clean: { stem: "Where did the guilds go in May 1901?", options: ["Ashby", "Brook", "Colne"], key: 0 },
  inStem: (stem) => findUnclear(stem) ?? findHard(stem),
  inOptions: (_stem, options) => findTwin(options),
  find: (item, facts) =>
    findIn(listAsking(item), (text) => remember(facts, text, () => findUnclear(text))) ??
    rememberGrade(facts, item.stem, () => findHard(item.stem)) ??
    findTwin(item.options) ??
    (item.kind === "map" || item.kind === "pin" ? null : findNamesake(item.options, facts)),
};
