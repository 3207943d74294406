import type { Actor, Place } from "../../course/course";
import { gatherClaims } from "../../course/entity-claims";
import type { FactBase } from "../../course/fact-base";
import { capitalise } from "../../course/render";
import { listStatements } from "../../course/voice-trails";
import { NameLink } from "../cite/name-link";
import { plural } from "../kit/plural";
import { tellType } from "./kind-of";

/** Actors or places, each with its page, its kind, a line on it, and how much is told of it. */
export function EntityList({ facts, entities }: { facts: FactBase; entities: readonly (Actor | Place)[] }) {
  return (
    <ul className="entity-list">
      {entities.map((entity) => {
        const { id, arabic, about } = entity;
        const { told, carried } = listStatements(facts, id);
        const of = gatherClaims(facts, id).all.length;
        const from = new Set([...told, ...carried].map(({ claim }) => claim.id)).size;
        const holds = [
          tellType(entity) ?? [],
          of === 0 ? "no claim tells of it" : `told of in ${plural(of, "claim")}`,
          from === 0 ? [] : `said or carried ${from}`,
        ].flat();
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
            <p className="entity-list-kind">{capitalise(holds.join(" · "))}</p>
          </li>
        );
      })}
    </ul>
  );
}
