"use client";

import { Fragment, type ReactNode } from "react";
import { lessonOf, withStop } from "../progress/progress";
import { useProgress } from "../progress/progress-provider";
import type { Mark } from "../quiz/kinds/shown";
import { VerdictHead } from "../quiz/verdict-head";
import { type ChoiceOption, KeptChoice } from "./kept-choice";

interface JudgeCaseProps {
  readonly lesson: string;
  /** Under which name the answer is kept. */
  readonly name: string;
  /** Ids of the elements that ask, with spaces between. */
  readonly heading: string;
  readonly options: readonly ChoiceOption[];
  readonly best: readonly string[];
  readonly row: boolean;
  /** Why we answer as we do. */
  readonly children: ReactNode;
}

const bare = (text: string): string => text.replace(/\.$/, "");
const ended = (text: string): string => (/[.?!]["”’]?$/.test(text) ? text : `${text}.`);

/** What an option says once the learner has chosen: whose answer it is. */
function markOf(option: string, said: string, best: readonly string[]): Mark | null {
  if (option !== said) return best.includes(option) ? { state: "right", text: "our answer" } : null;
  return best.includes(option)
    ? { state: "chosen-right", text: "your answer, and ours" }
    : { state: "wrong", text: "your answer, not ours" };
}

function WeSay({ options }: { options: readonly ChoiceOption[] }) {
  const last = options.at(-1);
  return (
    <p>
      We would say:{" "}
      {options.slice(0, -1).map(({ id, text }) => (
        <Fragment key={id}>
          <strong>{bare(text)}</strong> or{" "}
        </Fragment>
      ))}
      {last && <strong>{ended(last.text)}</strong>}
      {options.length > 1 && (options.length === 2 ? " Both can be defended." : " Each can be defended.")}
    </p>
  );
}

/** The answer to one case, then ours and why. Readers without JavaScript open ours themselves. */
export function JudgeCase({ lesson, name, heading, options, best, row, children }: JudgeCaseProps) {
  const given = useProgress((state) => lessonOf(state.progress, lesson).stops[name]);
  const ready = useProgress((state) => state.loaded);
  const change = useProgress((state) => state.change);
  const said = options.find(({ id }) => id === given);
  const ours = options.filter(({ id }) => best.includes(id));
  const agrees = said !== undefined && ours.includes(said);
  return (
    <>
      <KeptChoice
        atOnce
        heading={heading}
        kept={said?.id}
        name={name}
        onKeep={(option) => change((progress) => withStop(progress, lesson, name, option))}
        options={options}
        ready={ready}
        row={row}
        submit="Decide"
        verdict={
          said && { state: agrees ? "right" : "wrong", markOf: (option: string) => markOf(option, said.id, best) }
        }
      >
        {said && <VerdictHead state={agrees ? "right" : "wrong"}>{agrees ? "We agree." : "We differ."}</VerdictHead>}
        {said && (
          <p>
            You said: <strong>{ended(said.text)}</strong>
            {agrees && " So do we."}
          </p>
        )}
        {(!agrees || ours.length > 1) && <WeSay options={ours} />}
        <div className="judge-why">{children}</div>
      </KeptChoice>
      {said === undefined && (
        <details className="judge-ours">
          <summary>What we would say</summary>
          <WeSay options={ours} />
          <div className="judge-why">{children}</div>
        </details>
      )}
    </>
  );
}
