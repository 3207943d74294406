import type { FactBase } from "../course/fact-base";
import { type OpenQuestion, openQuestion } from "../quiz/open-question";
import { getStandingBank } from "./practice";

/** The choice item of the course's bank that asks a claim for a role. @throws where the bank has none: the author named a claim that cannot be asked */
export function getStopQuestion(facts: FactBase, claim: string, role: string): OpenQuestion {
  const { items, dropped } = getStandingBank(facts);
  const item = items.find(({ kind, family, id }) => kind === "choice" && id.startsWith(`${family}.${claim}.${role}.`));
  if (item) return openQuestion(facts, item);
  const reasons = dropped.filter((drop) => drop.claim === claim).map(({ reason }) => reason);
  throw new Error(
    `No question can be made of "${claim}" for its role "${role}": ${reasons.join(", ") || "it is never asked for"}.`,
  );
}
