import { type FactBase, getEntity } from "../../course/fact-base";
import { capitalise } from "../../course/render";
import type { TimelineLayout } from "../../figures/lay-out-timeline";
import { keepTogether } from "../kit/keep-together";
import { plural } from "../kit/plural";

/** How many pairs of events the reports put in order, and which they do not. */
export function TimelinePairs({ facts, layout: { pairs, groups } }: { facts: FactBase; layout: TimelineLayout }) {
  const { all, ordered, open } = pairs;
  const left = all - ordered;
  const alone = groups.loose.length;
  const name = (id: string): string => getEntity(facts, id).name;
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
          {alone > 0 && (
            <p>
              {left - open.reduce((sum, { others }) => sum + others.length, 0)} of them are pairs with{" "}
              {alone === 1 ? "the event" : `one of the ${alone} events`} without date and order.
            </p>
          )}
          {open.length > 0 && (
            <>
              <p>Each line names an event and those that it cannot be ordered against; no pair stands twice.</p>
              <dl>
                {open.map(({ event, others }) => (
                  <div key={event}>
                    <dt>{keepTogether(capitalise(name(event)))}</dt>
                    <dd>{others.map((other) => capitalise(name(other))).join("; ")}</dd>
                  </div>
                ))}
              </dl>
            </>
          )}
        </details>
      )}
    </div>
  );
}
