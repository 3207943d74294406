import type { Draft } from "../draft";
import type { Problem } from "../problem";
import { problemAt } from "../problem";
import { ASKS } from "./check-questions";
import { LESSON_COMPONENTS } from "./lesson-components";
import type { LessonElement, LessonFile } from "./lesson-file";
import { listLessonsInOrder } from "./lesson-texts";
import { listCitedClaims } from "./summarize-lesson";

/** How many questions of earlier lessons a later one asks again, at least. */
const ASKED_AGAIN = 2;

/** Components that count as a question of corroboration by themselves. */
const CORROBORATING = ["Voices", "Origins"];

/** A lesson opens with a puzzle, asks for a guess, shows evidence, asks the guess again and says what is not known. */
export function checkRhythm({ authored }: Draft): Problem[] {
  return authored.lessons.flatMap((lesson) =>
    lesson.meta === null
      ? []
      : [...checkOpening(lesson), ...checkGuessed(lesson), ...checkUnknown(lesson), ...checkReaderQuestions(lesson)],
  );
}

function checkOpening({ elements, blocks, file }: LessonFile): Problem[] {
  const [first] = elements;
  const before = blocks.find(({ runs }) => !runs.some(({ within }) => within.some(({ name }) => name === "Puzzle")));
  const puzzle = elements.find(({ name }) => name === "Puzzle");
  if (puzzle === undefined)
    return [problemAt({ file, line: 1 }, "the lesson has no <Puzzle>", "open it with what does not fit")];
  const spot = first !== puzzle ? first?.spot : before && before.spot.line < puzzle.spot.line ? before.spot : undefined;
  return spot === undefined
    ? []
    : [problemAt(spot, "this stands before the <Puzzle>", "let the <Puzzle> come first of all")];
}

function checkGuessed({ elements, file }: LessonFile): Problem[] {
  const firstFigure = elements.findIndex(isFigure);
  const lastFigure = elements.findLastIndex(isFigure);
  const shown = elements[firstFigure];
  if (shown === undefined)
    return [problemAt({ file, line: 1 }, "the lesson has no figure", `show evidence: ${listFigures()}`)];
  const guesses = elements.slice(0, firstFigure).filter(({ name }) => name === "Guess");
  const [guess] = guesses;
  if (guess === undefined)
    return [problemAt(shown.spot, `no <Guess> stands before the first figure, this <${shown.name}>`, "ask, then show")];
  const ids = guesses.map(({ attributes }) => attributes.get("id")?.[0]);
  const later = elements.flatMap(({ name, attributes }, index) =>
    name === "Guess" && index > firstFigure ? (attributes.get("id") ?? []) : [],
  );
  // A <Revisit> of no guess at all is reported with its reference.
  const asked = elements
    .slice(lastFigure)
    .some(({ name, attributes }) => name === "Revisit" && !later.includes(attributes.get("of")?.[0] ?? ""));
  return asked
    ? []
    : [
        problemAt(
          guess.spot,
          `the guess "${ids[0]}" is not asked again after the last figure`,
          `put <Revisit of="${ids[0]}"> below line ${elements[lastFigure]?.spot.line}`,
        ),
      ];
}

function isFigure({ name, within }: LessonElement): boolean {
  return LESSON_COMPONENTS[name]?.figure === true && !within.some((outer) => outer.name === "Puzzle");
}

function listFigures(): string {
  const figures = Object.entries(LESSON_COMPONENTS).flatMap(([name, { figure }]) => (figure ? [`<${name}>`] : []));
  return figures.join(", ").replace(/, ([^,]*)$/, " or $1");
}

function checkUnknown({ elements, file }: LessonFile): Problem[] {
  return elements.some(({ name }) => name === "Unknown")
    ? []
    : [problemAt({ file, line: 1 }, "the lesson has no <Unknown>", "list what the reports leave open")];
}

function checkReaderQuestions({ elements, file }: LessonFile): Problem[] {
  const asked = new Set(
    elements.flatMap(({ name, attributes }) =>
      CORROBORATING.includes(name) ? ["corroboration"] : (attributes.get("asks") ?? []),
    ),
  );
  return ASKS.filter((asks) => !asked.has(asks)).map((asks) =>
    problemAt(
      { file, line: 1 },
      `the lesson has no question of ${asks === "unknown" ? "what is unknown" : asks}`,
      `write asks="${asks}" on a <Guess> or <Judge> that asks it${asks === "corroboration" ? ", or count <Voices>" : ""}`,
    ),
  );
}

/** From its second lesson on a course asks again what earlier ones told; what is asked again was told before. */
export function checkAgain({ authored, ids }: Draft): Problem[] {
  const told = new Set<string>();
  return listLessonsInOrder(authored).flatMap((lesson, index) => {
    const agains = lesson.elements.filter(({ name }) => name === "Again");
    const problems =
      index === 0
        ? agains.map(({ spot }) => problemAt(spot, "the first lesson has nothing to ask again", "use <Stop>"))
        : agains.flatMap(({ attributes, spot }) => {
            const claim = attributes.get("claim")?.[0] ?? "";
            return told.has(claim) || !ids.of.claim.has(claim)
              ? []
              : [problemAt(spot, `no earlier lesson cites "${claim}"`, "ask of a claim that one does, or use <Stop>")];
          });
    if (index > 0 && agains.length < ASKED_AGAIN)
      problems.push(
        problemAt(
          { file: lesson.file, line: 1 },
          `the lesson has ${agains.length} of ${ASKED_AGAIN} questions asked again`,
          'add <Again claim="..." role="..." /> on claims of earlier lessons',
        ),
      );
    for (const claim of listCitedClaims(lesson)) told.add(claim);
    return problems;
  });
}
