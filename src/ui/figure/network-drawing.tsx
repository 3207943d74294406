import type { FactBase } from "../../course/fact-base";
import { entityPath } from "../../course/paths";
import type { NetworkEdge } from "../../figures/collect-network";
import { LABEL_PAD, LINE, type NetworkLayout, type NetworkSize } from "../../figures/lay-out-network";

/** A side that the reports put some actors on: its letter and its tone, from 1. */
export interface SideMark {
  readonly side: string;
  readonly letter: string;
  readonly tone: number;
}

interface NetworkDrawingProps {
  readonly facts: FactBase;
  readonly layout: NetworkLayout;
  readonly size: NetworkSize;
  readonly edges: readonly NetworkEdge[];
  readonly sides: readonly SideMark[];
  /** The classes (`data-teller`) of an edge's tellers. */
  readonly classesOf: (edge: NetworkEdge) => string;
  readonly variant: "wide" | "narrow";
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Where x is: in the middle of each line, or at its start. */
  readonly anchor?: "middle" | "start";
}

/** Lines of text from y down. */
function Lines({ lines, x, y, size, anchor = "middle" }: LinesProps) {
  return (
    <text fontSize={size} textAnchor={anchor}>
      {lines.map((line, i) => {
        const base = y + (i + 0.76) * size * LINE;
        return (
          <tspan key={base} x={x} y={base}>
            {line}
          </tspan>
        );
      })}
    </text>
  );
}

/** The network as a picture. It is hidden from screen readers, and its links from the tab key: the list beneath says and links the same. */
export function NetworkDrawing({ facts, layout, size, edges, sides, classesOf, variant }: NetworkDrawingProps) {
  const edgeOf = (key: string): NetworkEdge | undefined => edges.find((edge) => edge.key === key);
  const classesAt = (id: string): string =>
    edges.flatMap((edge) => (edge.from === id || edge.to === id ? [classesOf(edge)] : [])).join(" ");
  return (
    <svg aria-hidden="true" className={`network-${variant}`} viewBox={`0 0 ${layout.width} ${layout.height}`}>
      {layout.ties.map(({ key, path, head }) => {
        const edge = edgeOf(key);
        return edge ? (
          <g
            className="network-edge"
            data-credited={edge.credited}
            data-disputed={edge.disputed}
            data-teller={classesOf(edge)}
            key={key}
          >
            <path className="network-line" d={path} />
            {head && <path className="network-head" d={head} />}
          </g>
        ) : null;
      })}
      {layout.ties.map(({ key, label }) => {
        const edge = edgeOf(key);
        const across =
          variant === "wide"
            ? ({ anchor: "start", x: label.x + LABEL_PAD } as const)
            : ({ anchor: "middle", x: label.x + label.width / 2 } as const);
        return edge ? (
          <g className="network-label" data-disputed={edge.disputed} data-teller={classesOf(edge)} key={key}>
            <rect
              height={label.height}
              rx={variant === "wide" ? 3 : label.height / 2}
              width={label.width}
              x={label.x}
              y={label.y}
            />
            <Lines {...across} lines={label.lines} size={size.labelSize} y={label.y + 2} />
            <g className="network-note">
              <Lines
                {...across}
                lines={label.noteLines}
                size={size.labelSize}
                y={label.y + 2 + label.lines.length * size.labelSize * LINE}
              />
            </g>
          </g>
        ) : null;
      })}
      {layout.nodes.map(({ id, x, y, width, height, lines }) => {
        const mark = sides.find(({ side }) => side === facts.actors.get(id)?.side);
        return (
          <a
            className="network-node"
            data-teller={classesAt(id)}
            data-tone={mark?.tone}
            href={entityPath(facts, id)}
            key={id}
            tabIndex={-1}
          >
            <rect height={height - 2} rx="4" width={width - 2} x={x + 1} y={y + 1} />
            <Lines
              lines={lines}
              size={size.nameSize}
              x={x + width / 2}
              y={y + (height - lines.length * size.nameSize * LINE) / 2}
            />
            {mark && (
              <g className="network-side">
                <circle cx={x + 11} cy={y + 2} r="9" />
                <text fontSize="12" textAnchor="middle" x={x + 11} y={y + 6.2}>
                  {mark.letter}
                </text>
              </g>
            )}
          </a>
        );
      })}
    </svg>
  );
}
