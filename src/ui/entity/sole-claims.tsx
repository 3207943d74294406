import type { Claim } from "../../course/course";
import { findSoleSource } from "../../course/entity-claims";
import { type FactBase, getSource } from "../../course/fact-base";
import { plural } from "../../course/plural";
import { cardId } from "../cite/cite";
import { Fold } from "./fold";

/** Which of the page's claims stand in one report alone, by report; each leads to its entry on the page. A single claim says it there. */
export function SoleClaims({ facts, claims }: { facts: FactBase; claims: readonly Claim[] }) {
  const lists = facts.course.sources
    .map(({ id }) => ({ source: id, sole: claims.filter((claim) => findSoleSource(claim) === id) }))
    .filter(({ sole }) => sole.length > 0);
  const total = lists.reduce((sum, { sole }) => sum + sole.length, 0);
  if (total === 0 || claims.length === 1) return null;
  return (
    <Fold id="sole" note={plural(total, "claim")} title="What only one report says">
      <p>
        {total === claims.length
          ? `Each of the ${total} claims stands in one report alone.`
          : `${total} of ${claims.length} claims ${total === 1 ? "stands" : "stand"} in one report alone.`}{" "}
        Such a claim may be right or wrong: no second report lets us compare.
      </p>
      {lists.map(({ source, sole }) => (
        <details key={source}>
          <summary>
            Source {getSource(facts, source).number} alone: {plural(sole.length, "claim")}
          </summary>
          <ul className="claim-lines">
            {sole.map(({ id, gist }) => (
              <li className="claim-line" key={id}>
                <a className="sentence-link" href={`#${cardId(id)}`}>
                  {gist}
                </a>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Fold>
  );
}
