import { useId } from "react";
import { textWidth } from "../../atlas/text-width";
import { type FactBase, getEntity } from "../../course/fact-base";
import { capitalise } from "../../course/render";
import { collectNetwork, type EdgeTeller, type NetworkEdge } from "../../figures/collect-network";
import { layOutNetwork, NARROW, WIDE } from "../../figures/lay-out-network";
import { keepTogether } from "../kit/keep-together";
import { NetworkDrawing, type SideMark } from "./network-drawing";
import { NetworkKey } from "./network-key";
import { NetworkRow } from "./network-row";

/** As many tones as the stylesheet has; a side beyond them shares a tone and keeps its own letter. */
const TONES = 4;

function markSides(facts: FactBase, actors: readonly string[]): readonly SideMark[] {
  const sides = new Set(actors.flatMap((id) => facts.actors.get(id)?.side ?? []));
  return [...sides].map((side, i) => ({
    side,
    letter: String.fromCodePoint(65 + i),
    tone: (i % TONES) + 1,
  }));
}

/** The regular cut is that much narrower than the bold one, which `textWidth` measures. */
const REGULAR = 0.93;
const measure = (text: string, size: number, bold: boolean): number => textWidth(text, size) * (bold ? 1 : REGULAR);

interface NetworkProps {
  readonly facts: FactBase;
  readonly title: string;
  /** Ids of predicates that relate two actors. */
  readonly predicates: readonly string[];
  /** Ids of actors, to draw only what ties two of them. */
  readonly actors?: readonly string[] | undefined;
}

/**
 * Who is tied to whom, drawn and listed, with a filter by who says so. It needs no script: the filter is radios and their `:has()`. Where there is no room
 * for words on the lines, these bear the numbers of the sentences.
 */
export function Network({ facts, title, predicates, actors }: NetworkProps) {
  const id = useId();
  const network = collectNetwork(facts, predicates, actors ?? null);
  const classOf = (teller: string): string => `t${network.tellers.findIndex((one) => one.id === teller) + 1}`;
  const classesOf = ({ told }: NetworkEdge): string => told.map(({ teller }) => classOf(teller.id)).join(" ");
  const nodes = network.actors.map((actor) => ({ id: actor, name: capitalise(getEntity(facts, actor).name) }));
  const ties = network.edges.map((edge) => ({ ...edge, note: edge.disputed ? "Reports differ" : null }));
  const wide = layOutNetwork(nodes, ties, measure, WIDE);
  const rows = wide.ties.flatMap(({ key }) => ties.find((tie) => tie.key === key) ?? []);
  const numbered = rows.map((row, i) => ({ ...row, label: String(i + 1), note: null }));
  const narrow = layOutNetwork(nodes, numbered, measure, NARROW);
  const sides = markSides(
    facts,
    wide.nodes.map((node) => node.id),
  );
  const drawing = { facts, edges: network.edges, sides, classesOf };
  return (
    <figure aria-labelledby={`${id}title`} className="network">
      <figcaption>
        <h3 className="figure-title" id={`${id}title`}>
          {keepTogether(title)}
        </h3>
        <p className="network-how">
          Read along the line: a name, what is said, another name.{" "}
          <span className="network-numbers">A number stands for the sentence that bears it below. </span>
          Choose a speaker to see only what is said in that name.
        </p>
      </figcaption>
      <TellerFilter edges={network.edges.length} id={id} tellers={network.tellers} />
      <div className="network-drawings">
        <NetworkDrawing {...drawing} layout={wide} size={WIDE} variant="wide" />
        <NetworkDrawing {...drawing} layout={narrow} size={NARROW} variant="narrow" />
      </div>
      <NetworkKey actors={network.actors} edges={network.edges} facts={facts} sides={sides} />
      <ul className="network-list">
        {rows.map((edge, i) => (
          <NetworkRow classesOf={classesOf} classOf={classOf} edge={edge} facts={facts} key={edge.key} number={i + 1} />
        ))}
      </ul>
    </figure>
  );
}

function TellerFilter({ id, edges, tellers }: { id: string; edges: number; tellers: readonly EdgeTeller[] }) {
  const choices = [{ id: "all", name: "Everyone", edges }, ...tellers];
  return (
    <fieldset className="network-filter">
      <legend>Who says so?</legend>
      {choices.map((choice, i) => (
        <label className="network-choice" key={choice.id}>
          <input defaultChecked={i === 0} name={`${id}teller`} type="radio" value={i === 0 ? "all" : `t${i}`} />
          <span>{choice.name}</span>
          <span className="network-count">
            {choice.edges}
            <span className="sr-only">{choice.edges === 1 ? " statement" : " statements"}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
