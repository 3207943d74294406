import type { FactBase } from "../../course/fact-base";
import { planNames } from "../../course/mentions";
import { plural } from "../../course/plural";
import { capitalise } from "../../course/render";
import { nameText } from "../cite/name-link";

/** The words of the craft, in the order of the alphabet; each has its id as its anchor. */
export function GlossaryPage({ facts }: { facts: FactBase }) {
  const { glossary, language } = facts.course;
  const entries = [...glossary].sort((a, b) => a.term.localeCompare(b.term, language));
  const names = planNames(
    facts,
    entries.flatMap(({ term, means }) => [{ text: capitalise(term) }, { text: means }]),
  );
  return (
    <>
      <h1 className="page-title">Glossary</h1>
      <p className="page-lead">{plural(entries.length, "word")} that the lessons use, and what they mean here.</p>
      <dl className="glossary">
        {entries.map(({ id, term, means }) => (
          <div id={id} key={id}>
            <dt>{nameText(facts, names, capitalise(term))}</dt>
            <dd>{nameText(facts, names, means)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
