import { type FactBase, getOrigin } from "../../../course/fact-base";
import { renderValue } from "../../../course/render";
import { contentWords } from "../../language/wording";
import type { CheckedItem, FlawRule } from "../flaw-rule";
import { EVERY_KIND } from "../flaw-rule";
import { listNamed } from "../names-in-text";
import { HALADYNA, SAQUET, TARRANT } from "../published";
import { createTextMemory } from "../text-memory";
import { countWords } from "../words";

/** Longest stem, in words (our own choice). */
const MOST_WORDS = 25;
/** How much of a sentence before the question must come back in what is asked (our own choice). */
const LEAST_SHARE = 0.25;

/** Everything that the item's query is made of, as text: its claims, the wording of their predicates, who tells them, and its sources. */
function describeQuery(facts: FactBase, item: CheckedItem): string {
  const claims = item.asks.flatMap((id) => facts.claims.get(id) ?? []);
  const accounts = claims.flatMap((claim) => claim.accounts);
  const values = accounts.flatMap(({ args }) => Object.values(args));
  const tellers = [...item.citations, ...accounts.flatMap(({ citations }) => citations)].flatMap(
    ({ source, origin }) => {
      const { speaker, carrier, voice } = getOrigin(facts, origin);
      const told = facts.sources.get(source);
      const names = [speaker, carrier, voice].flatMap((id) =>
        id === null ? [] : (facts.entities.get(id)?.name ?? []),
      );
      return [...names, told?.label ?? "", told?.publisher ?? "", told?.title ?? ""];
    },
  );
  return [
    ...claims.flatMap(({ gist, predicate, difference }) => [
      gist,
      difference?.question ?? "",
      ...Object.values(difference?.says ?? {}),
      ...Object.values(facts.predicates.get(predicate)?.ask ?? {}).map(({ stem }) => stem),
    ]),
    ...accounts.map(({ gist }) => gist),
    ...values.map((value) => renderValue(facts, value)),
    ...tellers,
  ].join("\n");
}

/** The first sentence before the question that has little to do with what is asked: hardly any of its words stands in the query. */
function findPreface(stem: string, query: () => string): string | null {
  const sentences = stem.split(/(?<=[\p{L}\p{N}”’)]{2}[.!])\s+(?=\p{Lu})/u);
  for (const sentence of sentences.slice(0, -1)) {
    const inQuery = contentWords(query());
    const words = [...contentWords(sentence)];
    if (words.filter((word) => inQuery.has(word)).length < LEAST_SHARE * words.length) return sentence;
  }
  return null;
}

const findLength = (stem: string): string | null =>
  countWords(stem) > MOST_WORDS ? `the stem has more than ${MOST_WORDS} words` : null;

function findNeedless(item: CheckedItem, facts: FactBase): string | null {
  const long = findLength(item.stem);
  if (long) return long;
  const query = (): string => describeQuery(facts, item);
  const preface = findPreface(item.stem, query);
  if (preface !== null) return `"${preface}" is not needed to ask this`;
  const named = listNamed(facts, item.stem);
  const idle = named.length > 0 ? named.find(({ name }) => !query().includes(name)) : undefined;
  return idle ? `the name "${idle.name}" is not needed to ask this` : null;
}

const remember = createTextMemory();

/** Whatever does not serve the question ("window dressing") costs slow readers time. */
export const needlessWords: FlawRule = {
  id: "needless-words",
  name: "needless words in the stem",
  kinds: EVERY_KIND,
  source: `${HALADYNA}, guidelines 13 and 16; ${TARRANT}; ${SAQUET}`,
  flawed: {
    stem: "The harbour is old and has seen much. Who keeps the light?",
    options: ["Anna Holt", "Ben Carver", "Cora Lind"],
    key: 0,
  },
  clean: { stem: "Who keeps the light?", options: ["Anna Holt", "Ben Carver", "Cora Lind"], key: 0 },
  inStem: findLength,
  find: (item, facts) =>
    remember(facts, [item.stem, item.family, ...item.asks].join("\n"), () => findNeedless(item, facts)),
};
