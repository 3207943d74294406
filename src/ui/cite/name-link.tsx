import type { ReactNode } from "react";
import { type FactBase, getEntity } from "../../course/fact-base";
import type { NamePlan } from "../../course/mentions";
import { entityPath } from "../../course/paths";
import { capitalise } from "../../course/render";
import { keepTogether } from "../kit/keep-together";

interface NameLinkProps {
  readonly facts: FactBase;
  readonly id: string;
  /** How it stands in the text: "the harbour guild", "harbour guild", or "Harbour guild" at the start of a line. */
  readonly form?: "running" | "bare" | "first";
  /** Id of what the page itself is about, which needs no link to itself. */
  readonly here?: string | undefined;
}

/** A name that leads to its page. */
export function NameLink({ facts, id, form = "bare", here }: NameLinkProps) {
  const { name, article } = getEntity(facts, id);
  const text = keepTogether(form === "first" ? capitalise(name) : name);
  return (
    <>
      {form === "running" && article !== "" && `${article} `}
      {id === here ? text : <a href={entityPath(facts, id)}>{text}</a>}
    </>
  );
}

/** A text whose names lead to their pages as far as the plan of its page says so, piece by piece. */
export const nameText = (facts: FactBase, names: NamePlan, text: string): readonly ReactNode[] =>
  names.get(text)?.map((part) =>
    part.id === null ? (
      part.text
    ) : (
      <a className="named" href={entityPath(facts, part.id)} key={part.id}>
        {keepTogether(part.text)}
      </a>
    ),
  ) ?? [text];

/** "the mayor, through the Herald", each name with its page; "nobody credited" for the document's own words. */
export function RouteText({
  facts,
  route: { speaker, carrier },
  here,
}: {
  facts: FactBase;
  route: { readonly speaker: string | null; readonly carrier: string | null };
  here?: string | undefined;
}) {
  if (speaker === null && carrier === null) return "nobody credited";
  if (speaker === null || carrier === null || speaker === carrier)
    return (
      <>
        <NameLink facts={facts} form="running" here={here} id={speaker ?? carrier ?? ""} />
        {speaker === null && " in its own words"}
      </>
    );
  return (
    <>
      <NameLink facts={facts} form="running" here={here} id={speaker} />, through{" "}
      <NameLink facts={facts} form="running" here={here} id={carrier} />
    </>
  );
}
