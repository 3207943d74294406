import { checkQuotationsIn } from "../articles/check-quotations";
import type { Draft } from "../draft";
import { GRADE, isEnglish, listLoadedWords, SENTENCE_WORDS } from "../lessons/check-prose";
import { measureProse } from "../lessons/measure-lesson";
import type { Problem, Spot } from "../problem";
import { problemAt } from "../problem";
import { listWords } from "../words";
import type { Crawl } from "./crawl-story";
import { type ScenarioFile, spotOfTag } from "./scenario-file";

/** Words of a line and of an option at most (our own choice). */
const LINE_WORDS = 60;
const OPTION_WORDS = 25;

interface StoryText {
  readonly text: string;
  readonly spot: Spot;
  readonly most: number;
  /** Whether it is made of sentences. */
  readonly isProse: boolean;
}

/** Lines and options are short, plain to read, take no side, and quote briefly. */
export function checkStoryWords(draft: Draft, scenario: ScenarioFile, crawl: Crawl): Problem[] {
  const texts = listStoryTexts(scenario, crawl);
  const at = { file: scenario.file, line: 1 };
  const { sentence, grade } = measureProse(
    texts.flatMap(({ text, isProse }) => (isProse ? [text] : [])),
    draft.authored,
  );
  const english = isEnglish(draft);
  return [
    ...(sentence > SENTENCE_WORDS
      ? [problemAt(at, `sentences of ${sentence.toFixed(1)} words on average`, `shorten them to ${SENTENCE_WORDS}`)]
      : []),
    ...(english && grade > GRADE
      ? [problemAt(at, `the story reads at grade ${grade.toFixed(1)}`, `bring it down to ${GRADE}`)]
      : []),
    ...texts.flatMap(({ text, spot, most }) => {
      const words = listWords(text).length;
      return [
        ...(words > most ? [problemAt(spot, `${words} words in one piece`, `keep to ${most}, or divide it`)] : []),
        ...(english ? listLoadedWords(text) : []).map((word) =>
          problemAt(spot, `"${word}" takes a side`, "use it only inside somebody's quotation, or say it plainly"),
        ),
        ...checkQuotationsIn(text, spot),
      ];
    }),
  ];
}

/** Everything of a story that a learner reads, each piece once. */
function listStoryTexts(scenario: ScenarioFile, { states, met }: Crawl): StoryText[] {
  const { file, header } = scenario;
  const told = met.map(({ line, at }) => ({
    text: line.text,
    spot: { file, line: at },
    most: LINE_WORDS,
    isProse: true,
  }));
  const asked = states.flatMap(({ lines, turn }) => {
    const spot = { file, line: lines.at(-1)?.at ?? 1 };
    return turn.options.flatMap(({ text, reads }) => [
      { text, spot, most: OPTION_WORDS, isProse: false },
      ...(reads === null ? [] : [{ text: reads.says, spot, most: LINE_WORDS, isProse: true }]),
    ]);
  });
  const head = (["title", "role", "summary", "contentNote"] as const).map((key) => ({
    text: header[key],
    spot: spotOfTag(scenario, key === "contentNote" ? "content-note" : key),
    most: LINE_WORDS,
    isProse: key === "summary" || key === "contentNote",
  }));
  const whys = header.arrivals.flatMap(({ source, why }) =>
    why === null
      ? []
      : [{ text: why, spot: spotOfTag(scenario, `arrives: ${source}`), most: LINE_WORDS, isProse: true }],
  );
  return [...new Map([...head, ...whys, ...told, ...asked].map((piece) => [piece.text, piece])).values()];
}
