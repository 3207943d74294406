import type { Claim } from "../../../course/course";
import { getClaim } from "../../../course/fact-base";
import { capitalise } from "../../../course/render";
import type { Draft, Family, Workshop } from "../../family";
import type { Option } from "../../item";
import { findOptionFlaw } from "../../language/stem-flaws";
import { likenessOfTexts } from "../../options/account-options";
import { meanOf } from "../../options/compose-choice";
import { composeSourceItem } from "../../options/compose-source";
import { harvestEach } from "../../options/harvest-each";
import { findFlaw } from "../../options/source-likeness";
import { createRandom, shuffle } from "../../random";
import { toRunning } from "../../reports/claim-clause";
import { STEMS } from "../../reports/source-wording";
import { listCitations, optionId, withSource } from "../../telling/explain";

function compose({ facts, seed }: Workshop, claim: Claim): Draft | string {
  const settled = claim.difference?.settled;
  if (!settled) return "nothing-known-to-settle-it";
  const stem = STEMS.settle(toRunning(facts, claim.gist));
  const flaw = findFlaw(facts, stem);
  if (flaw) return flaw;
  const idOf = (text: string): string => optionId({ kind: "label", text });
  const key: Option = { id: idOf(settled.would), text: capitalise(settled.would), refutedBy: null, trueOf: null };
  const wrong = settled.wouldNot.map(({ what, why, claim: id }): Option => {
    const citations = listCitations(getClaim(facts, id));
    const refutedBy = { claim: id, because: withSource(facts, why, citations), citations };
    return { id: idOf(what), text: capitalise(what), refutedBy, trueOf: null };
  });
  const options = shuffle(createRandom(seed, `what-would-settle ${claim.id}`), [key, ...wrong]);
  const optionFlaw = findOptionFlaw(stem, options, key.id);
  if (optionFlaw) return optionFlaw;
  const citations = listCitations(claim);
  const item = composeSourceItem(facts, {
    family: "what-would-settle",
    subject: claim.id,
    claim,
    skill: "source",
    stem,
    options,
    citations,
    why: withSource(facts, settled.why, citations),
  });
  return {
    item: { ...item, kind: "choice", key: [key.id] },
    likeness: meanOf(wrong.map(({ text }) => likenessOfTexts(text, key.text))),
  };
}

/** What one would have to know to decide between accounts, as the course's authors wrote it, each wrong option with the claim that shows why it decides nothing. */
export const whatWouldSettle: Family = {
  id: "what-would-settle",
  harvest: (workshop) =>
    harvestEach(
      "what-would-settle",
      workshop.facts.course.claims.filter(({ accounts }) => accounts.length > 1).map((claim) => ({ claim })),
      ({ claim }) => compose(workshop, claim),
    ),
};
