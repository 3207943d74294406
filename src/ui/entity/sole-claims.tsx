import type { Claim } from "../../course/course";
import { findSoleSource } from "../../course/entity-claims";
import { type FactBase, getSource } from "../../course/fact-base";
import { cardId } from "../cite/cite";
import { plural } from "../kit/plural";

/** Which of the page's claims stand in one document alone, by document; each leads to its entry on the page. */
export function SoleClaims({ facts, claims }: { facts: FactBase; claims: readonly Claim[] }) {
  const lists = facts.course.sources
    .map(({ id }) => ({ source: id, sole: claims.filter((claim) => findSoleSource(claim) === id) }))
    .filter(({ sole }) => sole.length > 0);
  const total = lists.reduce((sum, { sole }) => sum + sole.length, 0);
  if (total === 0) return null;
  return (
    <section aria-labelledby="sole">
      <h2 id="sole">Only one document says</h2>
      <p>
        {total} of {plural(claims.length, "claim")} {total === 1 ? "stands" : "stand"} in a single document. What stands
        alone may be right or wrong: no second report lets us compare.
      </p>
      {lists.map(({ source, sole }) => (
        <details key={source}>
          <summary>
            Source {getSource(facts, source).number} alone: {sole.length}
          </summary>
          <ul className="claim-lines">
            {sole.map(({ id, gist }) => (
              <li className="claim-line" key={id}>
                <a href={`#${cardId(id)}`}>{gist}</a>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
