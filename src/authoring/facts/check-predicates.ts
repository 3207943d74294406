import { BEFORE, DATED } from "../../course/event-order";
import type { ArgumentKind } from "../../course/predicate";
import { listSlots } from "../../course/render";
import type { Draft } from "../draft";
import { suggest } from "../nearest";
import type { Problem, Spot } from "../problem";
import { problemAt } from "../problem";
import { checkId } from "../schemas/ids";
import type { PredicateEntry } from "../schemas/schema-facts";
import type { Entry } from "../schemas/yaml-entries";

/** Roles, dependencies, exclusions and templates of each predicate must fit together. */
export function checkPredicates({ authored, ids }: Draft): Problem[] {
  const byId = new Map(authored.predicates.map(({ value }) => [value.id, value]));
  return authored.predicates.flatMap((entry) => {
    const { value, spot } = entry;
    const problems = [...checkDependencies(entry), ...checkTemplates(entry)];
    value.complete.forEach((role, index) => {
      problems.push(...checkRole(value, role, spot("complete", index)));
    });
    value.excludes.forEach((exclusion, index) => {
      const at = spot("excludes", index);
      problems.push(...checkId(ids, ["predicate"], exclusion.predicate, at));
      const other = byId.get(exclusion.predicate);
      for (const [here, there] of Object.entries(exclusion.roles)) {
        problems.push(...checkRole(value, here, at), ...(other === undefined ? [] : checkRole(other, there, at)));
        const [a, b] = [value.roles[here], other?.roles[there]];
        if (a !== undefined && b !== undefined && a !== b)
          problems.push(
            problemAt(
              at,
              `"${here}" is a role for ${a}, "${there}" of "${exclusion.predicate}" for ${b}`,
              "map roles of one kind",
            ),
          );
      }
    });
    if ((value.symmetric || value.transitive) && !hasTwins(value)) {
      problems.push(
        problemAt(
          spot(value.symmetric ? "symmetric" : "transitive"),
          `"${value.id}" has no two roles of one kind`,
          "drop symmetric and transitive",
        ),
      );
    }
    return problems;
  });
}

/** The two predicates that dates and order of events are told with. */
export function checkEventPredicates({ authored }: Draft): Problem[] {
  const needed: readonly (readonly [string, Readonly<Record<string, ArgumentKind>>])[] = [
    [DATED.predicate, { [DATED.event]: "event", [DATED.date]: "date" }],
    [BEFORE.predicate, { [BEFORE.first]: "event", [BEFORE.then]: "event" }],
  ];
  return needed.flatMap(([id, roles]) => {
    if (authored.broken.has(id)) return [];
    const written = authored.predicates.find(({ value }) => value.id === id);
    const wanted = Object.entries(roles)
      .map(([role, kind]) => `${role}: ${kind}`)
      .join(", ");
    if (written === undefined) {
      const file = `content/${authored.id}/facts/predicates.yaml`;
      return [problemAt({ file, line: 1 }, `the predicate "${id}" is missing`, `add it with the roles { ${wanted} }`)];
    }
    const found = written.value.roles;
    const fits = Object.keys(found).length === 2 && Object.entries(roles).every(([role, kind]) => found[role] === kind);
    return fits
      ? []
      : [problemAt(written.spot("roles"), `"${id}" has other roles than events need`, `write { ${wanted} }`)];
  });
}

function checkRole(predicate: PredicateEntry, role: string, spot: Spot): Problem[] {
  const roles = Object.keys(predicate.roles);
  return roles.includes(role)
    ? []
    : [problemAt(spot, `"${predicate.id}" has no role "${role}"`, suggest(role, roles, `use ${roles.join(", ")}`))];
}

function checkDependencies({ value, spot }: Entry<PredicateEntry>): Problem[] {
  return value.one.flatMap(({ role, per }, index) => {
    const at = spot("one", index);
    const circular = per.includes(role) ? [problemAt(at, `"${role}" depends on itself`, 'leave it out of "per"')] : [];
    return [...[role, ...per].flatMap((name) => checkRole(value, name, at)), ...circular];
  });
}

function checkTemplates({ value, spot }: Entry<PredicateEntry>): Problem[] {
  const problems = [
    ...checkTemplate(value, value.sentence, spot("sentence")),
    ...(value.inferred === null ? [] : checkTemplate(value, value.inferred, spot("inferred"))),
  ];
  for (const [role, { stem, prompt, several, among }] of Object.entries(value.ask)) {
    problems.push(...checkRole(value, role, spot("ask", role)));
    for (const [field, template] of [
      ["stem", stem],
      ["prompt", prompt],
      ["several", several],
      ["among", among],
    ] as const) {
      if (template === null) continue;
      const at = spot("ask", role, field);
      problems.push(...checkTemplate(value, template, at));
      if (listSlots(template).includes(role))
        problems.push(problemAt(at, `the ${field} for "${role}" shows what it asks for`, `leave {${role}} out`));
    }
  }
  return problems;
}

function checkTemplate(predicate: PredicateEntry, template: string, spot: Spot): Problem[] {
  const slots = listSlots(template);
  const braces = template.split("{").length - 1;
  const malformed =
    braces === slots.length
      ? []
      : [
          problemAt(
            spot,
            `a placeholder in "${template}" cannot be read`,
            "write {role}, {role:bare}, {role:first}, {role:when} or {role|one|several}",
          ),
        ];
  return [...malformed, ...slots.flatMap((slot) => checkRole(predicate, slot, spot))];
}

function hasTwins({ roles }: PredicateEntry): boolean {
  const kinds = Object.values(roles);
  return new Set(kinds).size < kinds.length;
}
