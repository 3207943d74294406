import type { Value } from "../../../course/course";
import type { FactBase } from "../../../course/fact-base";
import { overlaps, valueKey } from "../../../course/value";
import { asksForPair, findPairFault } from "../../options/pair-answers";
import { asksForSources, findSourceFault } from "../../reports/source-answers";
import { findQuery, listAnswers, listTrueOptions, listTruePrompts } from "../answer-query";
import type { CheckedItem, FlawRule } from "../flaw-rule";
import { listKeys } from "../item-parts";
import { HALADYNA, SAQUET, TARRANT } from "../published";

function findInOptions(facts: FactBase, item: CheckedItem): string | null {
  const keys = listKeys(item);
  const shown = new Set(item.options.map(({ id }) => id));
  if (keys.length === 0 || keys.some((key) => !shown.has(key))) return "no option is the key";
  const right = listTrueOptions(facts, item);
  if (!right) return "no claim that it asks holds its key";
  const missing = keys.find((key) => !right.has(key));
  if (missing !== undefined) return `no source gives the key "${missing}"`;
  const more = [...right].find((id) => !keys.includes(id));
  return more === undefined ? null : `a source gives "${more}" as well`;
}

function findInMatch(facts: FactBase, item: Extract<CheckedItem, { kind: "match" }>): string | null {
  for (const { prompt, option } of item.key) {
    if (!item.options.some(({ id }) => id === option)) return `no option is right for "${prompt}"`;
    if (!findQuery(facts, prompt, option)) return `no claim holds "${option}" for "${prompt}"`;
  }
  for (const { id } of item.options) {
    const keyed = item.key.filter(({ option }) => option === id).map(({ prompt }) => prompt);
    const found = listTruePrompts(facts, item, id);
    const wrong = [
      ...keyed.filter((prompt) => !found.includes(prompt)),
      ...found.filter((prompt) => !keyed.includes(prompt)),
    ];
    if (wrong[0] !== undefined) return `the sources do not give "${id}" for the line "${wrong[0]}" as the key does`;
  }
  return null;
}

function findInOpen(facts: FactBase, item: CheckedItem, isKey: (value: Value) => boolean): string | null {
  const claim = facts.claims.get(item.asks[0] ?? "");
  const [account, ...others] = claim?.accounts ?? [];
  if (!claim || !account || others.length > 0) return "asks what the reports differ on";
  const [role] = Object.entries(account.args).find(([, value]) => isKey(value)) ?? [];
  const key = role === undefined ? undefined : account.args[role];
  if (role === undefined || !key) return "no claim that it asks holds its key";
  const more = listAnswers(facts, { claim, account, role }).find((value) => !overlaps(facts.overlapping, value, key));
  return more ? `a source gives "${valueKey(more)}" as well` : null;
}

function findWrongCount(item: CheckedItem, facts: FactBase): string | null {
  if (asksForSources(item)) return findSourceFault(facts, item);
  if (asksForPair(item)) return findPairFault(facts, item);
  if (item.kind === "match") return findInMatch(facts, item);
  if (item.kind === "number")
    return findInOpen(facts, item, (value) => value.kind === "figure" && value.figure.n === item.key.value);
  if (item.kind === "text") return findInOpen(facts, item, (value) => "id" in value && value.id === item.key.id);
  return findInOptions(facts, item);
}

/** The question, put to all sources at once, must return exactly the keys: what a single source says, however disputed, is an answer. */
export const noOrSeveralKeys: FlawRule = {
  id: "no-or-several-keys",
  name: "no or several keys",
  kinds: ["choice", "multiple", "map", "pin", "match", "number", "text"],
  source: `${HALADYNA}, guideline 19; ${TARRANT}: no correct or more than one correct answer; ${SAQUET}`,
  flawed: {
    stem: "Who lives in Ashby?",
    options: ["Anna Holt", "Ben Carver", "Cora Lind"],
    key: 1,
    asks: "home-anna-holt",
  },
  clean: {
    stem: "Who lives in Ashby?",
    options: ["Anna Holt", "Ben Carver", "Cora Lind"],
    key: 0,
    asks: "home-anna-holt",
  },
  find: findWrongCount,
};
