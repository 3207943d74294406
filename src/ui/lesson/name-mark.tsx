import { type ReactNode, useId } from "react";
import type { AnyEntity } from "../../course/fact-base";
import { ArabicName } from "../entity/arabic-name";
import { keepTogether } from "../kit/keep-together";

interface EntityTextProps {
  readonly entity: AnyEntity;
  /** Where the page on it stands. */
  readonly href: string;
}

/** A name with a dotted line, which breaks like other words; pressing it opens who or what it is, and how the reports write it. `OpenCard` opens the card. */
export function NameMark({ entity, href, children }: EntityTextProps & { children?: ReactNode }) {
  const id = `name${useId().replace(/\W/g, "")}`;
  return (
    <>
      <a className="word" href={`#${id}`}>
        {keepTogether(children ?? entity.name)}
      </a>
      <span className="card card-small" id={id} popover="auto" role="note">
        <EntityText entity={entity} href={href} />
      </span>
    </>
  );
}

/** Name, Arabic name, what it is, the spellings of the reports, and the way to its page. */
function EntityText({ entity, href }: EntityTextProps) {
  const spellings = "spellings" in entity ? entity.spellings.map((spelling) => spelling.as) : [];
  const others = spellings.filter((as) => as !== entity.name);
  return (
    <>
      <strong>{keepTogether(entity.name)}</strong> <ArabicName of={entity} />{" "}
      <span className="card-type">{entity.type}</span> {keepTogether(entity.about)}
      {others.length > 0 && <span className="card-spellings"> Written in the reports as {others.join(", ")}.</span>}{" "}
      <a className="card-more" href={href}>
        All that the reports say of it
      </a>
    </>
  );
}
