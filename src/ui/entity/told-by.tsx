import type { Actor } from "../../course/course";
import type { FactBase } from "../../course/fact-base";
import { plural } from "../../course/plural";
import { listStatements, type Statement } from "../../course/voice-trails";
import { ClaimLine } from "../cite/claim-line";
import { keepTogether } from "../kit/keep-together";
import { Fold } from "./fold";

/** Lists up to this length stand open. */
const OPEN = 6;

function StatementList({
  facts,
  title,
  statements,
  here,
}: {
  facts: FactBase;
  title: string;
  statements: readonly Statement[];
  here: string;
}) {
  if (statements.length === 0) return null;
  return (
    <details open={statements.length <= OPEN}>
      <summary>
        {title}: {plural(statements.length, "claim")}
      </summary>
      <ul className="claim-lines">
        {statements.map(({ claim, accounts }) => (
          <ClaimLine accounts={accounts} claim={claim} facts={facts} here={here} key={claim.id} />
        ))}
      </ul>
    </details>
  );
}

/** What the reports have from an actor, as told and as carried; nothing where they have nothing from it. */
export function ToldBy({ facts, actor, name }: { facts: FactBase; actor: Actor; name: string }) {
  const { told, carried } = listStatements(facts, actor.id);
  if (told.length + carried.length === 0) return null;
  return (
    <Fold
      id="told-by"
      note={plural(new Set([...told, ...carried].map(({ claim }) => claim.id)).size, "claim")}
      title={<>What the reports have from {keepTogether(name)}</>}
    >
      <StatementList facts={facts} here={actor.id} statements={told} title="Said, or written in own words" />
      <StatementList facts={facts} here={actor.id} statements={carried} title="Carried, from others who said it" />
    </Fold>
  );
}
