import type { Actor, CourseEvent, Origin, ParagraphRef, Place, Source, Spelling } from "../../course/course";
import type { Predicate } from "../../course/predicate";
import type { Problem } from "../problem";
import { problemAt } from "../problem";
import type { Authored } from "../read-course";
import type { PlaceEntry } from "../schemas/schema-facts";
import { parseDate } from "./date-span";

/** Two printed forms are one where they are the same characters in Unicode's composed form. */
export function printedKey(text: string): string {
  return text.normalize("NFC");
}

/** The paragraphs that print each name, from the records' lists. */
export function listPrintedNames(authored: Authored): ReadonlyMap<string, readonly ParagraphRef[]> {
  const printed = new Map<string, ParagraphRef[]>();
  for (const { value: source } of authored.sources) {
    for (const { n, names } of source.paragraphs) {
      for (const name of new Set(names.map(printedKey))) {
        printed.set(name, [...(printed.get(name) ?? []), { source: source.id, n }]);
      }
    }
  }
  return printed;
}

export function compileActors(authored: Authored): Actor[] {
  const printed = listPrintedNames(authored);
  return authored.actors.map(({ value }) => ({
    ...entityOf(value),
    also: value.also,
    side: value.side,
    plural: value.plural,
    arabic: value.arabic,
    spellings: spellingsOf(value.spellings, printed),
  }));
}

export function compilePlaces(authored: Authored): Place[] {
  const printed = listPrintedNames(authored);
  return authored.places.map(({ value }) => ({
    ...entityOf(value),
    also: value.also,
    arabic: value.arabic,
    mark: value.mark,
    position: positionOf(value.position),
    spellings: spellingsOf(value.spellings, printed),
  }));
}

export function compileEvents(authored: Authored, language: string, problems: Problem[]): CourseEvent[] {
  return authored.events.map(({ value, spot }) => {
    if (value.when === null) return { ...entityOf(value), when: null, dating: "none" as const };
    const date = parseDate(String(value.when.edtf), language);
    if (!date.ok) problems.push(problemAt(spot("when", "edtf"), date.says, date.todo));
    return { ...entityOf(value), when: date.ok ? date.span : null, dating: value.when.dating };
  });
}

export function compileOrigins(authored: Authored): Origin[] {
  return authored.origins.map(({ value: { id, speaker, carrier, voice, note } }) => ({
    id,
    speaker,
    carrier,
    voice,
    note,
  }));
}

export function compilePredicates(authored: Authored): Predicate[] {
  return authored.predicates.map(({ value }) => ({
    id: value.id,
    sentence: value.sentence,
    ...(value.inferred === null ? {} : { inferred: value.inferred }),
    roles: Object.fromEntries(Object.entries(value.roles).map(([role, kind]) => [role, { kind }])),
    dependencies: value.one.map(({ role, per }) => ({ one: role, per })),
    excludes: value.excludes,
    complete: value.complete,
    symmetric: value.symmetric,
    transitive: value.transitive,
    pair: value.pair,
    pairs: value.pairs,
    ...(value.aside ? { aside: true } : {}),
    ask: value.ask,
  }));
}

/** The sources by their number. */
export function compileSources(authored: Authored, language: string, problems: Problem[]): Source[] {
  const sources = authored.sources.map(({ value, spot }) => {
    const date = value.date.edtf === null ? null : parseDate(String(value.date.edtf), language);
    if (date !== null && !date.ok) problems.push(problemAt(spot("date", "edtf"), date.says, date.todo));
    return {
      id: value.id,
      number: value.number,
      file: value.file,
      label: value.label,
      title: value.title,
      titleNote: value["title-note"],
      publisher: value.publisher,
      publisherNote: value["publisher-note"],
      byline: value.byline,
      date: date?.ok === true ? date.span : null,
      datedBy: value.date.by,
      dateNote: value.date.note,
      credits: value.credits,
      readsAs: value["reads-as"],
      signs: value.signs,
      paragraphs: value.paragraphs,
    };
  });
  return sources.sort((a, b) => a.number - b.number);
}

interface EntityFields {
  readonly id: string;
  readonly name: string;
  readonly article: string;
  readonly type: string;
  readonly "part-of": readonly string[];
  readonly "may-be": readonly string[];
  readonly about: string;
}

function entityOf({ id, name, article, type, "part-of": partOf, "may-be": mayBe, about }: EntityFields) {
  return { id, name, article, type, partOf, mayBe, about };
}

function positionOf(position: PlaceEntry["position"]): Place["position"] {
  return position === null
    ? null
    : { lon: position.lon, lat: position.lat, radiusKm: position["radius-km"], from: position.from };
}

function spellingsOf(spellings: readonly string[], printed: ReadonlyMap<string, readonly ParagraphRef[]>): Spelling[] {
  return spellings.map((as) => ({ as, at: printed.get(printedKey(as)) ?? [] }));
}
