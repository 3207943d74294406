import type { Origin } from "../../course/course";
import { type FactBase, getEntity } from "../../course/fact-base";

/** "the mayor, through the Herald"; "the document's own words" where nobody is credited. */
export function describeOrigin(facts: FactBase, { speaker, carrier }: Origin): string {
  const name = (id: string): string => {
    const entity = getEntity(facts, id);
    return entity.article === "" ? entity.name : `${entity.article} ${entity.name}`;
  };
  if (speaker === null)
    return carrier === null ? "the document's own words, nobody credited" : `${name(carrier)} in its own words`;
  return carrier === null || carrier === speaker ? name(speaker) : `${name(speaker)}, through ${name(carrier)}`;
}
