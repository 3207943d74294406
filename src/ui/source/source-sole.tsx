import { findSoleSource } from "../../course/entity-claims";
import type { FactBase } from "../../course/fact-base";
import { plural } from "../../course/plural";
import { ClaimLine } from "../cite/claim-line";

/** The claims that no other source reports. */
export function SourceSole({ facts, source }: { facts: FactBase; source: string }) {
  const sole = facts.course.claims.filter((claim) => findSoleSource(claim) === source);
  return (
    <section aria-labelledby="sole" className="source-part">
      <h2 id="sole">What only it says</h2>
      <p>
        {sole.length === 0
          ? "Whatever it reports, another source reports as well."
          : `${plural(sole.length, "claim")} that no other source reports. What stands alone may be right or wrong: no second report lets us compare.`}
      </p>
      {sole.length > 0 && (
        <details>
          <summary>All {plural(sole.length, "claim")}</summary>
          <ul className="claim-lines">
            {sole.map((claim) => (
              <ClaimLine accounts={claim.accounts} claim={claim} facts={facts} key={claim.id} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
