import { type FactBase, getSource } from "../../course/fact-base";
import { entityPath, sourcePath } from "../../course/paths";
import type { NetworkEdge } from "../../figures/collect-network";
import { keepTogether } from "../kit/keep-together";

interface NetworkRowProps {
  readonly facts: FactBase;
  readonly edge: NetworkEdge;
  /** What the narrow drawing has on the line of this sentence. */
  readonly number: number;
  readonly classOf: (teller: string) => string;
  readonly classesOf: (edge: NetworkEdge) => string;
}

/** One tie in words: the sentence with its names as links, and each teller with the paragraphs. */
export function NetworkRow({ facts, edge, number, classOf, classesOf }: NetworkRowProps) {
  return (
    <li className="network-row" data-teller={classesOf(edge)}>
      <span aria-hidden="true" className="network-number">
        {number}
      </span>
      <p className="network-sentence">
        {edge.sentence.map(({ text, actor }) =>
          actor === null ? (
            keepTogether(text)
          ) : (
            <a href={entityPath(facts, actor)} key={actor}>
              {keepTogether(text)}
            </a>
          ),
        )}{" "}
        {edge.disputed && <span className="badge">Reports differ</span>}
      </p>
      <ul className="network-told">
        {edge.told.map(({ teller, places }) => (
          <li data-credited={!facts.sources.has(teller.id)} data-teller={classOf(teller.id)} key={teller.id}>
            <span className="network-teller">{teller.name}</span>,{" "}
            {places.map(({ source, paragraph }, i) => (
              <span key={`${source}#${paragraph}`}>
                {i > 0 && ", "}
                <a href={sourcePath(facts.course.id, source, paragraph)}>
                  {facts.sources.has(teller.id) ? "" : `source ${getSource(facts, source).number}, `}paragraph{" "}
                  {paragraph}
                </a>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </li>
  );
}
