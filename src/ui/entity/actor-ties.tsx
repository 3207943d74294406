import { Fragment } from "react";
import type { Actor } from "../../course/course";
import { type FactBase, getSource } from "../../course/fact-base";
import { entityPath } from "../../course/paths";
import { plural } from "../../course/plural";
import { listEdges, type NetworkEdge } from "../../figures/collect-network";
import { cardId } from "../cite/cite";
import { keepTogether } from "../kit/keep-together";

/** So many stand open; the others open on a press. */
const OPEN_TIES = 5;

/** The full stop of a sentence that ends with a name is no part of the name. */
const stopOf = (text: string): string => /\.?$/.exec(text)?.[0] ?? "";
const nameOnly = (text: string): string => text.slice(0, text.length - stopOf(text).length);

/** "Harbour guild, sources 2, 4": who is credited, then reports that credit nobody. */
function nameTellers(facts: FactBase, told: NetworkEdge["told"]): string {
  const isSource = ({ teller }: NetworkEdge["told"][number]): boolean => facts.sources.has(teller.id);
  const numbers = told
    .filter(isSource)
    .map(({ teller }) => getSource(facts, teller.id).number)
    .sort((a, b) => a - b);
  const sources = numbers.length === 0 ? [] : `${numbers.length === 1 ? "source" : "sources"} ${numbers.join(", ")}`;
  return [told.filter((one) => !isSource(one)).map(({ teller }) => teller.name), sources].flat(2).join(", ");
}

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
          <Fragment key={actor}>
            <b>{keepTogether(nameOnly(text))}</b>
            {stopOf(text)}
          </Fragment>
        ) : (
          <Fragment key={actor}>
            <a href={entityPath(facts, actor)}>{keepTogether(nameOnly(text))}</a>
            {stopOf(text)}
          </Fragment>
        ),
      )}{" "}
      <a className="tie-tellers" href={`#${cardId(claim.id)}`}>
        {nameTellers(facts, told)}
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
