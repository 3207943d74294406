import type { Value } from "../../../course/course";
import { createFactBase, type FactBase, getClaim } from "../../../course/fact-base";
import { account } from "../../../course/test-course";
import { mapOptionValues } from "../../options/true-of";
import { optionId } from "../../telling/explain";
import type { CheckedItem } from "../flaw-rule";
import { HARBOUR, harbourFacts } from "./harbour";

/** A spoilt item, and the facts beside which it is spoilt. */
export interface Injection {
  readonly item: CheckedItem;
  readonly facts: FactBase;
}

const asValue = (id: string): Value =>
  mapOptionValues(harbourFacts).get(id) ?? {
    kind: "figure",
    figure: { text: id, n: 99, sense: "exact", unit: "boats", printed: [id] },
  };

/** The item as it is, beside one more report, which gives another answer to the question whether or not the others bear it out. */
export function addAnswer(item: CheckedItem, claimId: string | undefined, key: string, other: string): Injection {
  const claim = getClaim(harbourFacts, claimId ?? "");
  const [own] = claim.accounts;
  const args = Object.entries(own?.args ?? {}).map(([role, value]) =>
    optionId(value) === key || (value.kind === "figure" && value.figure.text === key)
      ? [role, asValue(other)]
      : [role, value],
  );
  const more = { ...claim, id: "one-more", accounts: [account(Object.fromEntries(args)), account(own?.args ?? {})] };
  return { item, facts: createFactBase({ ...HARBOUR, claims: [...HARBOUR.claims, more] }) };
}
