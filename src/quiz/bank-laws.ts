import type { Value } from "../course/course";
import { proveOrder } from "../course/event-order";
import { type FactBase, findSoleAccount, getClaim } from "../course/fact-base";
import { isAsserted, refute, replaceRole } from "../course/refute";
import type { Assembly } from "./assemble-form";
import { optionId } from "./explain";
import type { Bank } from "./generate-bank";
import type { Item } from "./item";
import { areEnemies } from "./reveals";
import { findStemFlaw } from "./stem-flaws";
import { mapOptionValues } from "./true-of";

/** What must hold of every bank and every form, as a list of what does not; the tests of any course can ask. */

function checkAnswer(
  facts: FactBase,
  values: ReadonlyMap<string, Value>,
  claimId: string,
  key: string,
  wrong: readonly string[],
): readonly string[] {
  const claim = getClaim(facts, claimId);
  const account = findSoleAccount(claim);
  if (!account) return ["asks what the reports differ on"];
  const [role] = Object.entries(account.args).find(([, value]) => optionId(value) === key) ?? [];
  if (role === undefined) return ["its key is in no account"];
  const assertionOf = (id: string) => replaceRole(claim.predicate, account.args, role, values.get(id) as Value);
  const faults: string[] = [];
  if (refute(facts, assertionOf(key)) || !isAsserted(facts, assertionOf(key)))
    faults.push("its key is refuted or asserted by nobody");
  for (const id of wrong) {
    if (!values.has(id)) faults.push(`option ${id} stands in no claim`);
    else if (!refute(facts, assertionOf(id))) faults.push(`option ${id} is not refuted`);
  }
  return faults;
}

function checkSequence(facts: FactBase, item: Extract<Item, { kind: "choice" | "order" }>): readonly string[] {
  const order = proveOrder(facts);
  if (item.kind === "order") {
    const { order: key, pairs } = item.key;
    const places = new Map(key.map((id, i) => [id, i]));
    const unproven = pairs.filter(
      ({ before, after }) => !order.proof(before, after) || (places.get(before) ?? 0) >= (places.get(after) ?? 0),
    );
    const shown = item.options.map(({ id }) => id);
    const given = pairs.every(({ before, after }) => shown.indexOf(before) < shown.indexOf(after));
    const whole = [...key].sort().join() === [...shown].sort().join();
    return [
      ...(unproven.length > 0 ? ["a pair is unproven or broken by the key"] : []),
      ...(given ? ["is shown in a right order"] : []),
      ...(whole ? [] : ["its key is not its options"]),
    ];
  }
  const [key] = item.key;
  const wrong = item.options.filter(({ id }) => id !== key);
  const first = wrong.every(({ id }) => order.proof(key, id));
  const last = wrong.every(({ id }) => order.proof(id, key));
  return first === last ? ["its key is neither first nor last"] : [];
}

function checkItem(facts: FactBase, values: ReadonlyMap<string, Value>, item: Item): readonly string[] {
  const faults: string[] = [];
  const flaw = findStemFlaw(item.stem);
  if (flaw) faults.push(flaw);
  if (item.citations.length === 0) faults.push("has no citation");
  if (new Set(item.options.map(({ id }) => id)).size < item.options.length) faults.push("has an option twice");
  if (item.asks.some((claim, i) => item.claims[i] !== claim)) faults.push("its claims do not begin with those asked");
  for (const claim of item.claims) getClaim(facts, claim);
  if (item.kind === "match") {
    for (const { prompt, option } of item.key) {
      const wrong = item.options.filter(({ id }) => id !== option).map(({ id }) => id);
      faults.push(...checkAnswer(facts, values, prompt, option, wrong));
      if (
        wrong.some(
          (id) => !item.refutations.some((refutation) => refutation.prompt === prompt && refutation.option === id),
        )
      )
        faults.push("a wrong pair has no refutation");
    }
    if (item.options.length <= item.prompts.length) faults.push("has no spare option");
    return faults;
  }
  if (item.kind === "order" || item.family === "which-first")
    return [...faults, ...checkSequence(facts, item as Extract<Item, { kind: "order" }>)];
  if (item.kind !== "choice" && item.kind !== "map") return faults;
  const [key] = item.key;
  const wrong = item.options.filter(({ id }) => id !== key);
  if (wrong.length < 2 || wrong.length > 3) faults.push("has too few or too many options");
  if (wrong.some(({ refutedBy }) => refutedBy === null || refutedBy.citations.length === 0))
    faults.push("a wrong option has no refutation");
  if (item.options.find(({ id }) => id === key)?.refutedBy !== null) faults.push("its key has a refutation");
  return [
    ...faults,
    ...checkAnswer(
      facts,
      values,
      item.asks[0] ?? "",
      key,
      wrong.map(({ id }) => id),
    ),
  ];
}

/** What is wrong with a bank's items, one line a fault; empty where every key is proven and every distractor refuted. */
export function listBankFaults(facts: FactBase, bank: Bank): readonly string[] {
  const values = mapOptionValues(facts);
  const twice = new Set(bank.items.map(({ id }) => id)).size < bank.items.length ? ["two items have one id"] : [];
  return [
    ...twice,
    ...bank.items.flatMap((item) => checkItem(facts, values, item).map((fault) => `${item.id}: ${fault}`)),
  ];
}

/** What is wrong with what was assembled for a blueprint: it is short of a cell or misses one, asks a claim twice, or holds two enemies. */
export function listFormFaults({ reveals }: Pick<Bank, "reveals">, assembly: Assembly): readonly string[] {
  if (!assembly.ok) return [`${assembly.cell.skill} needs ${assembly.need}, has ${assembly.supply}`];
  const { items, blueprint, seed } = assembly.form;
  const faults = blueprint.cells.flatMap(({ skill, lesson, count }) => {
    const met = items.filter(
      (item) => item.skill === skill && (lesson === null || item.lessons.includes(lesson)),
    ).length;
    return met === count ? [] : [`seed ${seed}: ${skill} ${met} of ${count}`];
  });
  const asks = items.flatMap((item) => item.asks);
  if (new Set(asks).size < asks.length) faults.push(`seed ${seed}: a claim is asked twice`);
  for (const [i, a] of items.entries()) {
    for (const b of items.slice(i + 1))
      if (areEnemies(reveals, a, b)) faults.push(`seed ${seed}: ${a.id} and ${b.id} are enemies`);
  }
  return faults;
}
