import type { CourseEvent } from "../../course/course";
import { findDating, proveOrder } from "../../course/event-order";
import { type FactBase, getClaim } from "../../course/fact-base";
import { plural } from "../../course/plural";
import { NameLink } from "../cite/name-link";
import { groupParagraphs, ParagraphLinks } from "../cite/paragraph-links";
import { Fold } from "./fold";

interface Neighbour {
  readonly event: string;
  /** Claims that prove the order. */
  readonly claims: readonly string[];
}

function NeighbourEntry({
  facts,
  own,
  neighbour: { event, claims },
}: {
  facts: FactBase;
  own: string | undefined;
  neighbour: Neighbour;
}) {
  const dating = findDating(facts, event);
  const proofs = claims.filter((claim) => claim !== own).map((claim) => getClaim(facts, claim));
  const citations = proofs.flatMap(({ accounts }) => accounts.flatMap((account) => account.citations));
  return (
    <li>
      <NameLink facts={facts} form="first" id={event} />
      {dating && <span className="around-date">, {dating.span.text}</span>}
      <small>
        <ParagraphLinks cited={groupParagraphs(facts, citations)} facts={facts} />
      </small>
    </li>
  );
}

interface SideProps {
  readonly facts: FactBase;
  readonly title: string;
  /** The claim that dates the page's own event, which stands above. */
  readonly own: string | undefined;
  readonly near: readonly Neighbour[];
  readonly far: readonly Neighbour[];
  readonly farther: string;
}

function Side({ facts, title, own, near, far, farther }: SideProps) {
  return (
    <div>
      <h3>{title}</h3>
      {near.length === 0 && <p className="text-soft">Nothing that can be proved.</p>}
      <ul>
        {near.map((neighbour) => (
          <NeighbourEntry facts={facts} key={neighbour.event} neighbour={neighbour} own={own} />
        ))}
      </ul>
      {far.length > 0 && (
        <details>
          <summary>
            {far.length} {farther}
          </summary>
          <ul>
            {far.map((neighbour) => (
              <NeighbourEntry facts={facts} key={neighbour.event} neighbour={neighbour} own={own} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** What comes provably before and after an event, the nearest open, each with the paragraphs that prove it. */
export function EventPlace({ facts, event: { id } }: { facts: FactBase; event: CourseEvent }) {
  const { events, proof } = proveOrder(facts);
  const list = (prove: (other: string) => readonly string[] | null): readonly Neighbour[] =>
    events.flatMap((event) => {
      const claims = prove(event);
      return claims ? [{ event, claims }] : [];
    });
  const before = list((other) => proof(other, id)).toReversed();
  const after = list((other) => proof(id, other));
  const isBetween = (one: string, other: string): boolean => proof(one, other) !== null;
  const isNextBefore = ({ event }: Neighbour): boolean => !before.some((other) => isBetween(event, other.event));
  const isNextAfter = ({ event }: Neighbour): boolean => !after.some((other) => isBetween(other.event, event));
  const open = facts.course.events.length - 1 - before.length - after.length;
  const own = findDating(facts, id)?.claim;
  return (
    <Fold
      id="order"
      note={
        before.length + after.length === 0
          ? "nothing that can be proved"
          : `${before.length} provably before it, ${after.length} after it`
      }
      title="What came before and after"
    >
      {before.length + after.length > 0 && (
        <div className="around">
          <Side
            facts={facts}
            far={before.filter((one) => !isNextBefore(one))}
            farther="that came earlier still"
            near={before.filter(isNextBefore)}
            own={own}
            title="Provably before it"
          />
          <Side
            facts={facts}
            far={after.filter((one) => !isNextAfter(one))}
            farther="that came later still"
            near={after.filter(isNextAfter)}
            own={own}
            title="Provably after it"
          />
        </div>
      )}
      <p className="around-open">
        {before.length + after.length === 0
          ? "The reports do not prove what came before or after it. "
          : open > 0 && `Whether ${plural(open, "other event")} came before or after it, the reports do not prove. `}
        <a href={`/${facts.course.id}/timeline#event-${id}`}>The whole timeline</a>
      </p>
    </Fold>
  );
}
