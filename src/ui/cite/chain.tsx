import type { ReactNode } from "react";
import type { Chain } from "../../course/corroboration";
import { type FactBase, getSource } from "../../course/fact-base";
import { Icon } from "../kit/icon";
import { tieFigures } from "../kit/keep-together";
import { NameLink } from "./name-link";

interface Link {
  readonly did: string;
  readonly who: ReactNode;
}

/** The links of a chain in order: who spoke, who carried it, which document prints it. */
function listLinks(facts: FactBase, { speaker, carrier }: Chain): readonly Link[] {
  const name = (id: string): ReactNode => <NameLink facts={facts} form="first" id={id} />;
  const links: Link[] = [];
  if (speaker !== null) links.push({ did: "spoke", who: name(speaker) });
  if (carrier !== null && carrier !== speaker)
    links.push({ did: speaker === null ? "reported it" : "carried it", who: name(carrier) });
  if (links.length === 0) links.push({ did: "spoke", who: "Nobody credited" });
  return links;
}

/** Who spoke → who carried it → who printed it, as a sentence that a screen reader reads in order; actors lead to their pages. */
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
        {tieFigures(chain.documents.map(({ source }) => `source ${getSource(facts, source).number}`).join(", "))}
      </span>
    </p>
  );
}
