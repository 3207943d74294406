import type { Claim, MapCheck } from "../../course/course";
import type { FactBase } from "../../course/fact-base";
import { NameLink } from "./name-link";
import { listReported, measuredDirection } from "./reported-bearing";

/** What the map shows where a report gives a direction or a distance. */
export function MapCheckLine({ facts, claim, check }: { facts: FactBase; claim: Claim; check: MapCheck }) {
  const { from, to, measured, agrees, assuming } = check;
  return (
    <p className="card-note">
      <strong>On the map:</strong> <NameLink facts={facts} id={to} /> lies about {measured.km} km{" "}
      {measuredDirection(facts, check)} of <NameLink facts={facts} id={from} />. The report says{" "}
      {listReported(claim, check).join(" ")}, which {agrees ? "fits" : "does not fit"}.
      {assuming && ` This takes for granted ${assuming}.`}
    </p>
  );
}
