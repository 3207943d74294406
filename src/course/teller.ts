import type { Citation } from "./course";
import { type FactBase, getEntity, getOrigin, getSource } from "./fact-base";
import { capitalise } from "./render";

/** Whom a statement is from, as far as the document says: the speaker, else who carried it, else the document in its own words. */
export interface Teller {
  /** An actor's id, or a source's id where nobody is credited. */
  readonly id: string;
  /** "The harbour guild", "Source 3 itself". */
  readonly name: string;
}

/** Throws where the citation names an origin or a source that the course lacks. */
export function tellerOf(facts: FactBase, { source, origin: id }: Citation): Teller {
  const { speaker, carrier } = getOrigin(facts, id);
  const actor = speaker ?? carrier;
  return actor === null
    ? { id: source, name: `Source ${getSource(facts, source).number} itself` }
    : { id: actor, name: capitalise(getEntity(facts, actor).name) };
}
