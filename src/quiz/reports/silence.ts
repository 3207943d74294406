import type { Arguments, Figure, Source } from "../../course/course";
import type { FactBase } from "../../course/fact-base";
import { occursIn } from "../flaws/names-in-text";

/** What a paragraph would have to name or print to tell a thing, and the words of which it would need one. */
export interface Needs {
  readonly args: Arguments;
  /** The entities that the statement names, each by the form in which it does. */
  readonly names: readonly { readonly id: string; readonly form: string }[];
  /** Words of the statement, those of names among them. */
  readonly words: readonly string[];
}

/** How many letters two words must share from the start to count as forms of one ("dropped", "dropping"); our own choice. */
const STEM_LETTERS = 4;

/** How many words of a statement make a paragraph one that may carry it though it names nothing of it; our own choice, low on purpose. */
const WORDS_ALONE = 3;

/** How many neighbouring paragraphs may tell one thing between them. */
const TOGETHER = 2;

const WORDS = /[\p{L}\p{N}]{4,}/gu;

const stemOf = (word: string): string => word.toLowerCase().slice(0, STEM_LETTERS);

/** What some paragraphs that stand together hold, as their records tell it. */
interface Stretch {
  readonly named: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly figures: readonly string[];
}

/**
 * By entity those that speak of it where they stand: its parts and what it may be. What has parts of its own is also meant where its whole is named: for
 * "the guild's harbour office" a paper may write "the guild".
 */
function mapBearers(facts: FactBase): ReadonlyMap<string, readonly string[]> {
  const bodies = new Set(facts.course.actors.flatMap(({ partOf }) => partOf));
  const ids = [...facts.course.actors, ...facts.course.places].map(({ id }) => id);
  return new Map(
    ids.map((id) => {
      const wholes = facts.wholes.get(id);
      const related = [...(facts.overlapping.get(id) ?? [])].filter((other) => bodies.has(id) || !wholes?.has(other));
      return [id, [...related, id]];
    }),
  );
}

function readStretches(
  facts: FactBase,
  { paragraphs }: Source,
  bearers: ReadonlyMap<string, readonly string[]>,
): readonly Stretch[] {
  const entities = [...facts.course.actors, ...facts.course.places].map(({ id, name, spellings }) => ({
    id,
    small: name.toLowerCase(),
    own: spellings.map(({ as }) => as),
  }));
  const read = paragraphs.map(({ names, gist, figures }) => {
    const text = [...names, gist].join(" | ");
    const lower = text.toLowerCase();
    const ids = entities.filter(({ small, own }) => occursIn(lower, small) || own.some((form) => occursIn(text, form)));
    return { ids: ids.map(({ id }) => id), stems: (gist.match(WORDS) ?? []).map(stemOf), figures };
  });
  return read.map((_, i) => {
    const together = read.slice(i, i + TOGETHER);
    const ids = new Set(together.flatMap((one) => one.ids));
    const named = [...bearers].flatMap(([id, those]) => (those.some((one) => ids.has(one)) ? [id] : []));
    return {
      named: new Set(named),
      stems: new Set(together.flatMap(({ stems }) => stems)),
      figures: together.flatMap(({ figures }) => figures),
    };
  });
}

const known = new WeakMap<FactBase, ReadonlyMap<string, readonly Stretch[]>>();

function getStretches(facts: FactBase, source: string): readonly Stretch[] {
  const stretches = known.get(facts) ?? readAll(facts);
  known.set(facts, stretches);
  return stretches.get(source) ?? [];
}

function readAll(facts: FactBase): ReadonlyMap<string, readonly Stretch[]> {
  const bearers = mapBearers(facts);
  return new Map(facts.course.sources.map((source) => [source.id, readStretches(facts, source, bearers)]));
}

const digitsOf = (text: string): readonly string[] => text.replace(/(?<=\d),(?=\d)/g, "").match(/\d+(?:\.\d+)?/g) ?? [];

const prints = (figures: readonly string[], { n, text }: Figure): boolean =>
  figures.some((printed) =>
    n === null ? printed.toLowerCase().includes(text.toLowerCase()) : digitsOf(printed).includes(String(n)),
  );

/**
 * Whether a source is silent on a statement: no two neighbouring paragraphs of it print its figures and name all that it needs, or some of it beside a
 * word of the statement. A closed world that holds for one document alone, since the records account for every paragraph of it: what none can carry, it
 * does not tell. Strict on purpose: where a paragraph merely might carry the statement, the answer is false.
 */
export function isSilentOn(facts: FactBase, source: string, { args, names, words }: Needs): boolean {
  const values = Object.values(args);
  const figures = values.flatMap((value) => (value.kind === "figure" ? [value.figure] : []));
  const inArgs = values.flatMap((value) => (value.kind === "actor" || value.kind === "place" ? [value.id] : []));
  const needed = [...new Set([...inArgs, ...names.map(({ id }) => id)])];
  const forms = names.map(({ id, form }) => ({ id, stems: (form.match(WORDS) ?? []).map(stemOf) }));
  const stems = words.map(stemOf);
  const mayCarry = (stretch: Stretch): boolean => {
    if (!figures.every((figure) => prints(stretch.figures, figure))) return false;
    const named = needed.filter((id) => stretch.named.has(id));
    const ofNames = new Set(forms.flatMap((form) => (stretch.named.has(form.id) ? form.stems : [])));
    const open = stems.filter((stem) => !ofNames.has(stem));
    const shared = open.filter((stem) => stretch.stems.has(stem)).length;
    if (needed.length === 0) return open.length === 0 || shared > 0;
    if (named.length === needed.length && (named.length > 1 || open.length === 0)) return true;
    return (named.length > 0 && shared > 0) || shared >= WORDS_ALONE;
  };
  return !getStretches(facts, source).some(mayCarry);
}
