import type { Item, Response } from "../../quiz/item";
import { foldName } from "../../quiz/score/fold-name";
import { readNumber } from "../../quiz/score/read-number";
import { rightResponse } from "../../quiz/telling/right-response";
import { scoreAccepting } from "./accept-answer";
import { listAnswers } from "./given-answers";

/** Every answer that an item shows, in the words of `listAnswers`; none for what is typed or put in order. */
function listShown(item: Item): readonly string[] {
  if (item.kind === "order") return [];
  const options = item.options.map(({ id }) => id);
  return item.kind === "match" ? item.prompts.flatMap(({ id }) => options.map((option) => `${id} ${option}`)) : options;
}

/** The answers that can be accepted although nobody may have given them: all that are shown and are not the key. */
export function listAcceptable(item: Item): readonly string[] {
  const keys = new Set(listAnswers(item, rightResponse(item)));
  return listShown(item).filter((answer) => !keys.has(answer));
}

type ReadAnswer =
  | { readonly ok: true; readonly answer: string }
  | {
      readonly ok: false;
      readonly code: "no-number" | "no-name" | "no-such-answer" | "right-already";
      /** What is wrong, and what to do. */
      readonly says: string;
    };

const refuse = (code: Extract<ReadAnswer, { ok: false }>["code"], says: string): ReadAnswer => ({
  ok: false,
  code,
  says,
});

/** The response that says this answer and nothing else, where a kind has one that is right or not as a whole. */
function respondWith(item: Item, answer: string): Response | null {
  if (item.kind === "number" || item.kind === "text") return { kind: item.kind, text: answer };
  return item.kind === "order" ? { kind: "order", order: answer.split(" ") } : null;
}

function isShown(item: Item, answer: string): boolean {
  if (item.kind !== "order") return listShown(item).includes(answer);
  const ids = item.options.map(({ id }) => id);
  const order = answer.split(" ");
  return order.length === new Set(order).size && order.every((id) => ids.includes(id));
}

/**
 * Reads an answer that a teacher chose or typed as the item's kind reads what pupils answer: a number in any of its ways of writing, a name folded, an option by its id. Refused is what
 * cannot be read so, what the item does not show, and what counts as right already, by the key or by one of `accepted`.
 */
export function readAccepted(item: Item, typed: string, accepted: readonly string[]): ReadAnswer {
  let answer = typed;
  if (item.kind === "number") {
    const number = readNumber(typed);
    if (number === null)
      return refuse(
        "no-number",
        `“${typed}” cannot be read as one number. Write it in digits, such as 60, 3,000 or 4.5.`,
      );
    answer = String(number);
  } else if (item.kind === "text") {
    answer = foldName(typed);
    if (answer === "") return refuse("no-name", `“${typed}” has no letter or digit in it. Type the name to accept.`);
  } else if (!isShown(item, answer)) {
    return refuse(
      "no-such-answer",
      "The question has no such answer. Load the page again, and choose one that it shows.",
    );
  }
  const response = respondWith(item, answer);
  const isRight = response
    ? scoreAccepting(item, response, "assigned", accepted) >= 1
    : accepted.includes(answer) || !listAcceptable(item).includes(answer);
  return isRight ? refuse("right-already", "This answer counts as right already.") : { ok: true, answer };
}
