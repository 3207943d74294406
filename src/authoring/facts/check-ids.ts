import type { Draft } from "../draft";
import type { Problem, Spot } from "../problem";
import { problemAt } from "../problem";
import { checkId } from "../schemas/ids";
import type { Entry } from "../schemas/yaml-entries";

interface Named {
  readonly id: string;
  readonly spot: Spot;
}

/** Ids that are given twice. Actors, places and events share one name space, and so do claims with those that events make. */
export function checkDuplicateIds({ authored, claims }: Draft): Problem[] {
  const views =
    authored.course?.value.views.map(({ id }, index) => ({
      id,
      spot: authored.course?.spot("views", index) ?? { file: "", line: 1 },
    })) ?? [];
  const spaces: readonly (readonly Named[])[] = [
    [...named(authored.actors), ...named(authored.places), ...named(authored.events)],
    named(authored.origins),
    named(authored.predicates),
    claims,
    named(authored.glossary),
    named(authored.sources),
    views,
    ...claims.map((claim) => claim.accounts),
  ];
  return spaces.flatMap(findDuplicates);
}

function named(entries: readonly Entry<{ readonly id: string }>[]): Named[] {
  return entries.map(({ value, spot }) => ({ id: value.id, spot: spot("id") }));
}

function findDuplicates(entries: readonly Named[]): Problem[] {
  const first = new Map<string, Spot>();
  return entries.flatMap(({ id, spot }) => {
    const taken = first.get(id);
    first.set(id, taken ?? spot);
    return taken === undefined
      ? []
      : [problemAt(spot, `the id "${id}" is taken`, `${taken.file}:${taken.line} has it; give this one another`)];
  });
}

/** Ids in the facts, records and course.yaml that name nothing. */
export function checkReferences({ authored, ids }: Draft): Problem[] {
  const problems: Problem[] = [];
  for (const [kind, entries] of [
    ["actor", authored.actors],
    ["place", authored.places],
    ["event", authored.events],
  ] as const) {
    for (const { value, spot } of entries) {
      for (const field of ["part-of", "may-be"] as const) {
        value[field].forEach((other, index) => {
          problems.push(...checkId(ids, [kind], other, spot(field, index)));
        });
      }
    }
  }
  for (const { value, spot } of authored.origins) {
    for (const field of ["speaker", "carrier", "voice"] as const) {
      const actor = value[field];
      if (actor !== null) problems.push(...checkId(ids, ["actor"], actor, spot(field)));
    }
  }
  for (const { value, spot } of authored.sources) {
    value.credits.forEach((actor, index) => {
      problems.push(...checkId(ids, ["actor"], actor, spot("credits", index)));
    });
    value.paragraphs.forEach(({ origins }, index) => {
      origins.forEach((origin, at) => {
        problems.push(...checkId(ids, ["origin"], origin, spot("paragraphs", index, "origins", at)));
      });
    });
  }
  return problems;
}

/** Wholes and parts that run in a circle. */
export function checkParts({ authored }: Draft): Problem[] {
  const entities = [...authored.actors, ...authored.places, ...authored.events];
  const wholes = new Map(entities.map(({ value }) => [value.id, value["part-of"]]));
  return entities.flatMap(({ value, spot }) =>
    reach(value.id, wholes).has(value.id)
      ? [problemAt(spot("part-of"), `"${value.id}" is a part of itself`, "break the circle of part-of")]
      : [],
  );
}

/** All that can be reached from an id by one step or more. */
export function reach(id: string, steps: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set(steps.get(id));
  for (const at of reached) for (const next of steps.get(at) ?? []) reached.add(next);
  return reached;
}
