import type { Chain } from "../../course/corroboration";
import { type FactBase, getEntity, getSource } from "../../course/fact-base";
import { capitalise } from "../../course/render";
import { Icon } from "../kit/icon";

interface Link {
  readonly did: string;
  readonly who: string;
}

/** The links of a chain in order: who spoke, who carried it, which document prints it. */
function listLinks(facts: FactBase, chain: Chain): readonly Link[] {
  const name = (id: string): string => capitalise(getEntity(facts, id).name);
  const links: Link[] = [];
  if (chain.speaker !== null) links.push({ did: "spoke", who: name(chain.speaker) });
  if (chain.carrier !== null && chain.carrier !== chain.speaker)
    links.push({ did: "carried it", who: name(chain.carrier) });
  if (links.length === 0) links.push({ did: "spoke", who: "Nobody credited" });
  return links;
}

/** Who spoke → who carried it → who printed it, as a sentence that a screen reader reads in order. */
export function ChainLine({ facts, chain }: { facts: FactBase; chain: Chain }) {
  return (
    <p className="chain">
      {listLinks(facts, chain).map(({ did, who }) => (
        <span className="chain-link" key={did}>
          <span className="chain-did">{did}</span> {who}
          <span className="chain-arrow">
            <Icon name="onward" />
          </span>
          <span className="sr-only">, </span>
        </span>
      ))}
      <span className="chain-link">
        <span className="chain-did">printed it</span>{" "}
        {chain.documents.map(({ source }) => `source ${getSource(facts, source).number}`).join(", ")}
      </span>
    </p>
  );
}
