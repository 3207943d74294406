import { type FactBase, getEntity } from "../../course/fact-base";
import type { NetworkEdge } from "../../figures/collect-network";
import type { SideMark } from "./network-drawing";

interface LineKind {
  readonly credited: boolean;
  readonly disputed: boolean;
  readonly directed: boolean;
  readonly means: string;
}

const KINDS: readonly LineKind[] = [
  { credited: true, disputed: false, directed: true, means: "somebody is credited with it" },
  { credited: false, disputed: false, directed: true, means: "in the documents’ own words, nobody credited" },
  { credited: true, disputed: true, directed: true, means: "reports differ on it" },
  { credited: true, disputed: false, directed: false, means: "without an arrow: it holds both ways" },
];

const occurs = (kind: LineKind, edges: readonly NetworkEdge[]): boolean => {
  if (!kind.directed) return edges.some((edge) => !edge.directed);
  if (kind.disputed) return edges.some((edge) => edge.disputed);
  return edges.some((edge) => edge.credited === kind.credited);
};

interface NetworkKeyProps {
  readonly facts: FactBase;
  readonly actors: readonly string[];
  readonly edges: readonly NetworkEdge[];
  readonly sides: readonly SideMark[];
}

/** What the lines and letters of the drawing mean, as far as they occur. */
export function NetworkKey({ facts, actors, edges, sides }: NetworkKeyProps) {
  const listOn = (side: string): string =>
    actors.flatMap((id) => (facts.actors.get(id)?.side === side ? [getEntity(facts, id).name] : [])).join(", ");
  return (
    <div className="network-key">
      <ul aria-hidden="true">
        {KINDS.filter((kind) => occurs(kind, edges)).map(({ credited, disputed, directed, means }) => (
          <li key={means}>
            <svg aria-hidden="true" viewBox="0 0 44 16">
              <g className="network-edge" data-credited={credited} data-disputed={disputed}>
                <path className="network-line" d={directed ? "M1 8H34" : "M1 8H43"} />
                {directed && <path className="network-head" d="M43 8L33 2.5V13.5Z" />}
              </g>
            </svg>
            {means}
          </li>
        ))}
      </ul>
      {sides.length > 0 && (
        <>
          <p>The side on which this course lists them:</p>
          <ul>
            {sides.map(({ side, letter, tone }) => (
              <li key={side}>
                <span aria-hidden="true" className="network-letter" data-tone={tone}>
                  {letter}
                </span>
                {side}
                <span className="sr-only">: {listOn(side)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
