import { type ReactNode, useId } from "react";
import type { AnyEntity } from "../../course/fact-base";
import { keepTogether } from "../kit/keep-together";

interface EntityTextProps {
  readonly entity: AnyEntity;
  /** Where the page on it stands. */
  readonly href: string;
}

/** A name with a dotted line; pressing it opens who or what it is, and how the reports write it. */
export function NameMark({ entity, href, children }: EntityTextProps & { children?: ReactNode }) {
  const id = `name${useId().replace(/\W/g, "")}`;
  return (
    <>
      <button className="word" popoverTarget={id} type="button">
        {keepTogether(children ?? entity.name)}
      </button>
      <span className="card card-small" id={id} popover="auto" role="note">
        <EntityText entity={entity} href={href} />
      </span>
    </>
  );
}

/** Name, Arabic name, what it is, the spellings of the reports, and the way to its page. */
function EntityText({ entity, href }: EntityTextProps) {
  const arabic = "arabic" in entity ? entity.arabic : null;
  const spellings = "spellings" in entity ? entity.spellings.map((spelling) => spelling.as) : [];
  const others = spellings.filter((as) => as !== entity.name);
  return (
    <>
      <strong>{keepTogether(entity.name)}</strong> {arabic && <span lang="ar">{arabic}</span>}{" "}
      <span className="card-type">{entity.type}</span> {entity.about}
      {others.length > 0 && <span className="card-spellings"> Written in the reports as {others.join(", ")}.</span>}{" "}
      <a className="card-more" href={href}>
        All that the reports say of it
      </a>
    </>
  );
}
