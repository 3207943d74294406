import type { Actor, Place } from "../../course/course";
import { gatherClaims } from "../../course/entity-claims";
import type { FactBase } from "../../course/fact-base";
import type { NamePlan } from "../../course/mentions";
import { plural } from "../../course/plural";
import { capitalise } from "../../course/render";
import { listStatements } from "../../course/voice-trails";
import { NameLink, nameText } from "../cite/name-link";
import { ArabicName } from "./arabic-name";
import { tellType } from "./kind-of";

interface EntityListProps {
  readonly facts: FactBase;
  readonly entities: readonly (Actor | Place)[];
  /** Which names in the lines on them lead to their pages. */
  readonly names: NamePlan;
}

/** Actors or places, each with its page, its kind, a line on it, and how much is told of it. */
export function EntityList({ facts, entities, names }: EntityListProps) {
  return (
    <ul className="entity-list">
      {entities.map((entity) => {
        const { id, about } = entity;
        const { told, carried } = listStatements(facts, id);
        const of = gatherClaims(facts, id).all.length;
        const from = new Set([...told, ...carried].map(({ claim }) => claim.id)).size;
        const holds = [
          tellType(entity) ?? [],
          of === 0 ? "in no statement" : `in ${plural(of, "statement")}`,
          from === 0 ? [] : `said or passed on ${from}`,
        ].flat();
        return (
          <li key={id}>
            <p className="entity-list-name">
              <NameLink facts={facts} form="first" id={id} /> <ArabicName of={entity} />
            </p>
            <p>{nameText(facts, names, about)}</p>
            <p className="entity-list-kind">{capitalise(holds.join(" · "))}</p>
          </li>
        );
      })}
    </ul>
  );
}
