import { publishResponse, slotsOf } from "../../src/classroom/working/public-response";
import type { Item } from "../../src/quiz/item";
import { rightResponse } from "../../src/quiz/telling/right-response";
import type { EmptySchool } from "./school";

/** The questions of an attempt as they are frozen, with their keys, out of the database. */
export function readForm(school: EmptySchool, attempt: string): readonly Item[] {
  const query = "select form.items from form join attempt on attempt.formId = form.id where attempt.id = ?";
  const [row] = school.read<{ items: string }>(query, attempt);
  if (!row) throw new Error("The attempt has no form.");
  return JSON.parse(row.items) as readonly Item[];
}

/** The right answers under the names that a pupil's page knows: what it would send, slot by slot. */
export function rightAnswers(items: readonly Item[]): readonly (readonly [slot: string, value: unknown])[] {
  const byItem = new Map(items.map((item) => [item.id, item]));
  return [...slotsOf(items)].map(([slot, asked]) => {
    const item = byItem.get(asked.item);
    if (!item) throw new Error(`No question has the slot ${slot}.`);
    return [slot, publishResponse(asked, rightResponse(item))] as const;
  });
}

/** What a text and the same text in a page, in JSON or in a script have in common: its longest part without a sign that any of them writes otherwise. */
const partOf = (text: string): string =>
  text
    .split(/["'<>&\\\n\u2028]/)
    .map((part) => part.trim())
    .reduce((longest, part) => (part.length > longest.length ? part : longest), "");

const SHORTEST = 12;

/** What everybody who is asked may read of a question. Named here and not by the product, whose mistake would hide itself. */
const openTexts = (item: Item): readonly string[] => [
  item.stem,
  ...item.options.map(({ text }) => text),
  ...(item.kind === "match" ? item.prompts.map(({ text }) => text) : []),
];

/** Sentences that stand in keys and explanations alone, of these questions of a form: planted by the course itself, and to be read nowhere else. */
export function listSecrets(form: readonly Item[], items: readonly Item[] = form): readonly string[] {
  const others = form.filter((item) => !items.includes(item));
  const open = JSON.stringify([form.map(openTexts), others]);
  const texts = items.flatMap(({ id, why, options }) => [
    id,
    why,
    ...options.flatMap(({ refutedBy, trueOf }) => [refutedBy?.because ?? "", trueOf?.text ?? ""]),
  ]);
  return [...new Set(texts.map(partOf))].filter((part) => part.length >= SHORTEST && !open.includes(part));
}

/** Names of what only a key holds, as JSON and as JSON within a script write them. */
const STRUCTURE =
  /\\?"(?:key|why|refutedBy|because|trueOf|likeness|difficulty|asks|tells|tolerance|family|seed|blueprint)\\?":/g;

/** What of the secrets and of a key's structure stands in a text. */
export const findLeaks = (text: string, secrets: readonly string[]): readonly string[] => [
  ...secrets.filter((secret) => text.includes(secret)),
  ...new Set(text.match(STRUCTURE)),
];
