import type { FactBase } from "../../course/fact-base";
import { planNames } from "../../course/mentions";
import { titleOf } from "../../course/name-source";
import { sourcePath } from "../../course/paths";
import { plural } from "../../course/plural";
import { nameText } from "../cite/name-link";
import { setTitle } from "../kit/keep-together";
import { describeMaking } from "./describe-making";

/** All sources with what they say of themselves, so that their weight can be compared at a glance. */
export function SourceList({ facts }: { facts: FactBase }) {
  const { course } = facts;
  const names = planNames(
    facts,
    course.sources.flatMap(({ publisher, dateNote }) => [{ text: publisher ?? "" }, { text: dateNote }]),
  );
  return (
    <>
      <h1 className="page-title">Sources</h1>
      <p className="page-lead">
        Everything in this course rests on {plural(course.sources.length, "report")}, its sources. Their numbers are the
        order in which the course keeps them: no rank, and no date.
      </p>
      <ol className="source-list">
        {course.sources.map((source) => (
          <li key={source.id}>
            <span aria-hidden="true" className="source-list-n">
              {source.number}
            </span>
            <div>
              <h2>
                <a href={sourcePath(course.id, source.id)}>{setTitle(titleOf(source))}</a>
              </h2>
              <p>
                {source.publisher ? nameText(facts, names, source.publisher) : "No publisher named"} ·{" "}
                {source.date?.text ?? "no date"} · {plural(source.paragraphs.length, "paragraph")}
              </p>
              <p className="text-soft">Reads as {describeMaking(source)}.</p>
              <p className="text-soft">On its date: {nameText(facts, names, source.dateNote)}</p>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
