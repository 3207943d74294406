import { BEFORE, DATED } from "../../course/event-order";
import type { Draft } from "../draft";
import { listScenePlaces } from "../lessons/check-map-story";
import type { Problem } from "../problem";
import { problemAt } from "../problem";
import { printedKey } from "./compile-entities";

/** Actors, places, events, origins, predicates, glossary entries and lessons that nothing uses. */
export function checkUnused(draft: Draft): Problem[] {
  const { authored } = draft;
  if (authored.damaged.size > 0) return [];
  const used = listUsed(draft);
  const lists = [
    ["actor", authored.actors, "use it in a claim, an origin, a record or a lesson, or drop it"],
    ["place", authored.places, "use it in a claim, a record or a lesson, or drop it"],
    ["event", authored.events, "date it, or use it in a claim or a lesson, or drop it"],
    ["origin", authored.origins, "list it in a paragraph, or drop it"],
    ["predicate", authored.predicates, "use it in a claim or a lesson, or drop it"],
    ["term", authored.glossary, "use it in a lesson with <Term>, or drop it"],
  ] as const;
  const facts = lists.flatMap(([kind, entries, todo]) =>
    entries.flatMap(({ value, spot }) =>
      used[kind].has(value.id) ? [] : [problemAt(spot("id"), `nothing uses the ${kind} "${value.id}"`, todo)],
    ),
  );
  const planned = new Set(authored.course?.value.lessons);
  const lessons = authored.lessons.filter(({ id }) => authored.course !== null && !planned.has(id));
  return [
    ...facts,
    ...lessons.map(({ id, file }) =>
      problemAt(
        { file, line: 1 },
        `the lesson "${id}" is not in course.yaml`,
        "add it to its lessons, or drop the file",
      ),
    ),
  ];
}

function listUsed({
  authored,
  actors,
  places,
  claims,
}: Draft): Record<"actor" | "place" | "event" | "origin" | "predicate" | "term", Set<string>> {
  const used = {
    actor: new Set<string>(),
    place: new Set<string>(),
    event: new Set<string>(),
    origin: new Set<string>(),
    predicate: new Set<string>([DATED.predicate, BEFORE.predicate]),
    term: new Set<string>(),
  };
  for (const { predicate, about, accounts } of claims) {
    if (predicate !== null) used.predicate.add(predicate.id);
    for (const id of about) for (const kind of ["actor", "place", "event"] as const) used[kind].add(id);
    for (const value of accounts.flatMap(({ args }) => Object.values(args))) {
      if (value.kind === "actor" || value.kind === "place" || value.kind === "event") used[value.kind].add(value.id);
    }
  }
  for (const { value } of authored.origins) {
    for (const actor of [value.speaker, value.carrier, value.voice]) if (actor !== null) used.actor.add(actor);
  }
  const printed = new Set(
    authored.sources.flatMap(({ value }) => value.paragraphs.flatMap(({ names }) => names.map(printedKey))),
  );
  for (const [kind, entities] of [
    ["actor", actors],
    ["place", places],
  ] as const) {
    for (const { id, spellings } of entities)
      if (spellings.some(({ as }) => printed.has(printedKey(as)))) used[kind].add(id);
  }
  for (const { value } of authored.sources) {
    for (const actor of value.credits) used.actor.add(actor);
    for (const origin of value.paragraphs.flatMap(({ origins }) => origins)) used.origin.add(origin);
  }
  for (const { elements, meta } of authored.lessons) {
    const named = elements.flatMap((element) => [
      ...[...element.attributes.values()].flat(),
      ...listScenePlaces(element),
    ]);
    const ids = [...named, ...(meta?.value.introduces ?? [])];
    for (const id of ids)
      for (const kind of ["actor", "place", "event", "predicate", "term"] as const) used[kind].add(id);
  }
  for (const { value } of authored.predicates)
    for (const { predicate } of value.excludes) used.predicate.add(predicate);
  for (const entities of [authored.actors, authored.places, authored.events]) {
    for (const { value } of entities) {
      for (const whole of value["part-of"])
        for (const kind of ["actor", "place", "event"] as const) used[kind].add(whole);
    }
  }
  return used;
}
