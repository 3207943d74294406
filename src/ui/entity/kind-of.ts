import type { AnyEntity } from "../../course/fact-base";

export type EntityKind = "actor" | "place" | "event";

export const kindOf = (entity: AnyEntity): EntityKind =>
  "side" in entity ? "actor" : "when" in entity ? "event" : "place";

/** The finer kind of an actor, place or event ("news agency"); null where it says no more than "place". */
export const tellType = (entity: AnyEntity): string | null => (entity.type === kindOf(entity) ? null : entity.type);
