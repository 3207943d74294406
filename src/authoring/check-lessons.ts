import type { Draft } from "./draft";
import { checkId } from "./ids";
import { LESSON_COMPONENTS } from "./lesson-components";
import type { Reference } from "./lesson-components";
import type { LessonElement } from "./lesson-file";
import { suggest } from "./nearest";
import { problemAt } from "./problem";
import type { Problem } from "./problem";

/** Every prose paragraph of a lesson carries a citation or stands in <Ours>. */
export function checkCitedParagraphs({ authored }: Draft): Problem[] {
  return authored.lessons.flatMap(({ paragraphs }) =>
    paragraphs
      .filter(({ covered }) => !covered)
      .map(({ text, spot }) => problemAt(spot, `a paragraph without a citation: "${text.trim().replace(/\s+/g, " ").slice(0, 40)}"`, 'add <Cite claim="..." />, or put it into <Ours>')),
  );
}

/** Names that a lesson introduces are actors or places. */
export function checkIntroduced({ authored, ids }: Draft): Problem[] {
  return authored.lessons.flatMap(({ meta }) => meta?.value.introduces.flatMap((id, index) => checkId(ids, ["actor", "place"], id, meta.spot("introduces", index))) ?? []);
}

/** Components are known, have what they need, and refer to what exists. */
export function checkElements(draft: Draft): Problem[] {
  return draft.authored.lessons.flatMap(({ elements }) =>
    elements.flatMap((element) => {
      const component = LESSON_COMPONENTS[element.name];
      if (component === undefined) {
        return /^[A-Z]/.test(element.name) ? [problemAt(element.spot, `unknown component <${element.name}>`, suggest(element.name, Object.keys(LESSON_COMPONENTS), "list it in lesson-components.ts"))] : [];
      }
      const missing = component.required
        .filter((name) => !element.attributes.has(name))
        .map((name) => problemAt(element.spot, `<${element.name}> has no ${name}`, `write ${name}="..."`));
      return [...missing, ...Object.entries(component.refers).flatMap(([name, reference]) => checkReference(draft, element, name, reference))];
    }),
  );
}

function checkReference(draft: Draft, element: LessonElement, name: string, reference: Reference): Problem[] {
  const values = element.attributes.get(name);
  if (values === undefined) return [];
  const { ids } = draft;
  const { spot } = element;
  switch (reference) {
    case "claim":
      return values.flatMap((id) => checkId(ids, ["claim"], id, spot));
    case "term":
    case "view":
      return values.flatMap((id) => checkId(ids, [reference], id, spot));
    case "name":
      return values.flatMap((id) => checkId(ids, ["actor", "place"], id, spot));
    case "shown":
      return values.flatMap((id) => checkId(ids, ["actor", "place", "event", "claim"], id, spot));
    case "account":
    case "accounts":
      return checkAccounts(draft, element, values);
    case "citation":
      return checkCitations(draft, element, values);
    case "focus":
      return checkFocus(draft, element, values);
  }
}

function claimOf({ claims }: Draft, { attributes }: LessonElement) {
  const id = attributes.get("claim")?.[0];
  return claims.find((claim) => claim.id === id);
}

function checkAccounts(draft: Draft, element: LessonElement, values: readonly string[]): Problem[] {
  const claim = claimOf(draft, element);
  const accounts = claim?.accounts.map(({ id }) => id) ?? [];
  return values
    .filter((value) => claim !== undefined && !accounts.includes(value))
    .map((value) => problemAt(element.spot, `"${claim?.id}" has no account "${value}"`, suggest(value, accounts, `use ${accounts.join(", ")}`)));
}

function checkCitations(draft: Draft, element: LessonElement, values: readonly string[]): Problem[] {
  const claim = claimOf(draft, element);
  const account = element.attributes.get("account")?.[0];
  const cited = claim?.accounts.filter(({ id }) => account === undefined || id === account).flatMap(({ citations }) => citations.map(({ source, paragraph }) => `${source}#${paragraph}`)) ?? [];
  return values
    .filter((value) => claim !== undefined && !cited.includes(value))
    .map((value) => problemAt(element.spot, `"${claim?.id}" does not cite ${value}`, `use ${[...new Set(cited)].join(", ")}`));
}

function checkFocus({ ids, places }: Draft, { spot }: LessonElement, values: readonly string[]): Problem[] {
  const numbers = values.map(Number);
  if (numbers.every(Number.isFinite)) {
    const [west = 0, south = 0, east = 0, north = 0] = numbers;
    return numbers.length === 4 && west < east && south < north ? [] : [problemAt(spot, `focus "${values.join(" ")}" is no box`, 'write focus="west south east north" in degrees')];
  }
  return values.flatMap((id) => {
    const place = places.find((candidate) => candidate.id === id);
    if (place?.position === null) return [problemAt(spot, `"${id}" has no position to look at`, "focus on a place that has one, or on a box")];
    return checkId(ids, ["place", "view"], id, spot);
  });
}
