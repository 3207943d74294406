import type { Arguments, Entity, Value } from "./course";
import { type FactBase, getEntity, getPredicate } from "./fact-base";

const SLOT = /\{([a-z][\w-]*)(?::(bare|first|when))?(?:\|([^|{}]*)\|([^|{}]*))?\}/gi;

/** First letter in upper case: "the pier" becomes "The pier", "van Holm" at a sentence's start "Van Holm". */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name as running text has it: "the harbour guild". */
export function withArticle({ name, article }: Pick<Entity, "name" | "article">): string {
  return article === "" ? name : `${article} ${name}`;
}

/** A value as running text: names with their article ("the harbour guild"), or without it where `bare`. */
export function renderValue(facts: FactBase, value: Value, bare = false): string {
  switch (value.kind) {
    case "date":
      return value.span.text;
    case "figure":
      return value.figure.text;
    case "label":
      return value.text;
    default: {
      const entity = getEntity(facts, value.id);
      return bare ? entity.name : withArticle(entity);
    }
  }
}

/** What stands before a date that something happened at: "on 18 May 2017", "in 2016"; an interval brings its own word ("between 28 May and 2 June 2017"). */
const BEFORE_DATE = { day: "on ", month: "in ", year: "in ", interval: "" } as const;

const whenText = (facts: FactBase, value: Value): string =>
  `${value.kind === "date" ? BEFORE_DATE[value.span.grain] : ""}${renderValue(facts, value)}`;

const isPlural = (facts: FactBase, value: Value): boolean =>
  value.kind === "actor" && facts.actors.get(value.id)?.plural === true;

/** The roles that a template names. */
export function listSlots(template: string): readonly string[] {
  return [...template.matchAll(SLOT)].map((match) => match[1] ?? "");
}

/**
 * Fills a template of the course. `{role}` stands with its article, `{role:bare}` without, `{role:first}` with a capital for a sentence's start,
 * `{role:when}` a date with its preposition ("on 18 May 2017"), and `{role|says|say}` is the first word for one and the second for several. Returns null where an argument is missing.
 */
export function fillTemplate(facts: FactBase, template: string, args: Arguments): string | null {
  let missing = false;
  const text = template.replace(SLOT, (_slot, role: string, form?: string, one?: string, many?: string) => {
    const value = args[role];
    if (!value) {
      missing = true;
      return "";
    }
    if (one !== undefined && many !== undefined) return isPlural(facts, value) ? many : one;
    const name = form === "when" ? whenText(facts, value) : renderValue(facts, value, form === "bare");
    return form === "first" ? capitalise(name) : name;
  });
  return missing ? null : text;
}

/** Whether the arguments name an event whose date no report prints. */
const isInferred = (facts: FactBase, args: Arguments): boolean =>
  Object.values(args).some((value) => value.kind === "event" && facts.events.get(value.id)?.dating === "inferred");

/** A whole sentence from the predicate's template: capital first, full stop last. Null where an argument is missing. */
export function renderSentence(facts: FactBase, predicate: string, args: Arguments): string | null {
  const { sentence, inferred } = getPredicate(facts, predicate);
  const text = fillTemplate(facts, inferred && isInferred(facts, args) ? inferred : sentence, args);
  return text === null ? null : endSentence(capitalise(text));
}

/** The text with a full stop, unless it already ends a sentence. */
export function endSentence(text: string): string {
  return /[.?!]["”’]?$/.test(text) ? text : `${text}.`;
}
