import { Fragment } from "react";
import type { Actor } from "../../course/course";
import type { FactBase } from "../../course/fact-base";
import { entityPath } from "../../course/paths";
import { listEdges, type NetworkEdge } from "../../figures/collect-network";
import { cardId } from "../cite/cite";
import { keepTogether } from "../kit/keep-together";
import { plural } from "../kit/plural";

/** So many stand open; the others open on a press. */
const OPEN_TIES = 5;

function Tie({
  facts,
  edge: { claim, sentence, told, disputed },
  here,
}: {
  facts: FactBase;
  edge: NetworkEdge;
  here: string;
}) {
  return (
    <li>
      {sentence.map(({ text, actor }, i) =>
        actor === null ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence have no other name and never move
          <Fragment key={i}>{text}</Fragment>
        ) : actor === here ? (
          <b key={actor}>{keepTogether(text)}</b>
        ) : (
          <a href={entityPath(facts, actor)} key={actor}>
            {keepTogether(text)}
          </a>
        ),
      )}{" "}
      <a className="tie-tellers" href={`#${cardId(claim.id)}`}>
        {told.map(({ teller }) => teller.name).join(", ")}
        {disputed && "; reports differ"}
      </a>
    </li>
  );
}

/** Who is said to have to do with whom around an actor, a sentence a line with those who say it; nothing where nobody says anything of the kind. */
export function ActorTies({ facts, actor }: { facts: FactBase; actor: Actor }) {
  const edges = listEdges(facts).filter(({ from, to }) => from === actor.id || to === actor.id);
  if (edges.length === 0) return null;
  const [open, rest] = [edges.slice(0, OPEN_TIES), edges.slice(OPEN_TIES)];
  const list = (some: readonly NetworkEdge[]) => (
    <ul>
      {some.map((edge) => (
        <Tie edge={edge} facts={facts} here={actor.id} key={edge.key} />
      ))}
    </ul>
  );
  return (
    <section aria-label="With whom, and who says so" className="ties">
      {list(open)}
      {rest.length > 0 && (
        <details>
          <summary>{plural(rest.length, "more tie")}</summary>
          {list(rest)}
        </details>
      )}
    </section>
  );
}
