import { writeKeys } from "../../atlas/atlas-filter";
import { type AtlasTold, keysOf } from "../../atlas/atlas-index";
import type { Place } from "../../course/course";
import type { FactBase } from "../../course/fact-base";
import { entityPath } from "../../course/paths";
import { plural } from "../../course/plural";
import { capitalise } from "../../course/render";
import { ClaimWords } from "../cite/claim-line";
import { ArabicName } from "../entity/arabic-name";
import { keepTogether } from "../kit/keep-together";

interface AtlasEntryProps {
  readonly facts: FactBase;
  /** Unique in the atlas; the properties that dim it on the maps bear it. */
  readonly id: string;
  readonly name: string;
  /** What it is, or who tells it; null where its name says enough. */
  readonly type: string | null;
  /** What a map draws for it. */
  readonly drawn?: string | undefined;
  /** The place that has a page of its own. */
  readonly page?: Place;
  readonly told: readonly AtlasTold[];
}

/** A place or layer of the atlas, and claim by claim what is told of it. `atlas-filter-form.tsx` reads the data attributes. */
export function AtlasEntry({ facts, id, name, type, drawn, page, told }: AtlasEntryProps) {
  const title = keepTogether(capitalise(name));
  return (
    <li className="atlas-entry" data-entry={id}>
      <h3>
        {page === undefined ? title : <a href={entityPath(facts, page.id)}>{title}</a>}{" "}
        {page && <ArabicName of={page} />}
      </h3>
      {type && <p className="atlas-type">{capitalise(type)}</p>}
      {drawn && <p className="atlas-drawn">{drawn}</p>}
      {told.length > 0 && (
        <details>
          <summary>
            <span data-count={told.length}>{plural(told.length, "claim")}</span>
            <span className="sr-only"> on {name}</span>
          </summary>
          <ul className="atlas-told" id={`told-${id}`}>
            {told.map(({ claim, accounts }) => (
              <li data-keys={writeKeys(accounts.map((account) => keysOf(facts, account)))} key={claim.id}>
                <ClaimWords accounts={accounts} claim={claim} facts={facts} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
