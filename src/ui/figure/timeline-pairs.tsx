import { type FactBase, getEntity } from "../../course/fact-base";
import type { NamePlan } from "../../course/mentions";
import { plural } from "../../course/plural";
import { capitalise } from "../../course/render";
import type { TimelinePairs as Pairs, TimelineLayout } from "../../figures/lay-out-timeline";
import { nameText } from "../cite/name-link";
import { keepTogether } from "../kit/keep-together";

/** An event, and those that it cannot be ordered against, in one line. */
export function sayOpen(facts: FactBase, { event, others }: Pairs["open"][number]): readonly [string, string] {
  const name = (id: string): string => capitalise(getEntity(facts, id).name);
  return [name(event), others.map(name).join("; ")];
}

/** How many of the pairs that nothing orders are pairs with an event that has neither date nor order. */
function sayAlone(pairs: number, alone: number): string {
  const event = `${alone === 1 ? "the event" : `one of the ${alone} events`} without date and order`;
  // Such an event makes a pair with each other one: where there is one pair, there are no more events, and no more pairs.
  return pairs === 1 ? `It is a pair with ${event}.` : `${pairs} of them are pairs with ${event}.`;
}

interface TimelinePairsProps {
  readonly facts: FactBase;
  readonly layout: TimelineLayout;
  /** Which names in these lines lead to their pages. */
  readonly names: NamePlan;
}

/** How many pairs of events the reports put in order, and which they do not. */
export function TimelinePairs({ facts, layout: { pairs, groups }, names }: TimelinePairsProps) {
  const { all, ordered, open } = pairs;
  const left = all - ordered;
  const alone = groups.loose.length;
  if (all === 0) return null;
  return (
    <div className="timeline-pairs">
      <p>
        The reports put{" "}
        <strong>
          {ordered} of {plural(all, "pair")}
        </strong>{" "}
        in order.
      </p>
      {left > 0 && (
        <details>
          <summary>{left === 1 ? "The pair that nothing orders" : `The ${left} pairs that nothing orders`}</summary>
          {alone > 0 && <p>{sayAlone(left - open.reduce((sum, { others }) => sum + others.length, 0), alone)}</p>}
          {open.length > 0 && (
            <>
              <p>Each line names an event and those that it cannot be ordered against; no pair stands twice.</p>
              <dl>
                {open.map((pair) => {
                  const [event, others] = sayOpen(facts, pair);
                  return (
                    <div key={pair.event}>
                      <dt>{keepTogether(nameText(facts, names, event))}</dt>
                      <dd>{nameText(facts, names, others)}</dd>
                    </div>
                  );
                })}
              </dl>
            </>
          )}
        </details>
      )}
    </div>
  );
}
