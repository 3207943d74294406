import { useId } from "react";
import type { Claim } from "../../course/course";
import { type FactBase, getEntity } from "../../course/fact-base";
import { plural } from "../../course/plural";
import { capitalise } from "../../course/render";
import { countOrigins, type OriginCount } from "../../figures/count-origins";
import { Blocks, OriginsRow } from "./origins-row";

interface OriginsProps {
  readonly facts: FactBase;
  readonly claims: readonly Claim[];
}

/** Claim by claim: which documents print it, and, once asked, how many voices that comes down to. The asking is native `details`. */
export function Origins({ facts, claims }: OriginsProps) {
  const id = useId();
  const count = countOrigins(facts, claims);
  const { sources } = facts.course;
  return (
    <figure aria-labelledby={`${id}title`} className="origins">
      <figcaption>
        <h3 className="figure-title" id={`${id}title`}>
          Count the documents, then the voices
        </h3>
        <p className="origins-how">
          A full mark: the document prints it and credits somebody. A broken one: it prints it and credits nobody. Count
          the voices yourself before you open a line.
        </p>
      </figcaption>
      <table>
        <thead>
          <tr>
            <th scope="col">What is reported</th>
            {sources.map(({ id: source, number }) => (
              <th className="origins-source" key={source} scope="col">
                <span className="sr-only">Source </span>
                {number}
              </th>
            ))}
            <th className="origins-number" scope="col">
              Documents
            </th>
            <th className="origins-number" scope="col">
              Voices
            </th>
          </tr>
        </thead>
        {count.rows.map((row) => (
          <OriginsRow facts={facts} key={row.claim.id} row={row} />
        ))}
      </table>
      <Total count={count} facts={facts} />
    </figure>
  );
}

/** What all rows come down to. */
function Total({ facts, count }: { facts: FactBase; count: OriginCount }) {
  const { rows, printings, voices, voiceless } = count;
  return (
    <details className="origins-total">
      <summary>
        {plural(rows.length, "claim")}, printed {plural(printings, "time")}. How many voices in all?
      </summary>
      <p className="origins-sum">
        What the documents print {plural(printings, "time")} comes down to{" "}
        <strong>{plural(voices.length, "voice")}</strong>.
      </p>
      <ul>
        {voices.map(({ voice, claims }) => (
          <li key={voice}>
            <span>{capitalise(getEntity(facts, voice).name)}</span>
            <Blocks kind="voice" n={claims} />
            <span>{plural(claims, "claim")}</span>
          </li>
        ))}
        {voiceless > 0 && (
          <li>
            <span>No voice that can be named</span>
            <Blocks kind="nobody" n={voiceless} />
            <span>{plural(voiceless, "claim")}</span>
          </li>
        )}
      </ul>
    </details>
  );
}
