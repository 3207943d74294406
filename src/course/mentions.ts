import type { Actor, Place } from "./course";
import type { FactBase } from "./fact-base";
import { isOwnName, matchForms } from "./name-forms";
import { capitalise } from "./render";

/** Words of a text that name an actor or a place. */
interface Mention {
  readonly start: number;
  readonly end: number;
  /** All who bear the name. */
  readonly ids: readonly string[];
  /** Who is meant where nothing around the words tells: the only bearer, or the first of those that the course itself calls so; else nobody. */
  readonly usual: string | null;
}

/** A text, and whom the claims behind it are about: they tell which of two bearers of one name is meant. */
export interface Passage {
  readonly text: string;
  readonly about?: readonly string[];
}

/** A piece of a text; `id` is the actor or place to whose page it leads. */
interface NamedPart {
  readonly text: string;
  readonly id: string | null;
}

/** By the text: its pieces, which make it up again. Texts without a link are missing. */
export type NamePlan = ReadonlyMap<string, readonly NamedPart[]>;

/** The plan of a page that has its links to names elsewhere. */
export const UNNAMED: NamePlan = new Map();

/** "Port" and "al-Port". */
const CAPITAL = /^(?:\p{Ll}{1,3}-)?\p{Lu}/u;

/** "Office of Ferries", but not "guild men", "old Eastport" and "Eastport leader": only short words in its midst have no capital. */
const isProper = (form: string): boolean => {
  const words = form.split(/\s+/);
  return words.every((word, i) => CAPITAL.test(word) || (i > 0 && i < words.length - 1 && /^\p{Ll}{1,3}$/u.test(word)));
};

/** "Valleyan" for Valley: what grows out of a name is said of many other things. */
const growsFrom = (form: string, name: string): boolean =>
  form.startsWith(name) && /^[\p{L}’']+$/u.test(form.slice(name.length));

const listOwnForms = ({ name, spellings, also = [] }: Actor | Place): readonly string[] => [
  ...(isOwnName(name) ? [name] : []),
  ...[...spellings.map(({ as }) => as), ...also].filter((form) => isProper(form) && !growsFrom(form, name)),
];

interface Bearers {
  readonly ids: readonly string[];
  /** Those of them whose name it is, and not only a spelling. */
  readonly own: readonly string[];
}

interface Forms {
  readonly bearers: ReadonlyMap<string, Bearers>;
  readonly pattern: RegExp | null;
}

function collectForms({ course }: FactBase): Forms {
  const bearers = new Map<string, Bearers>();
  for (const entity of [...course.actors, ...course.places])
    for (const form of new Set(listOwnForms(entity).map(capitalise))) {
      const { ids, own } = bearers.get(form) ?? { ids: [], own: [] };
      const isOwn = form === capitalise(entity.name);
      bearers.set(form, { ids: [...ids, entity.id], own: isOwn ? [...own, entity.id] : own });
    }
  const forms = [...bearers.keys()].sort((a, b) => b.length - a.length);
  return { bearers, pattern: forms.length === 0 ? null : matchForms(forms) };
}

/** A state and its ground may share a name. A capital that also stands for its government means one or the other. */
const usualBearer = ({ ids, own }: Bearers): string | null =>
  (ids.length === 1 || own.length > 1 ? (own[0] ?? ids[0]) : null) ?? null;

const collected = new WeakMap<FactBase, Forms>();

/**
 * Where a text names actors and places of the course: by the names that the course uses, by spellings of the reports, and by what else
 * they are called, as far as these are proper names. Whole words, the longest name where several begin alike, in the order of the text.
 */
export function findMentions(facts: FactBase, text: string): readonly Mention[] {
  const forms = collected.get(facts) ?? collectForms(facts);
  collected.set(facts, forms);
  if (forms.pattern === null) return [];
  return [...text.matchAll(forms.pattern)].map(({ 0: form, index }) => {
    const bearers = forms.bearers.get(capitalise(form)) ?? { ids: [], own: [] };
    return { start: index, end: index + form.length, ids: bearers.ids, usual: usualBearer(bearers) };
  });
}

/** Whom a mention means: the only bearer that the passage is about, else its usual one. */
function resolve({ ids, usual }: Mention, about: readonly string[]): string | null {
  const [meant, ...others] = ids.filter((id) => about.includes(id));
  return meant !== undefined && others.length === 0 ? meant : usual;
}

/**
 * Which names of passages lead to their pages: the first mention of each actor and place over all of them, in their order. Later mentions
 * stay text, and so does all that names one of `passed`.
 */
export function planNames(facts: FactBase, passages: Iterable<Passage>, passed: Iterable<string> = []): NamePlan {
  const seen = new Set(passed);
  const plan = new Map<string, readonly NamedPart[]>();
  for (const { text, about = [] } of passages) {
    const parts: NamedPart[] = [];
    let end = 0;
    for (const mention of plan.has(text) ? [] : findMentions(facts, text)) {
      const id = resolve(mention, about);
      if (id === null || seen.has(id)) continue;
      seen.add(id);
      const { start } = mention;
      parts.push({ text: text.slice(end, start), id: null }, { text: text.slice(start, mention.end), id });
      end = mention.end;
    }
    parts.push({ text: text.slice(end), id: null });
    if (parts.length > 1)
      plan.set(
        text,
        parts.filter((part) => part.text !== ""),
      );
  }
  return plan;
}
