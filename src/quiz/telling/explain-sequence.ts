import type { Citation } from "../../course/course";
import { type FactBase, getClaim } from "../../course/fact-base";
import { renderSentence } from "../../course/render";
import { listCitations, withDating, withSource } from "./explain";

type Explained = ReturnType<typeof explain>;

const known = new WeakMap<FactBase, Map<string, Explained>>();

/** What a list of dates and statements says about the order of events: each in a sentence, and where to read them. */
export function explainSequence(facts: FactBase, claims: readonly string[]): Explained {
  const explained = known.get(facts) ?? new Map<string, Explained>();
  known.set(facts, explained);
  const name = claims.join(" ");
  const made = explained.get(name) ?? explain(facts, claims);
  explained.set(name, made);
  return made;
}

function explain(
  facts: FactBase,
  claims: readonly string[],
): { readonly text: string; readonly citations: readonly Citation[] } {
  const proof = claims.map((id) => getClaim(facts, id));
  const citations = proof.flatMap(listCitations);
  const sentences = proof.map((claim) => {
    const [account] = claim.accounts;
    const whole = claim.accounts.length === 1 && account ? renderSentence(facts, claim.predicate, account.args) : null;
    return withDating(claim, whole ?? claim.gist);
  });
  return { text: withSource(facts, sentences.join(" "), citations), citations };
}
