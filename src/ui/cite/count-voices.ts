import { corroborate } from "../../course/corroboration";
import type { Claim } from "../../course/course";
import type { FactBase } from "../../course/fact-base";
import { plural } from "../../course/plural";

/** "5 documents, 2 independent voices", over all accounts of the claim together. */
export function countVoices(facts: FactBase, claim: Claim): string {
  const parts = claim.accounts.map((account) => corroborate(facts, account));
  const documents = new Set(parts.flatMap((part) => part.documents)).size;
  const voices = new Set(parts.flatMap((part) => part.voices)).size;
  if (voices === 0) return `${plural(documents, "document")}, no voice that can be named`;
  return `${plural(documents, "document")}, ${voices === 1 ? "1 voice" : plural(voices, "independent voice")}`;
}
