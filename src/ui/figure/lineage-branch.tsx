import type { CSSProperties } from "react";
import type { Claim } from "../../course/course";
import { type FactBase, getEntity, getSource } from "../../course/fact-base";
import { findWording } from "../../course/find-wording";
import { entityPath, sourcePath } from "../../course/paths";
import { plural } from "../../course/plural";
import { capitalise } from "../../course/render";
import type { LineageLeaf, LineageNode, LineagePart } from "../../figures/lay-out-lineage";
import { keepTogether } from "../kit/keep-together";

interface BranchProps {
  readonly facts: FactBase;
  readonly claim: Claim;
  readonly node: LineageNode;
  /** The steps that the tree has, and how many of them lie before this node. */
  readonly steps: readonly LineagePart[];
  readonly passed: number;
}

/** How many steps of the tree a branch has none of, before its next card. */
const skipped = (steps: number): CSSProperties => ({ "--lineage-skip": steps }) as CSSProperties;

/** What a card says above the name. */
function describeParts(parts: readonly LineagePart[]): string {
  if (parts.length === 1 && parts[0] === "voice") return "whose word it is";
  const spoke = parts.includes("speaker");
  const carried = parts.includes("carrier");
  if (spoke) return carried ? "spoke and carried it" : "spoke";
  return parts.includes("voice") ? "in its own words" : "carried it";
}

/** Somebody on the way to print, and below it who had it from there. */
export function LineageBranch({ facts, claim, node, steps, passed }: BranchProps) {
  const { actor, parts, documents, branches, leaves } = node;
  const [first] = parts;
  const place = first ? steps.indexOf(first) : 0;
  return (
    <li className="lineage-step" data-credited={actor !== null} style={skipped(place - passed)}>
      <div className="lineage-card">
        {actor === null ? (
          <p className="lineage-name">Nobody credited</p>
        ) : (
          <>
            <p className="lineage-part">{describeParts(parts)}</p>
            <p className="lineage-name">
              <a href={entityPath(facts, actor)}>{keepTogether(capitalise(getEntity(facts, actor).name))}</a>
            </p>
          </>
        )}
        {first === "voice" && (
          <p className="lineage-hangs">
            {actor === null ? "no voice" : "1 voice"}, {plural(documents.length, "document")}
          </p>
        )}
      </div>
      <ul>
        {branches.map((branch) => (
          <LineageBranch
            claim={claim}
            facts={facts}
            key={`${branch.parts[0]} ${branch.actor}`}
            node={branch}
            passed={place + 1}
            steps={steps}
          />
        ))}
        {leaves.map((leaf) => (
          <Leaf
            claim={claim}
            facts={facts}
            key={`${leaf.source} ${leaf.account.id}`}
            leaf={leaf}
            skip={steps.length - place - 1}
          />
        ))}
      </ul>
    </li>
  );
}

interface LeafProps {
  readonly facts: FactBase;
  readonly claim: Claim;
  readonly leaf: LineageLeaf;
  readonly skip: number;
}

/** A document at the end of a branch: its date, its paragraphs, and what it has made of the matter. */
function Leaf({ facts, claim, leaf: { source: id, paragraphs, account }, skip }: LeafProps) {
  const source = getSource(facts, id);
  const wording = findWording(facts, claim, account);
  const letter = String.fromCodePoint(65 + claim.accounts.indexOf(account));
  return (
    <li className="lineage-leaf" style={skipped(skip)}>
      <div className="lineage-card">
        {wording !== null && (
          <p className="lineage-wording" data-tone={(claim.accounts.indexOf(account) % 4) + 1}>
            <span className="lineage-letter">
              <span className="sr-only">Wording </span>
              {letter}
            </span>
            {wording}
          </p>
        )}
        <p className="lineage-print">
          <strong>Source {source.number}</strong>, {source.date?.text ?? "no date"},{" "}
          {paragraphs.map((n, i) => (
            <span key={n}>
              {i > 0 && ", "}
              <a href={sourcePath(facts.course.id, id, n)}>paragraph {n}</a>
            </span>
          ))}
        </p>
      </div>
    </li>
  );
}
