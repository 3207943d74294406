import { type ReactNode, useId } from "react";
import type { AnyEntity } from "../../course/fact-base";

/** A name with a dotted line; pressing it opens who or what it is, and how the reports write it. */
export function NameMark({ entity, children }: { entity: AnyEntity; children?: ReactNode }) {
  const id = `name${useId().replace(/\W/g, "")}`;
  return (
    <>
      <button className="word" popoverTarget={id} type="button">
        {children ?? entity.name}
      </button>
      <span className="card card-small" id={id} popover="auto" role="note">
        <EntityText entity={entity} />
      </span>
    </>
  );
}

/** Name, Arabic name, what it is, and the spellings of the reports. */
export function EntityText({ entity }: { entity: AnyEntity }) {
  const arabic = "arabic" in entity ? entity.arabic : null;
  const spellings = "spellings" in entity ? entity.spellings.map((spelling) => spelling.as) : [];
  const others = spellings.filter((as) => as !== entity.name);
  return (
    <>
      <strong>{entity.name}</strong> {arabic && <span lang="ar">{arabic}</span>}{" "}
      <span className="card-type">{entity.type}</span> {entity.about}
      {others.length > 0 && <span className="card-spellings"> Written in the reports as {others.join(", ")}.</span>}
    </>
  );
}
