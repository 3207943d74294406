import type { FactBase } from "../../../course/fact-base";
import { mapOptionValues } from "../../options/true-of";
import { listSharedRoles } from "../../reports/label-roles";
import { asksForSources } from "../../reports/source-answers";
import { optionText } from "../../telling/explain";
import type { CheckedItem, FlawRule } from "../flaw-rule";
import { WORDED } from "../flaw-rule";
import { HALADYNA, SAQUET, TARRANT } from "../published";
import { dateShape, readDate, unquoted } from "../words";

/** Articles, and what stands in their place. */
const ARTICLE = /^(a|an|the|one|another|some|each|this|that)\s/i;
const END = /[.,;:!?]$/;
const QUOTED = /^“[^“”]*”$/;
const startOf = (text: string): string => (/^\p{Ll}/u.test(text) ? "small" : "capital");
const articleOf = (text: string): string => (ARTICLE.test(text) ? "article" : "bare");

/** "to go", "going", "went by" (regular verbs only), or whatever else. */
function phraseForm(text: string): string {
  const [first = ""] = text.toLowerCase().split(/\s/);
  if (/^to\s/i.test(text)) return "infinitive";
  if (/.{2,}ing$/.test(first) && /\s/.test(text)) return "participle";
  return /.{2,}[^e]ed$/.test(first) && /\s/.test(text) && !first.includes("-") ? "past" : "other";
}

/**
 * The texts that have to be alike in articles and verbs: none of an item whose options are names (an article may be part of one), or stand as the facts have them in
 * one role, whose wording holds them to one form, or are what reports give, beside which one may be silent. Clauses begin with subjects of their own.
 */
function listPhrases(facts: FactBase, item: CheckedItem): readonly string[] {
  const { options } = item;
  if (
    (item.kind === "match" && item.prompts.every(({ id }) => facts.sources.has(id))) ||
    options.some(({ id }) => facts.entities.has(id) || facts.sources.has(id))
  )
    return [];
  const labels = options.flatMap(({ id, text }) => {
    const value = mapOptionValues(facts).get(id);
    return value?.kind === "label" && optionText(facts, value) === text ? [value.text] : [];
  });
  const areTold = labels.length === options.length && listSharedRoles(facts, labels).length > 0;
  return areTold ? [] : options.map(({ text }) => text);
}

const differ = (texts: readonly string[], shape: (text: string) => string): boolean =>
  new Set(texts.map(shape)).size > 1;

function findMismatch(item: CheckedItem, facts: FactBase): string | null {
  const texts = item.options.map(({ text }) => text);
  const plural = item.options.flatMap(({ id }) => facts.actors.get(id)?.plural ?? []);
  if (new Set(plural).size > 1) return "some options are one and some are several";
  if (differ(texts, (text) => END.exec(text)?.[0] ?? "")) return "the options end in different marks";
  if (differ(texts, startOf)) return "some options begin with a capital and some do not";
  if (texts.every((text) => readDate(text) !== null) && differ(texts, dateShape))
    return "the dates are written in different ways";
  const inQuotes = texts.filter((text) => QUOTED.test(text)).length;
  // What reports give of one matter, in words of their own or in ours, is not drawn and stands as it is.
  if (!asksForSources(item) && texts.length > 2 && (inQuotes === 1 || inQuotes === texts.length - 1))
    return "one option alone stands in quotation marks, or outside them";
  const phrases = listPhrases(facts, item);
  if (differ(phrases, articleOf)) return "some options begin with an article and some do not";
  if (differ(phrases, phraseForm)) return "the verbs of the options stand in different forms";
  const opening = /\b(an?)\?$/i.exec(unquoted(item.stem))?.[1];
  return opening === undefined ? null : `the stem ends in "${opening}", which not every option can follow`;
}

/** Whatever sets one option apart by its grammar tells something of the key. */
export const grammarCue: FlawRule = {
  id: "grammar-cue",
  name: "grammar cue",
  kinds: WORDED,
  source: `${HALADYNA}, guidelines 23 and 28c; ${TARRANT}; ${SAQUET}`,
  flawed: { stem: "What stood on the quay?", options: ["A crane", "Old cart", "Rope walk"], key: 0 },
  clean: { stem: "What stood on the quay?", options: ["A crane", "An old cart", "A rope walk"], key: 0 },
  find: findMismatch,
};
