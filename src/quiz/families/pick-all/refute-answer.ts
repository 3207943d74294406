import type { Value } from "../../../course/course";
import type { FactBase } from "../../../course/fact-base";
import { findSoleAccount } from "../../../course/fact-base";
import { isAsserted, refute } from "../../../course/refute";
import { renderSentence } from "../../../course/render";
import { overlaps, valueKey } from "../../../course/value";
import type { Refutation } from "../../item";
import { listCitations, tellAccount, tellRuling, withDating, withSource } from "../../telling/explain";
import type { SeveralQuestion } from "./list-several";

/**
 * What makes a value a wrong answer, or null. By the rules of `refute`; and where these find nothing because the claim has several accounts, by one
 * account that gives the value to something else, as far as the predicate says that it goes with one thing only. For the stem asks what the reports say,
 * and that an account says so is sure, whoever is right. Nothing refutes what some account asserts.
 */
export function refuteAnswer(facts: FactBase, question: SeveralQuestion, value: Value): Refutation | null {
  const { predicate, role, given } = question;
  const assertion = { predicate: predicate.id, args: { ...given, [role]: value } };
  const ruling = refute(facts, assertion);
  if (ruling) {
    const citations = listCitations(ruling.claim);
    const account = findSoleAccount(ruling.claim);
    const gist = withDating(ruling.claim, account ? tellAccount(facts, ruling.claim, account) : ruling.claim.gist);
    const text = tellRuling(facts, value, ruling, role, gist);
    return { claim: ruling.claim.id, because: withSource(facts, text, citations), citations };
  }
  if (isAsserted(facts, assertion)) return null;
  for (const { one, per } of predicate.dependencies) {
    const own = given[one];
    if (!own || per.length !== 1 || per[0] !== role) continue;
    for (const { claim, account, args } of facts.told.get(predicate.id) ?? []) {
      const [told, other] = [args[role], args[one]];
      if (!told || !other || valueKey(told) !== valueKey(value) || overlaps(facts.overlapping, other, own)) continue;
      const sentence = renderSentence(facts, predicate.id, args) ?? account.gist;
      const text = tellRuling(facts, value, { kind: "dependency", claim, role: one }, role, sentence);
      return { claim: claim.id, because: withSource(facts, text, account.citations), citations: account.citations };
    }
  }
  return null;
}
