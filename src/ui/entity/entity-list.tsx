import type { Actor, Place } from "../../course/course";
import { gatherClaims } from "../../course/entity-claims";
import type { FactBase } from "../../course/fact-base";
import { listStatements } from "../../course/voice-trails";
import { NameLink } from "../cite/name-link";
import { plural } from "../kit/plural";

/** Actors or places, each with its page, its kind, a line on it, and how much is told of it. */
export function EntityList({ facts, entities }: { facts: FactBase; entities: readonly (Actor | Place)[] }) {
  return (
    <ul className="entity-list">
      {entities.map(({ id, type, arabic, about }) => {
        const { told, carried } = listStatements(facts, id);
        const of = gatherClaims(facts, id).all.length;
        const from = told.length + carried.length;
        return (
          <li key={id}>
            <p className="entity-list-name">
              <NameLink facts={facts} form="first" id={id} />{" "}
              {arabic && (
                <span dir="rtl" lang="ar">
                  {arabic}
                </span>
              )}
            </p>
            <p>{about}</p>
            <p className="entity-list-kind">
              {type} · {of === 0 ? "no claim tells of it" : `told of in ${plural(of, "claim")}`}
              {from > 0 && `, heard in ${from}`}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
