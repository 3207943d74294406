import type { Draft } from "../draft";
import { suggest } from "../nearest";
import type { Problem, Spot } from "../problem";
import { problemAt } from "../problem";
import { listPrintedNames, printedKey } from "./compile-entities";

/** Every spelling must be printed by some paragraph; two actors may not share one, nor two places. */
export function checkSpellings({ authored }: Draft): Problem[] {
  const printed = listPrintedNames(authored);
  const allRecords = !authored.damaged.has("source");
  const problems: Problem[] = [];
  for (const entries of [authored.actors, authored.places]) {
    const taken = new Map<string, { id: string; spot: Spot }>();
    for (const { value, spot } of entries) {
      value.spellings.forEach((spelling, index) => {
        const at = spot("spellings", index);
        const key = printedKey(spelling);
        const owner = taken.get(key);
        if (owner === undefined) taken.set(key, { id: value.id, spot: at });
        else
          problems.push(
            problemAt(
              at,
              `"${spelling}" is a spelling of "${owner.id}" as well`,
              "leave it to one of them, or make one a part of the other",
            ),
          );
        if (allRecords && !printed.has(key))
          problems.push(
            problemAt(
              at,
              `no paragraph prints "${spelling}"`,
              suggest(spelling, printed.keys(), "drop it, or list it in the names of a paragraph"),
            ),
          );
      });
    }
  }
  return problems;
}

/** Every name that a record lists must be a spelling of an actor or a place. */
export function checkRecordNames({ authored }: Draft): Problem[] {
  if (authored.damaged.has("actor") || authored.damaged.has("place")) return [];
  const spellings = new Set(
    [...authored.actors, ...authored.places].flatMap(({ value }) => value.spellings.map(printedKey)),
  );
  return authored.sources.flatMap(({ value, spot }) =>
    value.paragraphs.flatMap(({ names }, paragraph) =>
      names.flatMap((name, index) =>
        spellings.has(printedKey(name))
          ? []
          : [
              problemAt(
                spot("paragraphs", paragraph, "names", index),
                `"${name}" is a spelling of no actor or place`,
                suggest(name, spellings, "add it to the spellings of one"),
              ),
            ],
      ),
    ),
  );
}
