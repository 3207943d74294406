import { useId } from "react";
import type { Claim } from "../../course/course";
import type { FactBase } from "../../course/fact-base";
import { layOutLineage } from "../../figures/lay-out-lineage";
import { countVoices } from "../cite/count-voices";
import { keepTogether } from "../kit/keep-together";
import { LineageBranch } from "./lineage-branch";

/**
 * How a claim reached the documents: a tree from what is told through whose knowledge it is, who spoke and who carried it, to each document and its
 * wording. The drawing is the nested list itself.
 */
export function Lineage({ facts, claim }: { readonly facts: FactBase; readonly claim: Claim }) {
  const id = useId();
  const { voices, steps } = layOutLineage(facts, claim);
  return (
    <figure aria-labelledby={`${id}title ${id}gist`} className="lineage">
      <figcaption>
        <h3 className="figure-title" id={`${id}title`}>
          Where each document has it from
        </h3>
        <p className="lineage-how">
          Each branch starts with whose word it is and ends with a document that prints it. Broken lines: the document
          credits nobody.
        </p>
      </figcaption>
      <div className="lineage-tree">
        <div className="lineage-root">
          <p className="lineage-gist" id={`${id}gist`}>
            {keepTogether(claim.gist)}
          </p>
          {claim.accounts.length > 1 && <p className="badge">Reports differ</p>}
          <p>{countVoices(facts, claim)}</p>
        </div>
        <ul>
          {voices.map((node) => (
            <LineageBranch
              claim={claim}
              facts={facts}
              key={`${node.parts[0]}${node.actor}`}
              node={node}
              passed={0}
              steps={steps}
            />
          ))}
        </ul>
      </div>
    </figure>
  );
}
