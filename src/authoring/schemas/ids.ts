import { suggest } from "../nearest";
import type { Problem, Spot } from "../problem";
import { problemAt } from "../problem";
import type { Authored } from "../read-course";
import type { Kind } from "./kind";

/** The ids of a course by kind. */
export interface Ids {
  readonly of: Readonly<Record<Kind, ReadonlySet<string>>>;
  readonly broken: ReadonlySet<string>;
  readonly unreadable: ReadonlySet<Kind>;
}

/** Ids of the claims that an event's date and its `after` become. */
export const dateClaimId = (event: string): string => `when-${event}`;
export const orderClaimId = (event: string, earlier: string): string => `${event}-after-${earlier}`;

export function listIds(authored: Authored): Ids {
  const ids = (entries: readonly { readonly value: { readonly id: string } }[]): Set<string> =>
    new Set(entries.map(({ value }) => value.id));
  const claims = ids(authored.claims);
  for (const { value } of authored.events) {
    if (value.when !== null) claims.add(dateClaimId(value.id));
    for (const { event } of value.after) claims.add(orderClaimId(value.id, event));
  }
  return {
    broken: authored.broken,
    unreadable: authored.unreadable,
    of: {
      actor: ids(authored.actors),
      place: ids(authored.places),
      event: ids(authored.events),
      origin: ids(authored.origins),
      predicate: ids(authored.predicates),
      claim: claims,
      term: ids(authored.glossary),
      source: ids(authored.sources),
      view: new Set(authored.course?.value.views.map((view) => view.id)),
      lesson: new Set(authored.lessons.map((lesson) => lesson.id)),
    },
  };
}

/** Nothing where the id names one of the kinds (or an entry that is reported as broken already), else one problem that suggests the nearest. */
export function checkId(ids: Ids, kinds: readonly Kind[], id: string, spot: Spot): Problem[] {
  if (ids.broken.has(id) || kinds.some((kind) => ids.of[kind].has(id) || ids.unreadable.has(kind))) return [];
  const other = (Object.keys(ids.of) as Kind[]).find((kind) => ids.of[kind].has(id));
  const wanted = kinds.join(", ").replace(/, ([^,]*)$/, " or $1");
  const says =
    other === undefined ? `unknown ${wanted} "${id}"` : `"${id}" is ${withArticle(other)}, not ${withArticle(wanted)}`;
  const known = kinds.flatMap((kind) => [...ids.of[kind]]);
  return [
    problemAt(
      spot,
      says,
      suggest(id, known, other === undefined ? `add ${withArticle(wanted)} of this id` : `name ${withArticle(wanted)}`),
    ),
  ];
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
