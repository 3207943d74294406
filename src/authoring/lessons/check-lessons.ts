import type { Draft } from "../draft";
import { suggest } from "../nearest";
import type { Problem } from "../problem";
import { problemAt } from "../problem";
import { checkId } from "../schemas/ids";
import { checkBox, checkLayers, checkScene } from "./check-map-story";
import type { LessonComponent, Reference } from "./lesson-components";
import { LESSON_COMPONENTS } from "./lesson-components";
import type { LessonElement } from "./lesson-file";
import { listOptionIds } from "./lesson-options";

/** Every prose paragraph of a lesson carries a citation or stands in <Ours>. */
export function checkCitedParagraphs({ authored }: Draft): Problem[] {
  return authored.lessons.flatMap(({ blocks }) =>
    blocks
      .filter(({ covered }) => !covered)
      .map(({ text, spot }) =>
        problemAt(
          spot,
          `a paragraph without a citation: "${text.trim().replace(/\s+/g, " ").slice(0, 40)}"`,
          'add <Cite claim="..." />, or put it into <Ours>',
        ),
      ),
  );
}

/** Names that a lesson introduces are actors or places. */
export function checkIntroduced({ authored, ids }: Draft): Problem[] {
  return authored.lessons.flatMap(
    ({ meta }) =>
      meta?.value.introduces.flatMap((id, index) =>
        checkId(ids, ["actor", "place"], id, meta.spot("introduces", index)),
      ) ?? [],
  );
}

/** Components are known, have what they need and nothing that would be ignored, and refer to what exists. */
export function checkElements(draft: Draft): Problem[] {
  return draft.authored.lessons.flatMap(({ elements }) =>
    elements.flatMap((element) => {
      const component = LESSON_COMPONENTS[element.name];
      if (component === undefined) {
        return /^[A-Z]/.test(element.name)
          ? [
              problemAt(
                element.spot,
                `unknown component <${element.name}>`,
                suggest(element.name, Object.keys(LESSON_COMPONENTS), "list it in lesson-components.ts"),
              ),
            ]
          : [];
      }
      const missing = component.required
        .filter((name) => element.values.get(name) !== null && !element.attributes.get(name)?.length)
        .map((name) => problemAt(element.spot, `<${element.name}> has no ${name}`, `write ${name}="..."`));
      return [
        ...missing,
        ...checkAttributes(element, component),
        ...(component.scene === true ? checkScene(draft, element) : []),
        ...Object.entries(component.refers).flatMap(([name, reference]) =>
          checkReference(draft, element, name, reference),
        ),
      ];
    }),
  );
}

/** An attribute that the component does not read would be ignored. The schema of a scene says so itself, and `asks` is checked with the questions. */
function checkAttributes({ name, values, spot }: LessonElement, component: LessonComponent): Problem[] {
  if (component.scene === true) return [];
  const { required, refers, says = [], tries = [], takes = [] } = component;
  const known = [...new Set([...required, ...Object.keys(refers), ...says, ...tries, ...takes])];
  return [...values.keys()]
    .filter((attribute) => attribute !== "asks" && !known.includes(attribute))
    .map((attribute) => problemAt(spot, `<${name}> takes no ${attribute}`, suggest(attribute, known, "drop it")));
}

function checkReference(draft: Draft, element: LessonElement, name: string, reference: Reference): Problem[] {
  const values = element.attributes.get(name);
  if (values === undefined || element.values.get(name) === null) return [];
  const { ids } = draft;
  const { spot } = element;
  switch (reference) {
    case "claim":
    case "term":
    case "event":
    case "predicate":
    case "actor":
    case "view":
      return values.flatMap((id) => checkId(ids, [reference], id, spot));
    case "name":
      return values.flatMap((id) => checkId(ids, ["actor", "place"], id, spot));
    case "account":
      return checkAccounts(draft, element, values);
    case "role":
      return checkRole(draft, element, values);
    case "citation":
      return checkCitations(draft, element, values);
    case "layers":
      return checkLayers(element, values);
    case "box":
      return checkBox(element, name);
    case "guess":
      return checkGuess(draft, element, values);
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
    .map((value) =>
      problemAt(
        element.spot,
        `"${claim?.id}" has no account "${value}"`,
        suggest(value, accounts, `use ${accounts.join(", ")}`),
      ),
    );
}

function checkRole(draft: Draft, element: LessonElement, values: readonly string[]): Problem[] {
  const predicate = claimOf(draft, element)?.predicate;
  const asked = Object.keys(predicate?.ask ?? {});
  return values
    .filter((value) => predicate && !asked.includes(value))
    .map((value) =>
      problemAt(
        element.spot,
        `"${predicate?.id}" does not ask for "${value}"`,
        suggest(value, asked, asked.length === 0 ? "choose another claim" : `use ${asked.join(", ")}`),
      ),
    );
}

function checkCitations(draft: Draft, element: LessonElement, values: readonly string[]): Problem[] {
  const claim = claimOf(draft, element);
  const account = element.attributes.get("account")?.[0];
  const cited =
    claim?.accounts
      .filter(({ id }) => account === undefined || id === account)
      .flatMap(({ citations }) => citations.map(({ source, paragraph }) => `${source}#${paragraph}`)) ?? [];
  return values
    .filter((value) => claim !== undefined && !draft.authored.damaged.has("source") && !cited.includes(value))
    .map((value) =>
      problemAt(element.spot, `"${claim?.id}" does not cite ${value}`, `use ${[...new Set(cited)].join(", ")}`),
    );
}

function checkGuess({ authored }: Draft, element: LessonElement, [guess]: readonly string[]): Problem[] {
  const { spot } = element;
  const lesson = authored.lessons.find(({ file }) => file === spot.file);
  const guesses = new Map(
    lesson?.elements.flatMap((other) => (other.name === "Guess" ? [[other.attributes.get("id")?.[0], other]] : [])),
  );
  const asked = guesses.get(guess);
  if (asked === undefined) {
    const known = [...guesses.keys()].filter((id) => id !== undefined);
    return [problemAt(spot, `the lesson has no <Guess id="${guess}">`, suggest(guess ?? "", known, "add it"))];
  }
  const options = listOptionIds(asked.values.get("options"));
  if (options.length === 0) return [];
  const replies = Object.keys(element.values.get("replies") ?? {});
  return [
    ...options
      .filter((id) => !replies.includes(id))
      .map((id) => problemAt(spot, `no reply to "${id}"`, "reply to every option of the guess")),
    ...replies
      .filter((id) => !options.includes(id))
      .map((id) => problemAt(spot, `a reply to "${id}", which is no option`, suggest(id, options, "drop it"))),
  ];
}
