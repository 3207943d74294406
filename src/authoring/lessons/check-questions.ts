import type { Draft } from "../draft";
import { suggest } from "../nearest";
import type { Problem } from "../problem";
import { problemAt } from "../problem";
import type { LessonElement, LessonFile } from "./lesson-file";
import { listOptionIds, listOptions } from "./lesson-options";

/** What a question may ask a careful reader to do. */
export const ASKS = ["sourcing", "corroboration", "unknown"];

const ASKING = ["Guess", "Judge"];

/** Guesses and judgements have options to choose from; a judgement has cases, and each case says why. */
export function checkQuestions({ authored }: Draft): Problem[] {
  return authored.lessons.flatMap((lesson) => [
    ...checkSameIds(lesson.elements.filter(({ name }) => ["Guess", "Judge", "Bulletin"].includes(name))),
    ...checkAskedOnce(lesson.elements),
    ...lesson.elements.flatMap((element) => [
      ...checkAsks(element),
      ...(element.name === "Guess" || element.values.has("options") ? checkOptions(element) : []),
      ...(element.name === "Judge" ? checkJudge(element, lesson) : []),
      ...(element.name === "Case" ? checkCase(element, lesson) : []),
      ...(element.name === "Why" ? checkParent(element, "Case") : []),
    ]),
  ]);
}

function checkAsks({ name, values, spot }: LessonElement): Problem[] {
  if (!values.has("asks")) return [];
  if (!ASKING.includes(name))
    return [problemAt(spot, `<${name}> takes no asks`, "write asks on a <Guess> or a <Judge>")];
  const asks = String(values.get("asks"));
  return ASKS.includes(asks) ? [] : [problemAt(spot, `asks "${asks}"`, suggest(asks, ASKS, `use ${ASKS.join(", ")}`))];
}

function checkSameIds(elements: readonly LessonElement[]): Problem[] {
  const first = new Map<string, LessonElement>();
  return elements.flatMap((element) => {
    const id = element.attributes.get("id")?.[0];
    if (id === undefined) return [];
    const taken = first.get(id);
    first.set(id, taken ?? element);
    return taken === undefined
      ? []
      : [
          problemAt(
            element.spot,
            `<${taken.name}> in line ${taken.spot.line} has the id "${id}"`,
            "give this one another",
          ),
        ];
  });
}

/** What makes a question the same as another. */
const ASKED_BY: Readonly<Record<string, readonly string[]>> = {
  Stop: ["claim", "role"],
  Again: ["claim", "role"],
  Voices: ["claim"],
  CheckOnMap: ["claim"],
  Order: ["events"],
  Revisit: ["of"],
};

/** A question stands once in a lesson, and a guess is asked again once: the answer is kept under what is asked. */
function checkAskedOnce(elements: readonly LessonElement[]): Problem[] {
  const first = new Map<string, LessonElement>();
  return elements.flatMap((element) => {
    const { name, attributes, spot } = element;
    const asked = ASKED_BY[name]?.map((attribute) => [...(attributes.get(attribute) ?? [])].sort());
    if (asked === undefined) return [];
    const key = JSON.stringify([name, asked]);
    const taken = first.get(key);
    first.set(key, taken ?? element);
    return taken === undefined
      ? []
      : [problemAt(spot, `<${name}> in line ${taken.spot.line} asks the same`, "ask something else, or drop one")];
  });
}

/** At least two options, each `{ id, text }`, each id once. */
function checkOptions({ name, values, spot }: LessonElement): Problem[] {
  const written = values.get("options");
  if (written === null)
    return [problemAt(spot, `the options of <${name}> have to be evaluated`, "write them out as [{ id, text }]")];
  const options = listOptions(written);
  if (!Array.isArray(written) || options.length < written.length)
    return [problemAt(spot, `the options of <${name}> are not all { id, text }`, "write options={[{ id, text }]}")];
  const ids = options.map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) < index);
  return [
    ...(options.length < 2 ? [problemAt(spot, `<${name}> has fewer than two options`, "add another")] : []),
    ...twice.map((id) => problemAt(spot, `two options of <${name}> have the id "${id}"`, "give one another")),
  ];
}

function checkParent({ name, within, spot }: LessonElement, parent: string): Problem[] {
  return within.at(-1)?.name === parent
    ? []
    : [problemAt(spot, `<${name}> stands in no <${parent}>`, `put it directly into a <${parent}>`)];
}

function checkJudge(judge: LessonElement, { elements }: LessonFile): Problem[] {
  const cases = elements.filter(({ name, within }) => name === "Case" && within.at(-1) === judge);
  return [
    ...(cases.length < 2 ? [problemAt(judge.spot, "<Judge> has fewer than two cases", "add another <Case>")] : []),
    ...checkSameIds(cases),
  ];
}

function checkCase(element: LessonElement, { elements, blocks }: LessonFile): Problem[] {
  const { spot, within, values, attributes } = element;
  const misplaced = checkParent(element, "Judge");
  const judge = within.at(-1);
  const options = listOptionIds(values.get("options") ?? judge?.values.get("options"));
  const best = attributes.get("best") ?? [];
  const whys = elements.filter((other) => other.name === "Why" && other.within.at(-1) === element);
  const runs = blocks.flatMap((block) => block.runs);
  const isTold = (why: LessonElement): boolean =>
    runs.some(({ text, within }) => within.includes(why) && /\p{L}/u.test(text));
  return [
    ...misplaced,
    ...(misplaced.length === 0 && !values.has("options") && judge?.values.has("options") === false
      ? [problemAt(spot, "neither <Case> nor its <Judge> has options", "write options={[{ id, text }]} on one of them")]
      : []),
    ...best
      .filter((id) => options.length > 0 && !options.includes(id))
      .map((id) => problemAt(spot, `best "${id}" is no option`, suggest(id, options, `use ${options.join(", ")}`))),
    ...(whys.length === 1
      ? []
      : [problemAt(spot, `<Case> has ${whys.length === 0 ? "no" : "more than one"} <Why>`, "say why in one <Why>")]),
    ...whys
      .filter((why) => !isTold(why))
      .map((why) => problemAt(why.spot, "<Why> says nothing", "say what makes the answer the best one")),
  ];
}
