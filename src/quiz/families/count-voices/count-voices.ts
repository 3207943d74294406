import { corroborate } from "../../../course/corroboration";
import type { Account, Claim } from "../../../course/course";
import { type FactBase, getOrigin } from "../../../course/fact-base";
import { listEntities } from "../../../course/naming";
import type { Draft, Family, Workshop } from "../../family";
import type { Option } from "../../item";
import { balanceKeys } from "../../options/balance-keys";
import { meanOf } from "../../options/compose-choice";
import { composeSourceItem, refuteBy } from "../../options/compose-source";
import { dropUntold, harvestEach } from "../../options/harvest-each";
import { findFlaw } from "../../options/source-likeness";
import { createRandom } from "../../random";
import { getReportBench, type Report } from "../../reports/report-bench";
import { BECAUSE, STEMS } from "../../reports/source-wording";
import { explainVoices } from "../../reports/voice-names";
import { withSource } from "../../telling/explain";

const OPTIONS = 4;
/** What one report tells of one voice needs no counting. */
const LEAST_DOCUMENTS = 2;

/**
 * Whether a claim is of those who are credited with it: what a report says to introduce its speaker ("the mayor, a miller") goes back to the report, though the
 * paragraph is credited to the speaker.
 */
function tellsOfTeller(facts: FactBase, claim: Claim, { citations }: Account): boolean {
  const tellers = citations.flatMap(({ origin }) => {
    const { speaker, voice } = getOrigin(facts, origin);
    return [speaker ?? [], voice ?? []].flat();
  });
  return listEntities(claim).some((id) =>
    tellers.some(
      (teller) =>
        id === teller ||
        facts.overlapping.get(id)?.has(teller) === true ||
        facts.overlapping.get(teller)?.has(id) === true,
    ),
  );
}

function compose({ facts }: Workshop, { claim, account, clause }: Report): Draft | string {
  const { independent, documents } = corroborate(facts, account);
  if (clause === null) return "no-clause";
  if (independent === 0) return "nobody-credited";
  if (documents.length < LEAST_DOCUMENTS && independent < 2) return "nothing-to-count";
  if (facts.predicates.get(claim.predicate)?.aside) return "said-in-passing";
  if (tellsOfTeller(facts, claim, account)) return "teller-tells-of-itself";
  const stem = STEMS.voices(clause);
  const flaw = findFlaw(facts, stem);
  if (flaw) return flaw;
  const first = Math.max(1, independent - OPTIONS + 2);
  const counts = Array.from({ length: OPTIONS }, (_, i) => first + i);
  const voices = explainVoices(facts, account);
  const options = counts.map((count): Option => {
    const text = count === documents.length ? `${BECAUSE.documents(count)} ${voices}` : voices;
    const refutedBy = count === independent ? null : refuteBy(facts, claim, text, account.citations);
    return { id: String(count), text: String(count), refutedBy, trueOf: null };
  });
  const item = composeSourceItem(facts, {
    family: "count-voices",
    subject: `${claim.id}.${account.id}`,
    claim,
    skill: "source",
    stem,
    options,
    citations: account.citations,
    why: withSource(facts, voices, account.citations),
  });
  const wrong = counts.filter((count) => count !== independent);
  return {
    item: { ...item, kind: "choice", ordered: true, key: [String(independent)] },
    likeness: meanOf(wrong.map((count) => 1 / Math.abs(count - independent))),
  };
}

/** How many independent voices stand behind something that several reports tell: origins are counted, not documents. Numbers ascend. */
export const countVoices: Family = {
  id: "count-voices",
  harvest: (workshop) => {
    const { drafts, drops } = harvestEach("count-voices", getReportBench(workshop.facts).reports, (report) =>
      compose(workshop, report),
    );
    return {
      drafts: balanceKeys(createRandom(workshop.seed, "count-voices balance"), workshop.askedBy, drafts),
      drops: [...dropUntold("count-voices", getReportBench(workshop.facts).untold), ...drops],
    };
  },
};
