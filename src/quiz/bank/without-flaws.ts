import type { FactBase } from "../../course/fact-base";
import type { Harvest } from "../family";
import { findFlaw } from "../flaws/find-flaw";

/** What a family harvested, less the items in which a rule finds a flaw: these become drops that name the rule. A family that tries again by itself loses nothing here. */
export function withoutFlaws(facts: FactBase, family: string, { drafts, drops }: Harvest): Harvest {
  const judged = drafts.map((draft) => ({ draft, flaw: findFlaw(draft.item, facts) }));
  return {
    drafts: judged.flatMap(({ draft, flaw }) => (flaw ? [] : [draft])),
    drops: [
      ...drops,
      ...judged.flatMap(({ draft, flaw }) =>
        flaw ? [{ family, claim: draft.item.asks[0] ?? "", role: null, reason: flaw.rule }] : [],
      ),
    ],
  };
}
