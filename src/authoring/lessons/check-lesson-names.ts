import type { Draft } from "../draft";
import type { Problem, Spot } from "../problem";
import { problemAt } from "../problem";
import type { LessonFile } from "./lesson-file";
import { listLessonsInOrder, listLessonTexts } from "./lesson-texts";
import { matchWhole } from "./match-whole";

/** A lesson says no name that is neither familiar nor introduced by it or an earlier one, and uses those that it introduces. */
export function checkLessonNames({ authored }: Draft): Problem[] {
  if (authored.damaged.has("actor") || authored.damaged.has("place")) return [];
  const entities = new Map([...authored.actors, ...authored.places].map(({ value }) => [value.id, value]));
  const familiar = new Set([...entities.values()].flatMap(({ id, familiar }) => (familiar ? [id] : [])));
  const byName = new Map<string, string[]>();
  for (const { id, name } of entities.values())
    if (!/^\p{Ll}/u.test(name)) byName.set(name, [...(byName.get(name) ?? []), id]);
  const pattern = matchWhole([...byName.keys()]);
  const lessons = listLessonsInOrder(authored);
  const introducedBy = new Map<string, string>();
  for (const { id, meta } of lessons)
    for (const name of meta?.value.introduces ?? []) if (!introducedBy.has(name)) introducedBy.set(name, id);

  const introduced = new Map<string, string>();
  return lessons.flatMap((lesson) => {
    const problems = checkIntroduces(lesson, { known: entities, familiar, introduced });
    for (const id of lesson.meta?.value.introduces ?? []) if (!introduced.has(id)) introduced.set(id, lesson.id);
    const isKnown = (id: string): boolean => familiar.has(id) || introduced.has(id);

    const said = [
      ...lesson.elements.flatMap(({ name, attributes, spot }) =>
        name === "Name" ? (attributes.get("id") ?? []).flatMap((id) => ({ name: null, ids: [id], spot })) : [],
      ),
      ...listLessonTexts(lesson)
        .filter(({ place }) => place !== "figure")
        .flatMap(({ text, spot }) =>
          [...text.matchAll(pattern)].map(([name]) => ({ name, ids: byName.get(name) ?? [], spot })),
        ),
    ];
    const reported = new Set<string>();
    for (const { name, ids, spot } of said) {
      const [id = ""] = ids;
      if (ids.some(isKnown) || reported.has(id) || !entities.has(id)) continue;
      reported.add(id);
      problems.push(notIntroduced(name ?? entities.get(id)?.name ?? id, id, introducedBy.get(id), spot));
    }
    return problems;
  });
}

function notIntroduced(name: string, id: string, later: string | undefined, spot: Spot): Problem {
  return later === undefined
    ? problemAt(
        spot,
        `"${name}" is not introduced by any lesson`,
        `introduce "${id}" with <Name id="${id}" />, or say who or where it is without the name`,
      )
    : problemAt(
        spot,
        `"${name}" is introduced only later, by the lesson "${later}"`,
        `introduce "${id}" here, or say who or where it is without the name`,
      );
}

interface Names {
  readonly known: ReadonlyMap<string, unknown>;
  readonly familiar: ReadonlySet<string>;
  /** By the lesson that introduced it. */
  readonly introduced: ReadonlyMap<string, string>;
}

function checkIntroduces({ meta, elements }: LessonFile, { known, familiar, introduced }: Names): Problem[] {
  const named = new Set(
    elements.flatMap(({ name, attributes }) => (name === "Name" ? (attributes.get("id") ?? []) : [])),
  );
  const ids = meta?.value.introduces ?? [];
  return ids.flatMap((id, index) => {
    const spot = meta?.spot("introduces", index) ?? { file: "", line: 1 };
    if (!known.has(id)) return [];
    const earlier = introduced.get(id);
    return [
      ...(familiar.has(id)
        ? [problemAt(spot, `"${id}" is familiar`, "leave it out here, or take familiar from its entry")]
        : []),
      ...(earlier !== undefined
        ? [problemAt(spot, `the lesson "${earlier}" introduces "${id}" already`, "leave it out here")]
        : []),
      ...(ids.indexOf(id) < index ? [problemAt(spot, `"${id}" is introduced twice`, "drop one")] : []),
      ...(named.has(id)
        ? []
        : [problemAt(spot, `the lesson introduces "${id}" but has no <Name> of it`, `write <Name id="${id}" />`)]),
    ];
  });
}
