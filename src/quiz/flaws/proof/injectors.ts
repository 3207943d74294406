import { getClaim } from "../../../course/fact-base";
import { capitalise } from "../../../course/render";
import { valueKey } from "../../../course/value";
import { contentWords } from "../../language/wording";
import { findQuery } from "../answer-query";
import type { CheckedItem } from "../flaw-rule";
import { keyOptions, listKeys, wrongOptions } from "../item-parts";
import { readDate, readNumber } from "../words";
import {
  indexOfKey,
  indexOfWrong,
  reversed,
  withEnding,
  withOptions,
  withSecond,
  withStem,
  withText,
} from "./change-item";
import {
  ALL,
  ALWAYS,
  DANGLING,
  GAPS,
  HARD,
  NEGATED,
  NONE,
  OFTEN,
  PARTS,
  UNDATED,
  UNFOCUSED,
  VERDICTS,
} from "./flawed-words";
import { harbourFacts } from "./harbour";
import { addAnswer, type Injection } from "./injection";

/** Ways to put one rule's flaw into a clean item; none where it cannot be. `turn` is the item's number, so that the words of a list take turns. */
type Injector = (item: CheckedItem, turn: number) => readonly (CheckedItem | Injection)[];

const isWorded = ({ kind }: CheckedItem): boolean =>
  kind === "choice" || kind === "multiple" || kind === "match" || kind === "order";
const isChosen = ({ kind }: CheckedItem): boolean => kind === "choice" || kind === "multiple";
const pick = (list: readonly string[], turn: number): string => list[turn % list.length] ?? "";

/** An injector for each rule, by the rule's id. */
export const INJECTORS: Readonly<Record<string, Injector>> = {
  ambiguous: (item, turn) => [
    withEnding(item, pick(UNDATED, turn)),
    withStem(item, () => pick(DANGLING, turn)),
    withEnding(item, `amid ${HARD}`),
    ...(isWorded(item) ? [withText(item, 1, item.options[0]?.text ?? "")] : []),
    ...(item.kind === "match"
      ? [
          {
            ...item,
            prompts: item.prompts.map((line, i) =>
              i === 0 ? { ...line, text: `${line.text} ${pick(UNDATED, turn)}` } : line,
            ),
          },
        ]
      : []),
  ],
  "implausible-distractor": (item) => {
    const [key = ""] = listKeys(item);
    const strange = harbourFacts.places.has(key) || harbourFacts.events.has(key) ? "anna-holt" : "great-flood";
    const at = indexOfWrong(item);
    return listKeys(item).length === 0
      ? []
      : [withOptions(item, (option, i) => (i === at ? { ...option, id: strange } : option))];
  },
  "none-of-the-above": (item, turn) => (isWorded(item) ? [withText(item, indexOfWrong(item), pick(NONE, turn))] : []),
  "all-of-the-above": (item, turn) =>
    isWorded(item) ? [withText(item, item.options.length - 1, pick(ALL, turn))] : [],
  "longest-is-key": (item) =>
    isChosen(item)
      ? [
          withOptions(item, (option) =>
            listKeys(item).includes(option.id)
              ? { ...option, text: `${option.text} of the old northern harbour wall` }
              : option,
          ),
        ]
      : [],
  "needless-words": (item, turn) => {
    const idle = ["Anna Holt", "Finn Rowe", "Colne", "Net Guild", "Elsdon"].find(
      (name) =>
        !JSON.stringify([item.stem, item.asks.map((id) => getClaim(harbourFacts, id))]).includes(
          name.toLowerCase().replace(" ", "-"),
        ) && !item.stem.includes(name),
    );
    return [
      withStem(
        item,
        (stem) =>
          `${pick(["The harbour is old and has seen much", "Life in the valley was hard", "Here is a question"], turn)}. ${stem}`,
      ),
      withEnding(
        item,
        "in the years when the old harbour by the sea wall was so full of small boats that a man could walk over them from one side to the other",
      ),
      ...(idle ? [withEnding(item, `in the days of ${idle}`)] : []),
    ];
  },
  "true-false": (item, turn) =>
    isWorded(item)
      ? [
          withText(item, 0, pick(VERDICTS, turn)),
          withOptions(item, (option, i) => ({ ...option, text: i === 0 ? "True" : "False" })),
        ]
      : [],
  convergence: (item, turn) => {
    const [centre = "", ...others] = PARTS[turn % PARTS.length] ?? [];
    const wrong = wrongOptions(item).map(({ id }) => id);
    const textOf = (id: string): string => (wrong.includes(id) ? (others[wrong.indexOf(id)] ?? "") : centre);
    return item.kind === "choice" ? [withOptions(item, (option) => ({ ...option, text: textOf(option.id) }))] : [];
  },
  "logical-cue": (item) => {
    if (!isWorded(item)) return [];
    const [key] = listKeys(item);
    const strange = harbourFacts.events.has(item.options[0]?.id ?? "") ? "anna-holt" : "great-flood";
    const at = indexOfWrong(item);
    const mixed = withOptions(item, (option, i) => (i === at ? { ...option, id: strange } : option));
    if (item.kind !== "choice" || key === undefined) return [mixed];
    const pair = withText(
      withStem(item, () => "Which two are meant here?"),
      indexOfKey(item),
      "Gil Hart and Hal Iver",
    );
    return [mixed, withText(withEnding(item, "in 1899"), indexOfKey(item), "Anna Holt (1899)"), pair];
  },
  "gap-in-stem": (item, turn) => [withEnding(item, pick(GAPS, turn)), withSecond(item, pick(GAPS, turn + 1))],
  absolute: (item, turn) => [
    withSecond(item, pick(ALWAYS, turn)),
    ...(isWorded(item) ? [withText(item, 0, `${item.options[0]?.text} ${pick(ALWAYS, turn + 1)}`)] : []),
  ],
  "repeated-word": (item) => {
    if (item.kind === "match") {
      const wordOf = (prompt: string): string => {
        const option = item.key.find((pair) => pair.prompt === prompt)?.option;
        return item.options.find(({ id }) => id === option)?.text ?? "";
      };
      const [own] = item.prompts;
      const text = own ? wordOf(own.id) : "";
      const unique = [...contentWords(text)].some(
        (word) => item.options.filter((option) => contentWords(option.text).has(word)).length === 1,
      );
      return unique
        ? [
            {
              ...item,
              prompts: item.prompts.map((line) =>
                line === own ? { ...line, text: `${line.text} beside ${text}` } : line,
              ),
            },
          ]
        : [];
    }
    if (item.kind === "text") return [withEnding(item, `near ${item.key.text}`)];
    if (item.kind === "multiple") {
      const keyed = withOptions(item, (option) =>
        listKeys(item).includes(option.id) ? { ...option, text: `${option.text} Quayside` } : option,
      );
      return [withEnding(keyed, "at the quayside")];
    }
    if (item.kind !== "choice") return [];
    const wrong = wrongOptions(item).map(({ text }) => contentWords(text));
    const [word] = keyOptions(item)
      .flatMap(({ text }) => [...contentWords(text)])
      .filter((own) => !wrong.some((words) => words.has(own)));
    return word === undefined ? [] : [withEnding(item, `near the ${word}`), withEnding(item, `of the ${word}s`)];
  },
  "unfocused-stem": (item, turn) => [
    withStem(item, () => pick(UNFOCUSED, turn)),
    withStem(item, (stem) => stem.replace(/\?$/, ".")),
  ],
  "k-type": (item, turn) => {
    const [first, second] = item.options;
    if (!isWorded(item) || !first || !second) return [];
    const last = item.options.length - 1;
    return [
      withText(item, last, `${first.text} and ${second.text}`),
      withText(item, last, pick(["Both A and B", "A and C only", "I and II", "1, 2 and 3", "Either A or B"], turn)),
    ];
  },
  "grammar-cue": (item) => {
    if (!isWorded(item)) return [];
    const text = item.options[0]?.text ?? "";
    const dated = readDate(text) !== null;
    return [
      withText(item, 0, `${text}.`),
      withText(item, 0, /^\p{Lu}/u.test(text) ? text.toLowerCase() : `in ${text}`),
      ...(dated ? [withText(item, 0, "1901-05-01")] : []),
      ...(/^(A|The)\s/.test(text) ? [withText(item, 0, capitalise(text.replace(/^(A|The)\s/, "")))] : []),
    ];
  },
  "lost-order": (item, turn) => {
    const texts = item.options.map(({ text }) => text);
    const inOrder = texts.every((text) => readDate(text) !== null) || texts.every((text) => readNumber(text) !== null);
    const falling = withOptions(item, (option, i) => ({
      ...option,
      text: turn % 2 === 0 ? `${90 - 7 * i} boats` : `${28 - 7 * i} May 1901`,
    }));
    return isWorded(item) ? [falling, ...(inOrder ? [reversed(item)] : [])] : [];
  },
  "vague-term": (item, turn) => [
    withSecond(item, pick(OFTEN, turn)),
    ...(isWorded(item) ? [withText(item, 0, `${item.options[0]?.text}, ${pick(OFTEN, turn + 1)}`)] : []),
  ],
  "no-or-several-keys": (item) => {
    if (item.kind === "order") return [];
    const [key = ""] = listKeys(item);
    if (item.kind === "match") {
      const [first, second, ...others] = item.key;
      if (!first || !second) return [];
      const swapped = [{ ...first, option: second.option }, { ...second, option: first.option }, ...others];
      return [{ ...item, key: swapped }, addAnswer(item, first.prompt, first.option, second.option)];
    }
    if (item.kind === "number")
      return [
        { ...item, key: { ...item.key, value: item.key.value + 1 } },
        addAnswer(item, item.asks[0], item.key.text, "99 boats"),
      ];
    if (item.kind === "text")
      return [
        { ...item, key: { ...item.key, id: "nobody" } },
        addAnswer(item, item.asks[0], item.key.id, item.key.id === "finn-rowe" ? "cora-lind" : "finn-rowe"),
      ];
    const wrong = wrongOptions(item)[0]?.id ?? "";
    const without = { ...item, options: item.options.filter(({ id }) => id !== key) };
    if (item.kind === "multiple")
      return [without, { ...item, key: item.key.slice(1) }, { ...item, key: [...item.key, wrong] }];
    const asked = findQuery(harbourFacts, item.asks[0], key);
    const more = asked && asked.claim.predicate !== "dated" ? [addAnswer(item, asked.claim.id, key, wrong)] : [];
    return [without, { ...item, key: [wrong] }, ...more];
  },
  "negative-stem": (item, turn) => [
    withSecond(item, pick(NEGATED, turn)),
    withEnding(item, "except one"),
    ...(item.kind === "match"
      ? [
          {
            ...item,
            prompts: item.prompts.map((line, i) =>
              i === 0 ? { ...line, text: `Not ${valueKey({ kind: "label", text: line.text })}` } : line,
            ),
          },
        ]
      : []),
  ],
};
